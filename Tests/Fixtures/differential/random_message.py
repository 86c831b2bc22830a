# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""Random bytes of a message, in every form that the encoding allows and in some that it does not."""
import struct

from schema import BYTES, END_GROUP, FIXED32, FIXED64, START_GROUP, VARINT, Field, Kind, varint

INTEGERS = [0, 1, 2, 127, 128, 300, 65535, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 40,
            (1 << 63) - 1, 1 << 63, (1 << 64) - 1, (1 << 64) - 300, (1 << 64) - (1 << 31)]
TEXTS = [b"", b"a", b"web-1", "größe".encode(), b"<&>", "\u2028".encode(), b"line\nbreak",
         "😀".encode(), "e\u0301".encode(), b"x" * 130]
BAD_TEXTS = [b"\xff", b"a\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x80", b"ok\x80"]
KEYS = [b"", b"a", b"b", b"B", b"a.b/c", "é".encode(), "e\u0301".encode(), b"z" * 20]
# In canonical form: ours brings others into it.
QUANTITIES = [b"0", b"100m", b"1Gi", b"1500Mi", b"12k", b"1e3", b"-5", b"123456789n", b"7Ei"]
RAW = [b'{"a":1}', b"k8s\0\n\0", b"[]"]


class Style:
    """What is odd about a message."""

    def __init__(self, shuffled=False, merged=False, padded=False, unknown=False, groups=False, wrong=False,
                 odd_maps=False, nul=False, bad_texts=False,
                 repaired=False):
        self.shuffled = shuffled  # any order, singular fields twice, packed and unpacked mixed
        self.merged = merged or shuffled  # messages that come twice
        self.padded = padded  # varints longer than they need to be
        self.unknown = unknown  # fields that the schema has not
        self.groups = groups  # unknown fields that are groups
        self.wrong = wrong  # known fields with another wire type
        self.odd_maps = odd_maps  # entries without key or value, with both twice, in reverse
        self.nul = nul  # texts with a NUL in them
        self.bad_texts = bad_texts  # texts that are no UTF-8
        self.repaired = repaired  # the same message with U+FFFD in their place


