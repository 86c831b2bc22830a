# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""Copies a 64-bit ELF program and makes some of its demands on library versions weak.

The loader then starts the program without them (System V ABI, "Version Dependency Section").
"""

import struct
import sys

NEWER = {b"GLIBC_2.38", b"GLIBCXX_3.4.32"}
SHT_GNU_VERNEED = 0x6FFFFFFE
VER_FLG_WEAK = 2


def sections(data):
    """Type, offset and link of every section."""
    table, = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    for index in range(count):
        fields = struct.unpack_from("<IIQQQQI", data, table + index * size)
        yield fields[1], fields[4], fields[6]


def weaken(data):
    table = list(sections(data))
    for kind, offset, link in table:
        if kind != SHT_GNU_VERNEED:
            continue
        names = table[link][1]
        while True:
            _, count, _, first, following = struct.unpack_from("<HHIII", data, offset)
            entry = offset + first
            for _ in range(count):
                _, flags, _, name, step = struct.unpack_from("<IHHII", data, entry)
                start = names + name
                if bytes(data[start : data.index(0, start)]) in NEWER:
                    struct.pack_into("<H", data, entry + 4, flags | VER_FLG_WEAK)
                entry += step
            if not following:
                break
            offset += following


def main():
    source, target = sys.argv[1:]
    with open(source, "rb") as file:
        data = bytearray(file.read())
    weaken(data)
    with open(target, "wb") as file:
        file.write(data)


main()
