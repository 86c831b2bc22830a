// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Testing
import Wire

@testable import APIServerCore

@Suite("Fragments of a watch") struct RevisionAssemblyTests {
  private func events(_ revisions: Int64...) -> [Event] {
    revisions.map { revision in .with { $0.kv = .with { $0.modRevision = revision } } }
  }

  private func revisions(_ events: [Event]) -> [Int64] { events.compactMap { $0.kv?.modRevision } }

  @Test("only whole revisions come out")
  func wholeRevisions() {
    var assembly = RevisionAssembly()

    #expect(revisions(assembly.add(events(2, 2, 3), isLast: false)) == [2, 2])
    #expect(revisions(assembly.add(events(3, 3), isLast: false)) == [])
    #expect(revisions(assembly.add(events(3, 4), isLast: true)) == [3, 3, 3, 3, 4])
    #expect(revisions(assembly.add(events(5), isLast: true)) == [5])
  }

  @Test("a response without fragments passes as it is")
  func whole() {
    var assembly = RevisionAssembly()

    #expect(revisions(assembly.add(events(7, 8, 8), isLast: true)) == [7, 8, 8])
    #expect(assembly.add([], isLast: true).isEmpty)
  }
}
