# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The parts of Benchmarks/store that take long: watches, many keys, compaction, idleness."""
import subprocess, time
from servers import load


def both(servers, rows):
    """rows by server -> rows by name."""
    names = rows[servers[0].name]
    return {name: {server.name: rows[server.name].get(name) for server in servers} for name in names}


def watch(servers, options):
    """CPU of a server while its puts are told to nobody, to many watches of a prefix, to watches of a key each."""
    rows = {server.name: {} for server in servers}
    for what, flags, rate, copies in (
            ("no watch, 1,000 puts/s", [], 1000, 0),
            ("1,000 watches of one prefix, 100 puts/s", ["--watches", "1000"], 100, 1000),
            ("1,000 watches of a key each, 1,000 puts/s", ["--watches", "1000", "--separate-keys"], 1000, 1)):
        for server in servers:
            watcher = None
            if flags:
                watcher = subprocess.Popen([options.client, "watch", "--target", f"127.0.0.1:{server.port}", *flags],
                                           stdout=subprocess.PIPE, text=True)
                watcher.stdout.readline()
            cpu, begin = server.cpu(), time.monotonic()
            done = load(options.client, server, rate=rate, connections=1, time=f"{options.seconds}s", keys=1000,
                        value_bytes=64)["done"]
            rows[server.name][f"{what}: CPU %"] = (server.cpu() - cpu) / (time.monotonic() - begin) / 1e7
            if watcher:
                time.sleep(2)
                watcher.terminate()
                told = int(watcher.communicate()[0].split()[-1])
                rows[server.name][f"{what}: part of the events told"] = told / max(1, done * copies)
    return both(servers, rows)


def start(servers, options):
    """Seconds until a server with many keys answers, and its memory then and after reading them all once."""
    rows = {server.name: {} for server in servers}
    for server in servers:
        load(options.client, server, request="fill", keys=options.keys, in_flight=8)
        row = rows[server.name]
        row[f"memory after writing {options.keys:,} keys, MiB"] = server.memory()
        server.stop()
        times = []
        for _ in range(3):
            times.append(server.start())
            row["memory when ready, MiB"] = server.memory()
            server.stop()
        row["seconds to ready, median of 3"] = sorted(times)[1]
        server.start()
        load(options.client, server, request="range", keys=options.keys, in_flight=64, connections=2, time="5s")
        row["memory after reading 5 s, MiB"] = server.memory()
    return both(servers, rows)


def compact(servers, options):
    """The slowest put at a steady rate, before and during the compaction of a long history."""
    rows = {server.name: {} for server in servers}
    for server in servers:
        load(options.client, server, request="fill", keys=1000, versions=max(1, options.keys // 1000), in_flight=8,
             value_bytes=128)
        row = rows[server.name]
        before = load(options.client, server, rate=500, time="5s", keys=1000)
        during = subprocess.Popen(
            [options.client, "load", "--target", f"127.0.0.1:{server.port}", "--rate", "500", "--time", "20s",
             "--keys", "1000"], stdout=subprocess.PIPE, text=True)
        time.sleep(1)
        begin = time.monotonic()
        load(options.client, server, request="compact")
        took = time.monotonic() - begin
        import json
        found = json.loads(during.communicate()[0])
        row["seconds that the compaction took"] = took
        row["put before it: p99, ms"], row["put before it: slowest, ms"] = before["p99"] / 1000, before["max"] / 1000
        row["put beside it: p99, ms"], row["put beside it: slowest, ms"] = found["p99"] / 1000, found["max"] / 1000
    return both(servers, rows)


def idle(servers, options):
    for server in servers:
        load(options.client, server, request="fill", keys=1000, in_flight=1)
    time.sleep(3)
    marks = {server.name: (server.io(), server.cpu()) for server in servers}
    time.sleep(60)
    rows = {server.name: {"bytes written in 60 s": f"{server.io() - marks[server.name][0]:,}",
                          "CPU ms in 60 s": (server.cpu() - marks[server.name][1]) / 1e6} for server in servers}
    return both(servers, rows)
