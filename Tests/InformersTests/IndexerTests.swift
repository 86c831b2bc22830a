// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import Testing

@testable import Informers

@Suite("Indexer") struct IndexerTests {
  private let byLength = Index<String>("length") { [String($0.count)] }

  @Test("finds by key, by namespace and by index")
  func finds() {
    let indexer = Indexer<String>()
    indexer.add(byLength)
    indexer.set(ObjectKey(namespace: "a", name: "x"), to: "one")
    indexer.set(ObjectKey(namespace: "b", name: "x"), to: "two")
    indexer.set(ObjectKey(namespace: "b", name: "y"), to: "three")

    #expect(indexer.get(ObjectKey(namespace: "b", name: "y")) == "three")
    #expect(Set(indexer.list(namespace: "b")) == ["two", "three"])
    #expect(Set(indexer.list(index: "length", value: "3")) == ["one", "two"])
    #expect(indexer.count == 3)
  }

  @Test("an object that changes moves in the index")
  func moves() {
    let indexer = Indexer<String>()
    indexer.add(byLength)
    let key = ObjectKey(namespace: "a", name: "x")
    indexer.set(key, to: "one")

    let old = indexer.set(key, to: "four")

    #expect(old == "one")
    #expect(indexer.list(index: "length", value: "3").isEmpty)
    #expect(indexer.list(index: "length", value: "4") == ["four"])
  }

  @Test("an object that goes leaves nothing behind")
  func removes() {
    let indexer = Indexer<String>()
    indexer.add(byLength)
    let key = ObjectKey(namespace: "a", name: "x")
    indexer.set(key, to: "one")

    indexer.set(key, to: nil)

    #expect(indexer.count == 0)
    #expect(indexer.list(namespace: "a").isEmpty)
    #expect(indexer.list(index: "length", value: "3").isEmpty)
  }

  @Test("an index added late covers what is there")
  func lateIndex() {
    let indexer = Indexer<String>()
    indexer.set(ObjectKey(namespace: "a", name: "x"), to: "one")

    indexer.add(byLength)

    #expect(indexer.list(index: "length", value: "3") == ["one"])
  }
}
