# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""Brings a message of Python's protobuf into the form that Kubernetes' encoder (gogo) writes.

protobuf leaves these to the encoder, so peers differ from upstream here by right:
- A single field that is no pointer in Go is written when it was not there too, messages included.
- Unknown fields of Kubernetes messages are dropped; all others keep them, as protobuf asks.
- Leaf types are values in Go and are written from those, not from the fields that came.
- Maps are sorted by the bytes of their keys. Python's order, `deterministic` or not, puts a key behind
  those that begin with it.
"""
from schema import BYTES, END_GROUP, FIXED32, FIXED64, START_GROUP, VARINT, Kind, varint

ZERO_TIME = -62135596800


def normalize(schema, value, message):
    if message.is_kubernetes:
        _fill(schema, value, message)
        value.DiscardUnknownFields()


class OddEntry(Exception):
    """A map entry with a third field, or whose message has another wire type: upb keeps it whole as an
    unknown field, ours its key and value."""


def sort_maps(schema, content, message):
    """Sorts the entries of maps in the bytes of a message, and in the messages in it."""
    if not schema.has_maps(message):
        return content
    by_number = {field.number: field for field in message.fields}
    parts = []
    for number, wire_type, start, value_start, end in _fields(content):
        field = by_number.get(number)
        part, key = content[start:end], None
        if field and wire_type == BYTES and field.is_map:
            part, key = _sorted_entry(schema, field, content[value_start:end])
        elif field and wire_type == BYTES and field.message:
            inner = sort_maps(schema, content[value_start:end], schema.messages[field.message])
            part = varint(number << 3 | BYTES) + varint(len(inner)) + inner
        if key is not None and parts and parts[-1][0] == number:
            parts[-1][1].append((key, part))
        else:
            parts.append((number, [(key, part)]))
    return b"".join(
        part for _, run in parts for _, part in (sorted(run) if len(run) > 1 else run))


def _sorted_entry(schema, field, content):
    """An entry with its value's maps sorted, and what it is sorted by."""
    entry = schema.pool.FindMessageTypeByName(field.message)
    key, out = b"", b""
    for number, wire_type, start, value_start, end in _fields(content):
        if number not in entry.fields_by_number:
            raise OddEntry
        inner = entry.fields_by_number[number].message_type
        if inner and wire_type != BYTES:
            raise OddEntry
        if number == 1:
            key = content[value_start:end]
        if inner:
            value = sort_maps(schema, content[value_start:end], schema.messages[inner.full_name])
            out += varint(number << 3 | BYTES) + varint(len(value)) + value
        else:
            out += content[start:end]
    if entry.fields_by_number[1].type != Kind.TYPE_STRING:
        number = sum((byte & 0x7F) << 7 * index for index, byte in enumerate(key))
        key = number - (1 << 64) if number >> 63 else number
    return varint(field.number << 3 | BYTES) + varint(len(out)) + out, key


def _fields(content):
    """Number, wire type, and where field, value and next field begin. A group is one field."""
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
        start = position
        tag = number()
        value_start = position
        if tag & 7 == VARINT:
            number()
        elif tag & 7 == BYTES:
            size = number()
            value_start = position
            position += size
        elif tag & 7 == START_GROUP:
            depth = 1
            while depth:
                inner = number() & 7
                depth += {START_GROUP: 1, END_GROUP: -1}.get(inner, 0)
                if inner == VARINT:
                    number()
                elif inner not in (START_GROUP, END_GROUP):
                    size = {FIXED64: 8, FIXED32: 4}.get(inner)
                    size = number() if size is None else size
                    position += size
        else:
            position += {FIXED64: 8, FIXED32: 4}[tag & 7]
        yield tag >> 3, tag & 7, start, value_start, position


def _fill(schema, value, message):
    if message.is_leaf:
        return _fill_leaf(value, message.descriptor.name)
    for field in message.fields:
        if field.is_map:
            inner = schema.messages.get(_map_value(value, field))
            if inner:
                entries = getattr(value, field.name)
                for key in entries:
                    _fill(schema, entries[key], inner)
        elif field.type != Kind.TYPE_MESSAGE:
            if field.is_always and not value.HasField(field.name):
                setattr(value, field.name, getattr(value, field.name))
        elif field.is_repeated:
            for inner in getattr(value, field.name):
                _fill(schema, inner, schema.messages[field.message])
        elif field.is_always or value.HasField(field.name):
            inner = getattr(value, field.name)
            inner.SetInParent()
            _fill(schema, inner, schema.messages[field.message])


def _map_value(value, field):
    entry = value.DESCRIPTOR.fields_by_name[field.name].message_type
    inner = entry.fields_by_name["value"].message_type
    return inner and inner.full_name


def _fill_leaf(value, name):
    if name in ("Time", "MicroTime"):
        # Any field makes it a moment since 1970; none at all is the first second of year 1.
        seconds, nanos = (value.seconds, value.nanos) if value.ByteSize() else (ZERO_TIME, 0)
        seconds += nanos // 1_000_000_000
        nanos = nanos % 1_000_000_000 // 1000 * 1000 if name == "MicroTime" else 0
        value.Clear()
        if (seconds, nanos) != (ZERO_TIME, 0):
            value.seconds = (seconds + (1 << 63)) % (1 << 64) - (1 << 63)
            value.nanos = nanos
    elif name == "Quantity":
        value.string = value.string or "0"
    elif name == "Duration":
        value.duration = value.duration
    elif name == "IntOrString":
        # It holds one of the two.
        kind, number, text = (0, value.intVal, "") if value.type == 0 else (1, 0, value.strVal)
        value.type, value.intVal, value.strVal = kind, number, text
    else:
        # Raw JSON: none and empty are the same here.
        for field in value.DESCRIPTOR.fields:
            if field.type == Kind.TYPE_BYTES and not getattr(value, field.name):
                value.ClearField(field.name)
