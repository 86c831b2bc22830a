# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""Other implementations of protobuf. Each gives None for bytes that it refuses."""
import os
import re
import struct
import subprocess

from google.protobuf.message import DecodeError
from normal_form import OddEntry, normalize, sort_maps
from schema import varint


def pack(parts):
    return b"".join(struct.pack("<I", len(part)) + part for part in parts)


class Swift:
    """Ours: the test that started us answers over our standard input and output."""

    def __init__(self, reading, writing):
        self.reading, self.writing = reading, writing

    def encode(self, items):
        """For each (message, bytes) what ours encodes them to.

        Raises Unstable when encoding what was encoded gives something else."""
        names = [message.swift_name.encode() for message, _ in items]
        parts = [part for name, (_, content) in zip(names, items) for part in (name, content)]
        self.writing.write(struct.pack("<I", len(items)) + pack(parts))
        self.writing.flush()
        return [self._answer() for _ in items]

    def _answer(self):
        verdict, size = struct.unpack("<BI", self.reading.read(5))
        content = self.reading.read(size)
        if verdict == 0:
            return None
        if verdict == 1:
            return content
        return Broken(content.decode())

    def finish(self, report):
        self.writing.write(struct.pack("<I", 0) + pack([report.encode()]))
        self.writing.flush()


class Broken(Exception):
    """Ours has no such type, or does not encode to the same bytes twice."""


# No verdict: Python has accepted what it cannot read, or holds it in a form of its own.
UNREADABLE = object()


class Python:
    name = "Python protobuf"

    def __init__(self, schema):
        self.schema = schema

    def normal(self, items):
        """Decodes, and encodes in Kubernetes' form."""
        return [self._normal(message, content) for message, content in items]

    def _normal(self, message, content):
        try:
            value = message.make.FromString(content)
        except DecodeError:
            return None
        try:
            normalize(self.schema, value, message)
            return sort_maps(self.schema, value.SerializeToString(), message)
        except (UnicodeDecodeError, OddEntry):
            # A leaf's text is no UTF-8, or an entry is odd: only bytes changed at random do that.
            return UNREADABLE


class ProtobufC:
    name = "protobuf-c"

    def __init__(self, schema, work):
        self.python = Python(schema)
        names = self._build(schema, work)
        self.known = {name for name in schema.messages if name in names}
        self.process = subprocess.Popen(
            [os.path.join(work, "peer")], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    @staticmethod
    def _build(schema, work):
        """Compiles what protoc-c makes of the schema. Gives the names of the messages."""
        here = os.path.dirname(os.path.abspath(__file__))
        spoken = [name for name in schema.files if not ProtobufC._has_optional(schema, name)]
        files = [*spoken, "options.proto", "google/protobuf/descriptor.proto"]
        subprocess.run(
            ["protoc-c", f"--proto_path={schema.folder}", "--proto_path=/usr/include",
             f"--c_out={work}", *files], check=True)
        headers = [name.replace(".proto", ".pb-c.h") for name in spoken]
        symbols, names = [], set()
        for header in headers:
            with open(os.path.join(work, header)) as file:
                symbols += re.findall(r"extern const ProtobufCMessageDescriptor (\w+);", file.read())
        for header in headers:
            with open(os.path.join(work, header[:-1] + "c")) as file:
                names |= set(re.findall(
                    r'PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,\n\s*"([\w.]+)"', file.read()))
        with open(os.path.join(work, "peer_messages.h"), "w") as file:
            file.writelines(f'#include "{header}"\n' for header in headers)
            listed = "".join(f"  &{symbol},\n" for symbol in symbols)
            file.write(f"static const ProtobufCMessageDescriptor *const messages[] = {{\n{listed}}};\n")
        sources = [os.path.join(work, name.replace(".proto", ".pb-c.c")) for name in files]
        # `linux` is the name of a field and a macro of GNU C; `register` is that of a method and a keyword.
        subprocess.run(
            ["cc", "-O0", "-w", "-Ulinux", "-Dregister=register_", f"-I{work}",
             "-o", os.path.join(work, "peer"), os.path.join(here, "protobuf_c_peer.c"), *sources,
             "-lprotobuf-c"], check=True)
        return names

    @staticmethod
    def _has_optional(schema, name):
        """protoc-c refuses proto3 files with `optional` fields: Python and protoc alone compare those."""
        with open(os.path.join(schema.folder, name)) as file:
            text = file.read()
        return 'syntax = "proto3"' in text and re.search(r"^\s*optional ", text, re.M) is not None

    def encode(self, items):
        parts = [part for message, content in items for part in (message.name.encode(), content)]
        self.process.stdin.write(struct.pack("<I", len(items)) + pack(parts))
        self.process.stdin.flush()
        return [self._answer() for _ in items]

    def _answer(self):
        reading = self.process.stdout
        if reading.read(1) != b"\1":
            return None
        return reading.read(*struct.unpack("<I", reading.read(4)))

    def normal(self, items):
        """protobuf-c has no maps and no merging of equal keys: Python brings its bytes into form."""
        return [
            None if encoded is None else self.python.normal([(message, encoded)])[0]
            for (message, _), encoded in zip(items, self.encode(items))]


class Protoc:
    """`protoc --decode` and `protoc --encode`, many messages a run: as entries of one message."""
    name = "protoc"

    def __init__(self, schema, work):
        self.python, self.schema, self.work = Python(schema), schema, work
        self.numbers = {name: number for number, name in enumerate(sorted(schema.messages), 1)}
        # 19000 to 19999 are protobuf's own.
        self.numbers = {name: n if n < 19000 else n + 1000 for name, n in self.numbers.items()}
        with open(os.path.join(work, "batch.proto"), "w") as file:
            file.write('syntax = "proto2";\n')
            file.writelines(f'import "{name}";\n' for name in schema.files)
            fields = "".join(
                f"  repeated .{name} field{number} = {number};\n" for name, number in self.numbers.items())
            file.write(f"message Batch {{\n{fields}}}\n")

    def _run(self, *arguments, content):
        # It warns of maps with equal keys, page after page.
        outcome = subprocess.run(
            ["protoc", f"--proto_path={self.schema.folder}", f"--proto_path={self.work}", *arguments,
             "batch.proto"], input=content, capture_output=True, check=True)
        return outcome.stdout

    def normal(self, items):
        """All of them are valid, and have no unknown fields, which text cannot bring back."""
        batch = b"".join(
            entry(self.numbers[message.name], content)
            for message, content in sorted(items, key=lambda item: item[0].name))
        text = self._run("--decode=Batch", content=batch)
        encoded = self._run("--deterministic_output", "--encode=Batch", content=text)
        entries = list(fields(encoded))
        order = sorted(range(len(items)), key=lambda index: items[index][0].name)
        results = [None] * len(items)
        for index, (_, content) in zip(order, entries, strict=True):
            results[index] = self.python.normal([(items[index][0], content)])[0]
        return results


def entry(number, content):
    return varint(number << 3 | 2) + varint(len(content)) + content


def fields(content):
    """Number and bytes of each field of a message that holds only messages."""
    position = 0

    def number():
        nonlocal position
        value = shift = 0
        while True:
            byte = content[position]
            position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value
    while position < len(content):
        tag, size = number(), number()
        position += size
        yield tag >> 3, content[position - size:position]
