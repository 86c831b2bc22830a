// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import APIServerCore

private func object(_ key: String, _ revision: Int64, bytes: Int = 10) -> CachedObject {
  CachedObject(
    key: key, revision: revision, bytes: Array(repeating: 0, count: bytes), labels: [], fields: [])
}

private func event(_ revision: Int64, bytes: Int = 10) -> CacheEvent {
  CacheEvent(kind: .added, object: object("k\(revision)", revision, bytes: bytes), previous: nil)
}

@Suite("Event window") struct EventWindowTests {
  @Test("a watcher goes on where its revision is") func position() {
    var window = EventWindow(after: 10, countMax: 8, bytesMax: 1000)
    for revision: Int64 in [12, 15, 20] { window.append(event(revision)) }

    #expect(window.position(after: 9) == nil)
    #expect(window.position(after: 10) == 0)
    #expect(window.position(after: 12) == 1)
    #expect(window.position(after: 14) == 1)
    #expect(window.position(after: 20) == 3)
    #expect(window.events(from: 1, limit: 10)?.map(\.revision) == [15, 20])
  }

  @Test("old events go when there are too many") func count() {
    var window = EventWindow(after: 0, countMax: 3, bytesMax: 1000)
    for revision: Int64 in 1...200 { window.append(event(revision)) }

    #expect(window.first == 197)
    #expect(window.end == 200)
    #expect(window.completeAfter == 197)
    #expect(window.events(from: 196, limit: 1) == nil)
    #expect(window.events(from: 197, limit: 9)?.map(\.revision) == [198, 199, 200])
    #expect(window.events(from: 200, limit: 9)?.isEmpty == true)
    #expect(window.events(from: 201, limit: 9) == nil)
  }

  @Test("old events go when they hold too many bytes, but never the last") func bytes() {
    var window = EventWindow(after: 0, countMax: 100, bytesMax: 100)
    for revision: Int64 in 1...5 { window.append(event(revision, bytes: 60)) }
    window.append(event(6, bytes: 1000))

    #expect(window.first == 5)
    #expect(window.end == 6)
  }
}

@Suite("Object table") struct ObjectTableTests {
  @Test("objects are kept in order of key and replaced by key") func order() {
    var table = ObjectTable()
    for key in ["b/2", "a/1", "b/1", "c/1"] { _ = table.put(object(key, 1)) }
    let replaced = table.put(object("a/1", 2))
    let removed = table.remove("c/1")

    #expect(replaced?.revision == 1)
    #expect(removed?.key == "c/1")
    #expect(table.objects.map(\.key) == ["a/1", "b/1", "b/2"])
    #expect(table["a/1"]?.revision == 2)
    #expect(table["a/0"] == nil)
  }

  @Test("a namespace is a slice, and a page begins where the last ended") func slices() {
    var table = ObjectTable()
    for key in ["a/x", "a-b/x", "b/x", "b/y"] { _ = table.put(object(key, 1)) }

    #expect(table.slice(prefix: "a/").map(\.key) == ["a/x"])
    #expect(table.slice(prefix: "b/", from: "b/x\0").map(\.key) == ["b/y"])
    #expect(table.slice(prefix: "").count == 4)
    #expect(table.slice(prefix: "z/").isEmpty)
  }
}