class RandomMessage:
    def __init__(self, schema, random, style):
        self.schema, self.random, self.style = schema, random, style

    def bytes(self, message, depth=0):
        if message.is_leaf:
            return self._leaf(message)
        random, style = self.random, self.style
        count = max(len(message.fields), 1)
        chance = min(0.6, 9 / count) if depth == 0 else min(0.5, 3.5 / count)
        chosen = [f for f in message.fields if random.random() < chance and depth < 6]
        if style.shuffled:
            chosen += [f for f in chosen if random.random() < 0.3]
            random.shuffle(chosen)
        out = [self._field(field, depth) for field in chosen]
        if style.wrong and message.fields:
            out.insert(random.randrange(len(out) + 1), self._wrong(random.choice(message.fields)))
        if style.unknown or style.groups:
            out.insert(random.randrange(len(out) + 1), self._unknown(message))
        return b"".join(out)

    def _field(self, field, depth):
        if field.is_map:
            return b"".join(self._entry(field, depth) for _ in range(self.random.randrange(4)))
        if not field.is_repeated:
            return self._tagged(field, depth)
        count = self.random.randrange(4)
        if not field.is_packable or self.random.random() < 0.4:
            return b"".join(self._tagged(field, depth) for _ in range(count))
        packed = b"".join(self._value(field, depth) for _ in range(count))
        out = self._tag(field.number, BYTES) + self._length(packed)
        return out + (self._tagged(field, depth) if self.style.shuffled else b"")

    def _tagged(self, field, depth):
        return self._tag(field.number, field.wire_type) + self._value(field, depth)

    def _tag(self, number, wire_type):
        tag = number << 3 | wire_type
        room = 5 - len(varint(tag))
        return varint(tag, self.random.randint(0, room) if self.style.padded else 0)

    def _length(self, content):
        room = 5 - len(varint(len(content)))
        return varint(len(content), self.random.randint(0, room) if self.style.padded else 0) + content

    def _number(self, number):
        room = 10 - len(varint(number))
        return varint(number, self.random.randint(0, room) if self.style.padded else 0)

    def _value(self, field, depth):
        random, kind = self.random, field.type
        if kind == Kind.TYPE_MESSAGE:
            return self._length(self.bytes(self.schema.messages[field.message], depth + 1))
        if kind == Kind.TYPE_STRING:
            return self._length(self._text())
        if kind == Kind.TYPE_BYTES:
            # protobuf-c does not let empty bytes replace what came before them.
            return self._length(random.randbytes(random.randrange(1 if self.style.merged else 0, 5)))
        if kind == Kind.TYPE_BOOL:
            return self._number(random.choice([0, 1, 1, 2, 1 << 63]))
        if kind == Kind.TYPE_ENUM:
            known = [number & (1 << 64) - 1 for number in field.numbers]
            return self._number(random.choice(known + [99, (1 << 64) - 1, 1 << 31, 1 << 40 | 1]))
        if field.wire_type == VARINT:
            return self._number(random.choice(INTEGERS))
        if kind == Kind.TYPE_DOUBLE:
            return struct.pack("<d", random.choice([0.0, 1.5, -2.25, 1e300, float("inf")]))
        if kind == Kind.TYPE_FLOAT:
            return struct.pack("<f", random.choice([0.0, 1.5, -2.25, float("-inf")]))
        return random.randbytes(8 if field.wire_type == FIXED64 else 4)

    def _text(self):
        if self.style.nul and self.random.random() < 0.5:
            return b"a\0b"
        if not self.style.bad_texts or self.random.random() < 0.5:
            return self.random.choice(TEXTS)
        text = self.random.choice(BAD_TEXTS)
        return text.decode("utf-8", "replace").encode() if self.style.repaired else text

    def _entry(self, field, depth):
        random = self.random
        entry = self.schema.pool.FindMessageTypeByName(field.message)
        parts = []
        for part in (entry.fields_by_number[1], entry.fields_by_number[2]):
            times = random.choice([0, 1, 2]) if self.style.odd_maps else 1
            parts += [self._part(part, depth) for _ in range(times)]
        if self.style.odd_maps:
            random.shuffle(parts)
        return self._tag(field.number, BYTES) + self._length(b"".join(parts))

    def _part(self, part, depth):
        field = Field(part)
        if part.number == 1 and part.type == Kind.TYPE_STRING and not self.style.bad_texts:
            return self._tag(1, BYTES) + self._length(self.random.choice(KEYS))
        return self._tagged(field, depth)

    def _wrong(self, field):
        own = {field.wire_type, BYTES} if field.is_packable else {field.wire_type}
        return self._anything(field.number, [t for t in (VARINT, FIXED64, BYTES, FIXED32) if t not in own])

    def _unknown(self, message):
        numbers = message.numbers
        number = next(n for n in iter(lambda: self.random.choice([3, 17, 99, 1000, 536870911]), None)
                      if n not in numbers)
        wire_types = [VARINT, FIXED64, BYTES, FIXED32] + [START_GROUP] * (4 if self.style.groups else 0)
        return self._anything(number, wire_types)

    def _anything(self, number, wire_types, depth=0):
        wire_type = self.random.choice(wire_types)
        tag = self._tag(number, wire_type)
        if wire_type == VARINT:
            return tag + self._number(self.random.choice(INTEGERS))
        if wire_type == BYTES:
            return tag + self._length(self.random.randbytes(self.random.randrange(4)))
        if wire_type != START_GROUP:
            return tag + self.random.randbytes(8 if wire_type == FIXED64 else 4)
        inner = b"" if depth > 3 else b"".join(
            self._anything(self.random.randrange(1, 40), wire_types, depth + 1)
            for _ in range(self.random.randrange(3)))
        return tag + inner + self._tag(number, END_GROUP)

    def _leaf(self, message):
        """Types with rules of their own get what upstream would write."""
        random, short = self.random, message.descriptor.name

        def number(field, value):
            return self._tag(field, VARINT) + self._number(value & (1 << 64) - 1)

        if short in ("Time", "MicroTime"):
            seconds = random.choice([0, 1, 1769846400, -1, -62135596800, -62135596799])
            nanos = random.choice([0, 1000, 999999000]) if short == "MicroTime" else 0
            # An empty time is the zero one. Merged over another it resets that one, as upstream's does,
            # which is not protobuf's rule: so none here.
            is_empty = not self.style.merged and random.random() < 0.1
            return b"" if is_empty else number(1, seconds) + number(2, nanos)
        if short == "Quantity":
            return self._tag(1, BYTES) + self._length(random.choice(QUANTITIES))
        if short == "IntOrString":
            if random.random() < 0.5:
                return number(1, 0) + number(2, random.choice([0, 8080, -1])) + self._tag(3, BYTES) + b"\0"
            return number(1, 1) + number(2, 0) + self._tag(3, BYTES) + self._length(b"25%")
        if short == "Duration":
            return number(1, random.choice(INTEGERS))
        return self._tag(1, BYTES) + self._length(random.choice(RAW))
