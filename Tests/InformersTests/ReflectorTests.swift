// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import FakeAPI
import MetaAPI
import Synchronization
import TestKit
import Testing

@testable import Informers

@Suite("Reflector") struct ReflectorTests {
  private static let location = ResourceLocation(
    group: "", version: "v1", resource: "things", isNamespaced: true)

  /// Runs an informer beside `body` and ends it with it.
  private func withInformer(
    _ server: FakeAPIServer,
    _ body: (Informer<ObjectMeta>, AsyncStream<String>.AsyncIterator) async throws -> Void
  ) async throws {
    let informer = Informer(kind: ResourceKind.metadata(of: Self.location))
    let (changes, report) = AsyncStream<String>.makeStream()
    informer.onChange { change in
      let sign = change.old == nil ? "+" : change.new == nil ? "-" : "~"
      report.yield(sign + change.key.name)
    }
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await informer.run(client: server.client, environment: ManualClock().environment)
      }
      await informer.waitForSync()
      try await body(informer, changes.makeAsyncIterator())
      group.cancelAll()
    }
  }

  private func create(_ name: String, on server: FakeAPIServer) async throws {
    let thing = FakeThing.named(name)
    _ = try await server.client.body(
      of: RequestBuilder(Self.location).create(namespace: "a", body: thing))
  }

  private func delete(_ name: String, on server: FakeAPIServer) async throws {
    try await server.client.delete(at: Self.location, ObjectKey(namespace: "a", name: name))
  }

  @Test("shows what is there, then what changes")
  func listAndWatch() async throws {
    let server = FakeAPIServer()
    try await create("one", on: server)

    try await withInformer(server) { informer, iterator in
      var changes = iterator
      #expect(await changes.next() == "+one")
      try await create("two", on: server)
      #expect(await changes.next() == "+two")
      try await delete("one", on: server)
      #expect(await changes.next() == "-one")
      #expect(informer.lister.count == 1)
    }
  }

  @Test("a watch that the server ends is taken up without loss or repetition")
  func resumes() async throws {
    let server = FakeAPIServer()

    try await withInformer(server) { _, iterator in
      var changes = iterator
      try await create("one", on: server)
      #expect(await changes.next() == "+one")
      server.endWatches()
      try await create("two", on: server)
      #expect(await changes.next() == "+two")
    }
  }

  @Test("when history is gone, a new list shows what was missed, deletions too")
  func relists() async throws {
    let server = FakeAPIServer()
    try await create("one", on: server)

    try await withInformer(server) { _, iterator in
      var changes = iterator
      #expect(await changes.next() == "+one")
      try await create("two", on: server)
      #expect(await changes.next() == "+two")
      server.breakHistory()
      try await create("three", on: server)
      try await delete("one", on: server)
      server.compact()
      server.mend()
      let seen = [await changes.next(), await changes.next()]
      #expect(Set(seen) == ["+three", "-one"])
    }
  }
}
