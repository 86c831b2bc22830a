// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
import MVCC
import Platform
package import RPC
import Wire

/// Carries watches to clients: requests come in on one side, a WatchStream's messages go out.
package struct WatchEndpoint: WatchService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  package func watch(
    _ requests: RPCRequests<EtcdRPC.WatchRequest>, _ responses: RPCResponses<WatchResponse>,
    context: RPCContext
  ) async throws {
    let stream = core.hub.openStream(on: core.store)
    defer { stream.close() }
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await send(stream, to: responses)
        return Ending.sent
      }
      group.addTask {
        try await reportProgress(on: stream)
        return .other
      }
      group.addTask {
        // A client that asks for no more still hears what it asked for, as in etcd.
        while let request = try await requests.next() {
          // Each is answered: a client that asks and does not read must not fill the memory.
          await stream.awaitRoom()
          handle(request, on: stream, context)
        }
        return .other
      }
      // The sender ends after `close`; an error of any of them ends the call.
      defer { group.cancelAll() }
      while let ending = try await group.next() {
        if ending == .sent { return }
      }
    }
  }

  private enum Ending {
    case sent, other
  }

  private func handle(
    _ request: EtcdRPC.WatchRequest, on stream: WatchStream, _ context: RPCContext
  ) {
    switch request.requestUnion {
    case .createRequest(let create): self.create(create, on: stream, context)
    case .cancelRequest(let cancel): stream.cancel(cancel.watchId)
    case .progressRequest: stream.requestProgress()
    case nil: break
    }
  }

  /// A watch on keys that the caller may not read is refused in the stream, which goes on.
  private func create(
    _ create: WatchCreateRequest, on stream: WatchStream, _ context: RPCContext
  ) {
    let request = create.request
    do throws(RPCError) {
      let permit = try core.access.permit(for: context)
      try etcd { () throws(EtcdError) in try permit.checkReading(request.range) }
      stream.create(request, id: create.watchId)
    } catch {
      stream.refuse(
        .notPermitted("rpc error: code = \(error.code.nameInGo) desc = \(error.message)"))
    }
  }

  private func send(
    _ stream: WatchStream, to responses: RPCResponses<WatchResponse>
  ) async throws {
    while let burst = try await next(of: stream) {
      switch burst {
      case .message(let message): try await responses.send(response(to: message))
      case .events(let told):
        for part in WatchAnswer.joining(told) {
          try await part.send(to: responses, core: core)
        }
        // Many watches that are told each change by itself cost the more for it: what comes within a
        // moment is told together.
        if told.reduce(0, { $0 + $1.watches.count }) >= Limits.watchCrowdMin, stream.isQuiet {
          try await core.environment.sleep(for: Limits.watchCrowdRest)
        }
      }
    }
  }

  private func next(of stream: WatchStream) async throws(RPCError) -> WatchBurst? {
    try await translated { () async throws(StoreError) in try await stream.nextBurst() }
  }

  /// Up to a tenth is added at random, so that streams do not all report at once.
  private func reportProgress(on stream: WatchStream) async throws {
    let interval = core.settings.progressInterval
    while true {
      let jitter = interval / 1000 * Int(core.environment.random(below: 100))
      try await core.environment.sleep(for: interval + jitter)
      stream.reportProgress()
    }
  }
}

// MARK: - Messages in etcd's words

extension WatchEndpoint {
  private func response(to message: WatchMessage) -> WatchResponse {
    switch message {
    case .created(let watch, let revision):
      .with {
        $0.set(core.header(revision: revision), watch)
        $0.created = true
      }
    case .refused(let refusal, let revision):
      .with {
        $0.set(core.header(revision: revision), -1)
        $0.created = true
        $0.canceled = true
        $0.cancelReason = refusal.reason
      }
    case .cancelled(let watch, let revision):
      .with {
        $0.set(core.header(revision: revision), watch)
        $0.canceled = true
      }
    case .compacted(let watch, let through):
      // As in etcd, this header carries no revision.
      .with {
        $0.set(core.header(revision: 0), watch)
        $0.canceled = true
        $0.compactRevision = through
      }
    case .progress(let watch, let revision):
      .with { $0.set(core.header(revision: revision), watch) }
    case .events(let told):
      .with {
        $0.set(core.header(revision: told.revision), told.watch)
        $0.events = told.events.map { Event($0, wantsPrevious: told.request.wantsPrevious) }
      }
    }
  }
}

extension WatchResponse {
  fileprivate mutating func set(_ header: ResponseHeader, _ watch: Int64) {
    self.header = header
    watchId = watch
  }
}

extension WatchRefusal {
  fileprivate var reason: String {
    switch self {
    case .emptyRange: "mvcc: watcher range is empty"
    case .duplicateWatch: "mvcc: duplicate watch ID provided on the WatchStream"
    case .negativeRevision: EtcdError.compacted.message
    case .tooManyWatches: "mvcc: too many watches on the WatchStream"
    case .notPermitted(let reason): reason
    }
  }
}

extension RPCCode {
  /// Those codes that a refused watch can have, as etcd's library writes them.
  fileprivate var nameInGo: String {
    switch self {
    case .invalidArgument: "InvalidArgument"
    case .permissionDenied: "PermissionDenied"
    case .unauthenticated: "Unauthenticated"
    default: "Unknown"
    }
  }
}

extension WatchCreateRequest {
  fileprivate var request: MVCC.WatchRequest {
    var request = MVCC.WatchRequest(
      range: KeyRange(key: key.isEmpty ? [0] : key, rangeEnd: rangeEnd))
    request.startRevision = startRevision
    request.wantsPrevious = prevKv
    request.wantsProgress = progressNotify
    request.allowsFragments = fragment
    if filters.contains(.noput) { request.filter.insert(.noPut) }
    if filters.contains(.nodelete) { request.filter.insert(.noDelete) }
    return request
  }
}
