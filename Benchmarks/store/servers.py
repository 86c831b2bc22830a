# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The servers that Benchmarks/store measures, and what the kernel counted about them."""
import json, os, re, shutil, signal, socket, struct, subprocess, tempfile, time

KEYS = 10_000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def varint(value):
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def field(number, body):
    return varint(number << 3 | 2) + varint(len(body)) + body


def message(body):
    """A gRPC message, uncompressed."""
    return b"\0" + struct.pack(">I", len(body)) + body


class Server:
    """One store under measurement, on a fresh folder of its own."""

    def __init__(self, name, program, folder, more=()):
        self.name, self.program, self.folder, self.more = name, program, folder, list(more)
        self.data = tempfile.mkdtemp(prefix="store-bench-", dir=folder)
        self.port, self.process, self.pid = free_port(), None, 0
        self.start()

    def argv(self):
        raise NotImplementedError

    def start(self):
        """Starts the process; gives back the seconds until it answered."""
        begin = time.monotonic()
        self.process = subprocess.Popen(
            self.argv(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.pid = self.process.pid
        while time.monotonic() < begin + 120:
            if self.process.poll() is not None:
                raise SystemExit(f"{self.name} ended at once: {' '.join(self.argv())}")
            if self.answers():
                return time.monotonic() - begin
            time.sleep(0.002)
        raise SystemExit(f"{self.name} does not answer")

    def answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), 5) as peer:
                peer.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                return b" 200 " in peer.recv(64)
        except OSError:
            return False

    def stop(self, signal_number=signal.SIGTERM):
        self.process.send_signal(signal_number)
        self.process.wait()

    def close(self):
        if self.process.poll() is None:
            self.stop(signal.SIGKILL)
        shutil.rmtree(self.data)

    def cpu(self):
        """Nanoseconds of CPU so far, user and system, of all threads that live."""
        tasks = f"/proc/{self.pid}/task"
        return sum(int(open(f"{tasks}/{task}/schedstat").read().split()[0]) for task in os.listdir(tasks))

    def io(self):
        """Bytes that the process made the kernel write to disk."""
        rows = dict(line.split(": ") for line in open(f"/proc/{self.pid}/io").read().splitlines())
        return int(rows["write_bytes"])

    def memory(self):
        """MiB of its own: anonymous memory, without the page cache and the program's text."""
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) / 1024
        return 0


class Martlet(Server):
    def argv(self):
        return [self.program, "store", "--data-dir", self.data + "/data",
                "--listen-client-urls", f"http://127.0.0.1:{self.port}",
                "--quota-backend-bytes", str(8 << 30), *self.more]


class Etcd(Server):
    def argv(self):
        self.peer = getattr(self, "peer", None) or free_port()
        client, peer = f"http://127.0.0.1:{self.port}", f"http://127.0.0.1:{self.peer}"
        return [self.program, "--data-dir", self.data + "/data", "--log-level", "error",
                "--listen-client-urls", client, "--advertise-client-urls", client,
                "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
                "--initial-cluster", f"default={peer}", "--quota-backend-bytes", str(8 << 30), *self.more]


def h2load(server, requests, connections, streams, path, body):
    """Requests a second that h2load reached."""
    result = subprocess.run(
        ["h2load", "-n", str(requests), "-c", str(connections), "-m", str(streams), "-w", "24", "-W", "26",
         "-d", body, "-H", "content-type: application/grpc", "-H", "te: trailers",
         f"http://127.0.0.1:{server.port}/{path}"], capture_output=True, text=True)
    if f"{requests} succeeded" not in result.stdout:
        raise SystemExit(f"h2load on {server.name} failed:\n{result.stdout}{result.stderr}")
    return float(re.search(r"([0-9.]+) req/s", result.stdout).group(1))


def load(client, server, may_fail=False, **flags):
    """What our own client reports of its load. Some requests may fail only where the caller says so."""
    argv = [client, "load", "--target", f"127.0.0.1:{server.port}"]
    for name, value in flags.items():
        argv += ["--" + name.replace("_", "-"), str(value)]
    result = subprocess.run(argv, capture_output=True, text=True)
    if result.returncode and not (may_fail and result.stdout.startswith("{")):
        raise SystemExit(f"load on {server.name} failed: {' '.join(argv)}\n{result.stdout}{result.stderr}")
    return json.loads(result.stdout)


def flushes(server, work):
    """(what work gives, flushes that the server asked for meanwhile, counted by strace; None without it)."""
    if not shutil.which("strace"):
        return work(), None
    with tempfile.NamedTemporaryFile() as log:
        watched = subprocess.Popen(
            ["strace", "-f", "-qq", "-c", "-U", "calls,name", "-e", "trace=fsync,fdatasync,msync,sync_file_range",
             "-o", log.name, "-p", str(server.pid)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        value = work()
        watched.send_signal(signal.SIGINT)
        watched.wait()
        rows = re.findall(r"^\s*(\d+)\s+(?:fsync|fdatasync|msync|sync_file_range)$", open(log.name).read(), re.M)
        return value, sum(int(row) for row in rows)
