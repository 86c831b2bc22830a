// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Platform
import RPC
import Wire

/// What one server said on one watch stream, sorted by watch, and whether it kept etcd's promises.
struct WatchLog {
  typealias Call = RPCCall<EtcdRPC.WatchRequest, WatchResponse>

  private let name: String
  private let call: Call
  private let sleep: @Sendable (Duration) async throws -> Void
  /// Answers to creations, cancellations and progress requests that nobody took yet.
  private(set) var controls: [WatchResponse] = []
  /// Events that nobody took yet, by watch.
  private(set) var events: [Int64: [Event]] = [:]
  /// Parts of an answer that goes on, by watch.
  private var parts: [Int64: [Event]] = [:]
  /// The last revision that was told whole, by watch.
  private var toldThrough: [Int64: Int64] = [:]
  /// A promise that was broken.
  private(set) var violation: String?

  init(_ contestant: Contestant, environment: Environment) async throws {
    name = contestant.name
    call = try await contestant.watch.watch()
    sleep = { try await environment.sleep(for: $0) }
  }

  func send(_ request: EtcdRPC.WatchRequest) async throws { try await call.send(request) }

  func close() { call.cancel() }

  /// The next answer that is not a change.
  mutating func control() async throws -> WatchResponse {
    while controls.isEmpty { try await readOne() }
    return controls.removeFirst()
  }

  /// So many changes of one watch; all that came, if more came.
  mutating func take(_ count: Int, of watch: Int64) async throws -> [Event] {
    while events[watch, default: []].count < count { try await readOne() }
    return events.removeValue(forKey: watch) ?? []
  }

  mutating func forget(_ watch: Int64) {
    events[watch] = nil
    parts[watch] = nil
    toldThrough[watch] = nil
  }

  /// A server did not say what it should have said.
  struct Silent: Error {
    let text: String
  }

  private mutating func readOne() async throws {
    let silent = Silent(
      text:
        "\(name) stays silent; there are \(events.mapValues(\.count)), \(parts.mapValues(\.count)), "
        + "\(controls.map(described))")
    let response = try await withThrowingTaskGroup(of: WatchResponse?.self) { group in
      group.addTask { [call] in try await call.next() }
      group.addTask { [sleep] in
        try await sleep(.seconds(20))
        throw silent
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
    guard let response else { throw silent }
    note(response)
  }

  private mutating func note(_ response: WatchResponse) {
    let watch = response.watchId
    guard !response.events.isEmpty else {
      controls.append(plain(response))
      return
    }
    parts[watch, default: []] += response.events
    guard !response.fragment else { return }
    let whole = parts.removeValue(forKey: watch) ?? []
    check(whole, of: watch, header: response.header?.revision ?? 0)
    events[watch, default: []] += whole
  }

  private mutating func check(_ told: [Event], of watch: Int64, header: Int64) {
    let revisions = told.map { $0.kv?.modRevision ?? 0 }
    if zip(revisions, revisions.dropFirst()).contains(where: { $0 > $1 }) {
      violation = "watch \(watch): not in order: \(revisions)"
    }
    if let first = revisions.first, first <= toldThrough[watch, default: 0] {
      violation = "watch \(watch): revision \(first) was told before, or in two answers"
    }
    guard let last = revisions.last else { return }
    toldThrough[watch] = last
    if last > header { violation = "watch \(watch): header \(header) before event \(last)" }
  }
}
