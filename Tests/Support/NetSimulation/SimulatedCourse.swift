// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// The course of a simulated run: work that comes to its end, and what befalls it meanwhile.
package struct SimulatedCourse: Sendable {
  /// Something that happens at its time, unless all is over before.
  package typealias Happening = (after: Duration, happen: @Sendable () async throws -> Void)

  private let loop: EventLoop
  /// A run that takes longer, in its own time, hangs.
  private static let longest = Duration.seconds(4 * 3600)

  package init(on loop: EventLoop) { self.loop = loop }

  /// Runs all of `work` beside one another until it is over.
  /// - Parameter hangs: told when it never is.
  package func run<Work: Sendable>(
    _ work: [Work], happenings: [Happening], hangs: @escaping @Sendable () -> Void,
    _ body: @escaping @Sendable (Work) async -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        await withTaskGroup(of: Void.self) { group in
          for piece in work { group.addTask { await body(piece) } }
        }
        return true
      }
      for (after, happen) in happenings {
        group.addTask {
          do {
            try await loop.sleep(for: after)
            try await happen()
          } catch is CancellationError {
            // Everything has ended before.
          }
          return false
        }
      }
      group.addTask {
        do { try await loop.sleep(for: Self.longest) } catch { return false }
        hangs()
        return true
      }
      while let isOver = try await group.next() { if isOver { group.cancelAll() } }
    }
  }

  /// How something ends whose task is cancelled after a while.
  /// - Parameters:
  ///   - delay: nil never cancels it.
  ///   - cancelled: the ending of a task that has none of its own.
  package func ending<Ending: Sendable>(
    cancelledAfter delay: Duration?, otherwise cancelled: Ending,
    _ body: @escaping @Sendable () async -> Ending
  ) async -> Ending {
    guard let delay else { return await body() }
    return await withTaskGroup(of: Ending?.self) { group in
      group.addTask { await body() }
      group.addTask {
        do { try await loop.sleep(for: delay) } catch { return nil }
        return nil
      }
      // Whoever is first: the other is cancelled.
      let first = await group.next() ?? nil
      group.cancelAll()
      if let first { return first }
      return await group.next().flatMap { $0 } ?? cancelled
    }
  }
}
