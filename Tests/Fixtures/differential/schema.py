# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The messages of proto/, read from protoc's descriptor set, with what Kubernetes' encoder adds."""
import os
import subprocess

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as Kind

VARINT, FIXED64, BYTES, START_GROUP, END_GROUP, FIXED32 = range(6)

WIRE_TYPES = {
    Kind.TYPE_DOUBLE: FIXED64, Kind.TYPE_FIXED64: FIXED64, Kind.TYPE_SFIXED64: FIXED64,
    Kind.TYPE_FLOAT: FIXED32, Kind.TYPE_FIXED32: FIXED32, Kind.TYPE_SFIXED32: FIXED32,
    Kind.TYPE_STRING: BYTES, Kind.TYPE_BYTES: BYTES, Kind.TYPE_MESSAGE: BYTES,
}


def varint(number, padding=0):
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    if padding:
        out[-1] |= 0x80
        out += b"\x80" * (padding - 1) + b"\0"
    return bytes(out)


class Field:
    """A field, and how our encoder treats it."""

    def __init__(self, descriptor, is_pointer=False):
        self.name = descriptor.name
        self.number = descriptor.number
        self.type = descriptor.type
        self.wire_type = WIRE_TYPES.get(descriptor.type, VARINT)
        self.is_repeated = descriptor.is_repeated
        self.is_map = descriptor.type == Kind.TYPE_MESSAGE and descriptor.message_type.GetOptions().map_entry
        self.is_packable = self.is_repeated and self.wire_type != BYTES
        self.is_pointer = is_pointer
        self.message = descriptor.message_type and descriptor.message_type.full_name
        self.numbers = [v.number for v in descriptor.enum_type.values] if descriptor.enum_type else []
        # Kubernetes: a single field without a pointer is written when zero too. Set below.
        self.is_always = False


class Message:
    """A message: its fields, its Python class and the name of its Swift type."""

    def __init__(self, descriptor, make_class):
        self.name = descriptor.full_name
        self.descriptor = descriptor
        self.make = make_class(descriptor)
        self.fields = []
        self.is_kubernetes = self.is_leaf = self.is_unwrapped = self.is_proto3 = False
        self.swift_name = ""

    @property
    def numbers(self):
        return {field.number for field in self.fields}


class Schema:
    """Every message of the schema, nested ones too."""

    def __init__(self, folder, work):
        self.folder = folder
        self.files = sorted(
            os.path.relpath(os.path.join(top, name), folder)
            for top, _, names in os.walk(folder) for name in names
            if name.endswith(".proto") and name != "options.proto")
        path = os.path.join(work, "schema.binpb")
        subprocess.run(
            ["protoc", f"--proto_path={folder}", "--include_imports", f"--descriptor_set_out={path}",
             *self.files], check=True)
        with open(path, "rb") as file:
            self.files_set = descriptor_pb2.FileDescriptorSet.FromString(file.read())
        self.pool = descriptor_pool.DescriptorPool()
        for file in self.files_set.file:
            self.pool.Add(file)
        self.messages = {}
        for name in self.files:
            file = self.pool.FindFileByName(name)
            rules = self._options(file, "file")
            for descriptor in file.message_types_by_name.values():
                # Only protobuf's own files name no module.
                scope = [rules.module or "WellKnownTypes"] + ([rules.namespace] if rules.namespace else [])
                self._add(descriptor, scope, rules.kubernetes, self._syntax(name) == "proto3")
        for message in self.messages.values():
            for field in message.fields:
                inner = self.messages.get(field.message)
                field.is_always = (
                    message.is_kubernetes and not message.is_leaf and not field.is_repeated
                    and not field.is_pointer and field.type != Kind.TYPE_BYTES
                    and not (inner and inner.is_unwrapped))

        self._with_maps = self._find_maps()

    def has_maps(self, message):
        """Whether a map is in a message or in one below it."""
        return message.name in self._with_maps

    def _find_maps(self):
        found = set()
        while True:
            more = {
                message.name for message in self.messages.values()
                if any(field.is_map or field.message in found for field in message.fields)}
            if more == found:
                return found
            found = more

    def _syntax(self, name):
        return next(file.syntax for file in self.files_set.file if file.name == name)

    def _options(self, descriptor, name):
        """One of our options, which Python does not know before the schema is loaded."""
        options = descriptor.GetOptions()
        known = message_factory.GetMessageClass(
            self.pool.FindMessageTypeByName(options.DESCRIPTOR.full_name))
        extension = self.pool.FindExtensionByName("martlet." + name)
        return known.FromString(options.SerializeToString()).Extensions[extension]

    def _add(self, descriptor, scope, is_kubernetes, is_proto3):
        message = Message(descriptor, message_factory.GetMessageClass)
        message.is_kubernetes, message.is_proto3 = is_kubernetes, is_proto3
        message.is_leaf = self._options(descriptor, "leaf")
        message.is_unwrapped = self._options(descriptor, "unwrapped")
        name = self._options(descriptor, "swift_name") or descriptor.name
        # Swift means something else by `X.Type`.
        name += "Message" if name in ("Type", "Protocol", "Self", "Any") else ""
        path = ["MetaTypes", name] if message.is_leaf else scope + [name]
        message.swift_name = ".".join(path)
        message.fields = [
            Field(field, self._options(field, "field").pointer) for field in descriptor.fields]
        self.messages[message.name] = message
        for inner in descriptor.nested_types:
            if not inner.GetOptions().map_entry:
                self._add(inner, path, is_kubernetes, is_proto3)
