// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import Platform
import Telemetry

/// Fills an informer's store from the server: list, then watch, and again when either ends.
///
/// What to do next is decided by `WatchState`; this type does it.
struct Reflector<Object: Sendable>: Service {
  let informer: Informer<Object>
  let client: TypedClient
  let environment: Environment
  private let logger = Logger(component: "informer")

  init(informer: Informer<Object>, client: TypedClient, environment: Environment) {
    self.informer = informer
    self.client = client
    self.environment = environment
  }

  /// Runs until the task is cancelled.
  func run() async throws {
    var state = WatchState()
    var listed: [Object] = []
    while !Task.isCancelled {
      do {
        switch state.nextStep {
        case .list(let token):
          if token.isEmpty { listed = [] }
          try await list(continueToken: token, into: &listed, &state)
        case .watch(let resourceVersion):
          try await watch(from: resourceVersion, &state)
          state.ended(.closed)
        }
      } catch {
        try Task.checkCancellation()
        let isExpired = error.clientError?.isExpired == true
        state.ended(isExpired ? .expired : .failed)
        if !isExpired || state.failures > 1 { try await rest(after: error, state.failures) }
      }
    }
  }

  private func list(
    continueToken: String, into listed: inout [Object], _ state: inout WatchState
  ) async throws {
    var options = informer.options
    options.limit = InformerLimits.pageItems
    options.continueToken = continueToken
    let page = try await client.list(
      informer.kind, namespace: informer.namespace, options: options)
    listed += page.items
    if state.received(page: page.resourceVersion, continueToken: page.continueToken) {
      informer.replace(with: listed)
      listed = []
    }
  }

  private func watch(from resourceVersion: String, _ state: inout WatchState) async throws {
    var options = informer.options
    options.resourceVersion = resourceVersion
    var events = try await client.watch(
      informer.kind, namespace: informer.namespace, options: options)
    while let event = try await events.next() {
      switch event {
      case .added(let object), .modified(let object):
        informer.upsert(object)
        state.received(event: informer.kind.metadata(object).resourceVersion)
      case .deleted(let object):
        let identity = informer.kind.metadata(object)
        informer.remove(identity.key, last: object)
        state.received(event: identity.resourceVersion)
      case .bookmark(let resourceVersion):
        state.received(event: resourceVersion)
      }
    }
  }

  private func rest(after error: any Error, _ failures: Int) async throws {
    let delay = Backoff.watch.delay(failures: max(failures, 1), chance: environment.random())
    logger.warning(
      "list or watch failed",
      ["resource": informer.kind.location, "retryIn": delay, "error": error])
    try await environment.sleep(for: delay)
  }
}

/// Bounds of the informers.
enum InformerLimits {
  /// Items asked for per page of a list: keeps one answer to a few megabytes (upstream: 500).
  static let pageItems = 500
  /// Kinds with a selector that one process may watch at the same time.
  static let informersMax = 4096
}
