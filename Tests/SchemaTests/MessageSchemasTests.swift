// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Testing

@Suite("Message schemas") struct MessageSchemasTests {
  private static let text: StaticString = #"""
    M	test.Thing	kind=apps/v1/Thing	plural=things	atomic
    "A thing.
    "It has two lines.
    1	name	string	emit=always	required	format=dns1123Label	maxLength=63
    "What it is called.
    7	parts	[]test.Part	list=2	key=name	key=port	patch=merge,retainKeys	mergeKey=name
    3	labels	{string}string
    M	test.Part	leaf
    "A part.
    """#

  private let schemas = MessageSchemas([Self.text])

  @Test("a message is found by name and by kind") func lookup() throws {
    let kind = GroupVersionKind(group: "apps", version: "v1", kind: "Thing")

    let thing = try #require(schemas.message(of: kind))

    #expect(schemas.message(named: "test.Thing") == thing)
    #expect(thing.comment == "A thing. It has two lines.")
    #expect(thing.plural == "things")
    #expect(thing.isAtomic)
    #expect(schemas.names == ["test.Thing", "test.Part"])
    #expect(schemas.message(named: "test.Part")?.isLeaf == true)
    #expect(schemas.message(named: "test.None") == nil)
  }

  @Test("a message without comments is the same otherwise") func withoutComments() throws {
    var thing = try #require(schemas.message(named: "test.Thing"))
    thing.comment = ""
    for index in thing.fields.indices { thing.fields[index].comment = "" }

    #expect(schemas.message(named: "test.Thing", withComments: false) == thing)
  }

  @Test("fields keep the order of JSON, with their options") func fields() throws {
    let thing = try #require(schemas.message(named: "test.Thing"))

    #expect(thing.fields.map(\.jsonName) == ["name", "parts", "labels"])
    let name = thing.fields[0]
    #expect(name.comment == "What it is called.")
    #expect(name.emit == .always)
    #expect(name.isRequired)
    #expect(name.validation.format == "dns1123Label")
    #expect(name.validation.maxLength == 63)
    let parts = thing.fields[1]
    #expect(parts.number == 7)
    #expect(parts.shape == .list)
    #expect(parts.messageName == "test.Part")
    #expect(parts.listType == .map)
    #expect(parts.listMapKeys == ["name", "port"])
    #expect(parts.patchStrategies == ["merge", "retainKeys"])
    #expect(parts.patchMergeKey == "name")
    #expect(thing.fields[2].shape == .map(key: .string))
  }
}
