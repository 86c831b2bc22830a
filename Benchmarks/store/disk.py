# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The disk alone: what a put would take of a store that does nothing but write it to a log and flush."""
import mmap, os, tempfile, time

BLOCK = 4096
LOG_BYTES = 4 << 20
# A put of 1 KiB with its key, and what a log says about it.
PUT_BYTES = 1200


class Log:
    """A file like a segment of a log: written with zeros before, then in whole blocks past the kernel's cache."""

    def __init__(self, folder):
        descriptor, self.path = tempfile.mkstemp(prefix="store-bench-", dir=folder)
        for offset in range(0, LOG_BYTES, BLOCK):
            os.pwrite(descriptor, bytes(BLOCK), offset)
        os.fdatasync(descriptor)
        os.close(descriptor)
        self.descriptor = os.open(self.path, os.O_WRONLY | os.O_DIRECT)
        self.blocks = mmap.mmap(-1, LOG_BYTES)
        self.end = 0

    def append(self, count):
        """Writes and flushes; the block in which the last put ended is written again."""
        if self.end + count > LOG_BYTES:
            self.end = 0
        first = self.end // BLOCK * BLOCK
        last = -(-(self.end + count) // BLOCK) * BLOCK
        with memoryview(self.blocks) as view:
            os.pwrite(self.descriptor, view[first:last], first)
        os.fdatasync(self.descriptor)
        self.end += count

    def close(self):
        os.close(self.descriptor)
        os.unlink(self.path)


def latency(folder, rate, seconds):
    """p50 and p99 in microseconds of puts at a steady rate; those that come during a flush share the next one."""
    log = Log(folder)
    try:
        total, done, taken = rate * seconds, 0, []
        begin = time.monotonic()
        while done < total:
            time.sleep(max(0, begin + done / rate - time.monotonic()))
            here = min(total, int((time.monotonic() - begin) * rate) + 1)
            if here <= done:
                continue
            log.append(min(LOG_BYTES, (here - done) * PUT_BYTES))
            now = time.monotonic() - begin
            taken += [now - number / rate for number in range(done, here)]
            done = here
    finally:
        log.close()
    taken.sort()
    return {"p50": taken[total // 2] * 1e6, "p99": taken[total * 99 // 100] * 1e6}
