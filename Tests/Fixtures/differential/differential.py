# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""Holds our protobuf coding against other implementations on random messages of every type.

Started by DifferentialTests, which answers for ours: see peers.Swift. Each message has a number, and
seed and number make it anew: `--seed 1 --only 4711`.
"""
import argparse
import collections
import random
import re
import shutil
import sys
import tempfile

from peers import UNREADABLE, Broken, Protoc, ProtobufC, Python, Swift
from random_message import RandomMessage, Style
from schema import Schema, varint

BATCH = 512
# Failures listed; more of them are only counted.
FAILURES = 20


class Case:
    """One message for every implementation."""

    def __init__(self, number, kind, message, content, twin=None):
        self.number, self.kind, self.message, self.content = number, kind, message, content
        # What peers get instead: the same message with its bad texts repaired as ours repairs them.
        self.twin = content if twin is None else twin


class Kinds:
    """The kinds of messages: how often, how they are made, and whom they are put to.

    protobuf-c is not asked where it differs from the encoding guide: it takes a known field of another
    wire type for an error, knows no groups, does not check texts, ends them at a NUL, and takes field
    number 0; in proto3 it does not merge a message that comes twice. protoc is asked through text,
    which cannot bring unknown fields back, and where every message is valid.
    """
    ALL, UNKNOWN, ODD = ("python", "c", "protoc"), ("python", "c"), ("python",)
    NOT_GIVEN_BACK = ("groups", "wrong wire types", "changed", "NUL", "long varints", "deep")
    MERGING = ("shuffled", "merged", "odd maps", "cut")
    TABLE = {
        "plain": (30, ALL), "shuffled": (12, ALL), "padded": (10, ALL), "merged": (10, ALL),
        "unknown": (8, UNKNOWN), "odd maps": (6, UNKNOWN), "wrong wire types": (6, ODD),
        "groups": (4, ODD), "bad texts": (4, ODD), "NUL": (2, ("python", "protoc")), "cut": (5, UNKNOWN), "changed": (6, ODD),
        "field number 0": (2, ODD), "long varints": (3, ODD), "deep": (1, ODD),
    }

    def __init__(self, schema, seed):
        self.schema, self.seed = schema, seed
        self.messages = [schema.messages[name] for name in sorted(schema.messages)]
        self.names = list(self.TABLE)
        self.weights = [weight for weight, _ in self.TABLE.values()]

    def case(self, number):
        rng = random.Random(f"{self.seed}/{number}")
        message = self.messages[number % len(self.messages)]
        kind = rng.choices(self.names, self.weights)[0]
        make = getattr(self, "_" + kind.replace(" ", "_"))
        return Case(number, kind, message, *make(message, rng))

    def _bytes(self, message, rng, **style):
        return RandomMessage(self.schema, rng, Style(**style)).bytes(message)

    def _plain(self, message, rng):
        return (self._bytes(message, rng),)

    def _shuffled(self, message, rng):
        return (self._bytes(message, rng, shuffled=True),)

    def _padded(self, message, rng):
        return (self._bytes(message, rng, padded=True),)

    def _NUL(self, message, rng):
        return (self._bytes(message, rng, nul=True),)

    def _merged(self, message, rng):
        return (b"".join(self._bytes(message, rng, merged=True) for _ in range(rng.choice([2, 2, 3]))),)

    def _unknown(self, message, rng):
        return (self._bytes(message, rng, unknown=True),)

    def _odd_maps(self, message, rng):
        return (self._bytes(message, rng, odd_maps=True, merged=True),)

    def _wrong_wire_types(self, message, rng):
        return (self._bytes(message, rng, wrong=True, unknown=rng.random() < 0.3),)

    def _groups(self, message, rng):
        return (self._bytes(message, rng, groups=True),)

    def _bad_texts(self, message, rng):
        state = rng.getstate()
        content = self._bytes(message, rng, bad_texts=True)
        if not message.is_kubernetes:
            return (content,)
        rng.setstate(state)
        return content, self._bytes(message, rng, bad_texts=True, repaired=True)

    def _cut(self, message, rng):
        content = self._bytes(message, rng, shuffled=rng.random() < 0.3, padded=rng.random() < 0.3)
        return (content[:rng.randrange(len(content) + 1)],)

    def _changed(self, message, rng):
        content = bytearray(self._bytes(message, rng))
        for _ in range(rng.randint(1, 3)):
            if content:
                place = rng.randrange(len(content))
                content[place] = rng.choice([rng.randrange(256), content[place] ^ 1 << rng.randrange(8)])
        return (bytes(content),)

    def _field_number_0(self, message, rng):
        # upb takes them in a message without fields.
        zero = varint(rng.choice([0, 1, 2, 5])) + b"\0" * 8 if message.fields else b""
        return (self._bytes(message, rng) + zero,)

    def _long_varints(self, message, rng):
        """Varints of ten and eleven bytes: in a value, in a length, in a tag."""
        long = b"\x80" * rng.choice([9, 10]) + rng.choice([b"\0", b"\1"])
        field = varint(rng.choice([f.number for f in message.fields] or [1]) << 3)
        return (self._bytes(message, rng) + field + long,)

    def _deep(self, message, rng):
        """Unknown groups in one another, well inside and well outside the limit of 100."""
        depth = rng.choice([50, 90, 110, 1000])
        number = next(n for n in range(1000, 2000) if n not in message.numbers)
        return (varint(number << 3 | 3) * depth + varint(number << 3 | 4) * depth,)


class Run:
    def __init__(self, options, work):
        self.options = options
        self.schema = Schema(options.schema, work)
        self.kinds = Kinds(self.schema, options.seed)
        self.swift = Swift(sys.stdin.buffer, sys.stdout.buffer)
        self.peers = {"python": Python(self.schema), "protoc": Protoc(self.schema, work)}
        if shutil.which("protoc-c"):
            self.peers["c"] = ProtobufC(self.schema, work)
        self.counts, self.failures, self.excused = collections.Counter(), [], collections.Counter()

    def run(self):
        only = self.options.only
        numbers = range(self.options.messages) if only is None else [only]
        for start in range(0, len(numbers), BATCH):
            self._batch([self.kinds.case(number) for number in numbers[start:start + BATCH]])
            if start // BATCH % 100 == 99:
                print(f"{start + BATCH} messages, {len(self.failures)} failures", file=sys.stderr)
        self._cut_everywhere(numbers)

    def _batch(self, cases):
        ours = self.swift.encode([(case.message, case.content) for case in cases])
        for case, result in zip(cases, ours):
            self.counts[case.kind] += 1
            if isinstance(result, Broken):
                self._fail(case, "ours", str(result))
        for name, peer in self.peers.items():
            asked = [
                (case, result) for case, result in zip(cases, ours)
                if name in Kinds.TABLE.get(case.kind, (0, Kinds.UNKNOWN))[1]
                and not isinstance(result, Broken)
                and (name != "c" or self._is_for_c(case))]
            theirs = peer.normal([(case.message, case.twin) for case, _ in asked])
            for (case, mine), other in zip(asked, theirs):
                self.counts[peer.name] += 1
                if mine != other and other is not UNREADABLE and not self._excuse(case, mine, other):
                    self._fail(case, peer.name, difference(mine, other))
        if "c" in self.peers:
            self._give_back(cases, ours)

    def _is_for_c(self, case):
        is_merging = case.message.is_proto3 and case.kind in Kinds.MERGING
        return case.message.name in self.peers["c"].known and not is_merging

    def _give_back(self, cases, ours):
        """protobuf-c encodes what ours encoded to the same bytes: it needs no form of its own."""
        # It leaves out the empty key or value of a map in proto3, and takes no varint of ten bytes in an
        # unknown field.
        peer = self.peers["c"]
        asked = [
            (case, mine) for case, mine in zip(cases, ours)
            if isinstance(mine, bytes) and case.message.name in peer.known
            and not (case.message.is_proto3 and self.schema.has_maps(case.message))
            and case.kind not in Kinds.NOT_GIVEN_BACK]
        theirs = peer.encode([(case.message, mine) for case, mine in asked])
        for (case, mine), other in zip(asked, theirs):
            self.counts["given back by protobuf-c"] += 1
            if mine != other:
                self._fail(case, "protobuf-c, of our bytes", difference(mine, other))

    def _cut_everywhere(self, numbers):
        """A few messages cut at every byte: each prefix has the verdict that the peers give it."""
        for number in list(numbers)[:max(1, len(numbers) // 200)]:
            case = self.kinds.case(number)
            if case.kind == "plain":
                self._batch([
                    Case(number, "cut at every byte", case.message, case.content[:count])
                    for count in range(min(len(case.content), 400) + 1)])

    def _excuse(self, case, mine, other):
        """Differences that are right, on bytes that were changed at random."""
        if case.kind not in ("changed", "long varints"):
            return False
        reason = None
        if mine is not None and other is None:
            # upb takes tags and lengths of at most five bytes, ours and gogo ten.
            reason = "tag or length of more than five bytes" if long_varint(case.content) else None
        elif case.message.is_kubernetes and any(
                byte >= 0x80 for byte in case.content) and other is not None and mine != other:
            reason = "a text that is no UTF-8, or a value that breaks the rules of a leaf type"
        elif case.message.is_kubernetes and other is not None:
            reason = "a value that breaks the rules of a leaf type"
        if reason:
            self.excused[reason] += 1
        return reason is not None

    def _fail(self, case, peer, problem):
        if len(self.failures) < FAILURES:
            content = self._shrunk(case, peer) if peer == Python.name else case.content
            problem += f"; message: {content.hex()}"
        self.failures.append(
            f"--seed {self.options.seed} --only {case.number}: {case.message.name}, {case.kind}, "
            f"{peer}: {problem}")

    def _shrunk(self, case, peer):
        """Leaves out bytes as long as the difference stays."""
        content, size = case.content, max(1, len(case.content) // 2)
        if case.twin is not case.content:
            return content
        while size:
            for start in range(0, len(content), size):
                shorter = content[:start] + content[start + size:]
                mine, = self.swift.encode([(case.message, shorter)])
                if mine != self.peers["python"].normal([(case.message, shorter)])[0]:
                    content = shorter
                    break
            else:
                size //= 2
        return content

    def report(self):
        lines = [f"{len(self.schema.messages)} message types"]
        lines += [f"{name}: {count}" for name, count in sorted(self.counts.items())]
        lines += [f"difference that is right: {reason}: {count}" for reason, count in self.excused.items()]
        lines += [f"FAILED {failure}" for failure in self.failures[:FAILURES]]
        lines.append(f"{len(self.failures)} failures")
        return "\n".join(lines)


def difference(mine, other):
    if mine is None or other is None:
        return "ours refuses it, the peer does not" if mine is None else "the peer refuses it, ours does not"
    return f"ours {mine.hex()} theirs {other.hex()}"


def long_varint(content):
    return re.search(rb"[\x80-\xff]{5}", content) is not None


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--schema", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--only", type=int)
    folder = tempfile.mkdtemp()
    try:
        run = Run(parser.parse_args(), folder)
        run.run()
        run.swift.finish(run.report())
    finally:
        shutil.rmtree(folder)
