// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import MetaTypes
import Platform
import Schema
import Wire

/// Checked options of a watch.
struct WatchOptions: Equatable {
  var start: ReadFreshness
  /// Current objects come as ADDED first.
  var sendsInitialEvents: Bool
  /// A bookmark tells where the initial events end.
  var marksInitialEnd: Bool
  var allowsBookmarks: Bool
  /// How long the watch lasts; nil: the server chooses.
  var timeoutSeconds: Int64?

  init(_ query: QueryParameters) throws {
    let version = query["resourceVersion"] ?? ""
    let revision: Int64
    do { revision = version.isEmpty ? 0 : try ListReadOptions.revision(version) } catch {
      throw error.apiError
    }
    allowsBookmarks = query.flag("allowWatchBookmarks")
    timeoutSeconds = query["timeoutSeconds"].flatMap { Int64($0) }.flatMap { $0 > 0 ? $0 : nil }
    let match = query["resourceVersionMatch"] ?? ""
    if query.has("sendInitialEvents") {
      guard match == "NotOlderThan" else {
        throw Self.problem(match).apiError
      }
      sendsInitialEvents = query.flag("sendInitialEvents")
      marksInitialEnd = sendsInitialEvents && allowsBookmarks
      start = version.isEmpty ? .mostRecent : revision == 0 ? .any : .notOlderThan(revision)
    } else {
      guard match.isEmpty else {
        throw Self.problem("").apiError
      }
      sendsInitialEvents = revision == 0
      marksInitialEnd = false
      start = version.isEmpty ? .mostRecent : revision == 0 ? .any : .exact(revision)
    }
  }

  private static func problem(_ match: String) -> ListReadOptions.Problem {
    let field = "resourceVersionMatch"
    guard match.isEmpty else {
      return .notSupported(field: field, value: match, supported: ["NotOlderThan"])
    }
    return .forbidden(
      field: field,
      detail: "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided")
  }
}

extension ResourceStore {
  /// GET with `watch=true`: events until the client goes, the time is up, or the watcher falls
  /// behind.
  func watch(_ call: APICall) async throws {
    let representation = try call.representation([.transforms, .streaming])
    let rowObject = try RowObject(query: call.query)
    let selection = try selection(call)
    let options = try WatchOptions(call.query)
    if case .exact(let revision) = options.start {
      _ = try await cache.snapshot()
      if !(try await feed.wait(for: revision)) {
        throw APIError.tooLarge(
          resourceVersion: String(revision), current: String(feed.revision))
      }
    } else {
      _ = try await isFresh(options.start)
    }
    let headers = call.headers(contentType: representation.watchContentType)
    try await call.writer.start(status: 200, headers: headers)
    let stream = EventStream(
      store: self, selection: selection, options: options, representation: representation,
      rowObject: rowObject, writer: call.writer)
    let timeout = options.timeoutSeconds ?? Self.defaultTimeout(call.context.environment)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await stream.run() }
      group.addTask { [environment = call.context.environment] in
        try await environment.sleep(for: .seconds(timeout))
      }
      do {
        _ = try await group.next()
      } catch is CancellationError {}
      group.cancelAll()
    }
    try Task.checkCancellation()
    try await call.writer.finish()
  }

  /// 30 to 60 minutes, spread so that watches do not all end at once.
  private static func defaultTimeout(_ environment: Environment) -> Int64 {
    1800 + Int64(environment.random() % 1800)
  }
}

/// One watcher's side of a watch.
private struct EventStream<Strategy: ResourceStrategy>: Sendable {
  let store: ResourceStore<Strategy>
  let selection: Selection
  let options: WatchOptions
  let representation: Representation
  let rowObject: RowObject
  let writer: HTTPResponseWriter

  /// Sends events until cancelled or the cache can no longer serve this watcher.
  func run() async throws {
    let cache = store.cache
    var position: Int
    let generation: Int
    var frames = FrameWriter(representation: representation)
    var bookmarked: Int64 = 0
    if options.sendsInitialEvents {
      let (snapshot, current) = try await cache.startWithSnapshot()
      try await sendInitial(snapshot, &frames)
      (position, generation) = (snapshot.position, current)
      bookmarked = snapshot.revision
    } else {
      switch try await begin(cache) {
      case .at(let start, let current): (position, generation) = (start, current)
      case .tooOld(let oldest):
        try await sendTooOld(oldest, &frames)
        return
      }
    }
    var tick = cache.bookmarkTick
    while !Task.isCancelled {
      switch cache.events(
        from: position, generation: generation, limit: Limits.watchBatchEvents)
      {
      case .fellBehind: return
      case .events(let events, let next):
        try append(events, to: &frames)
        try await flush(&frames)
        position = next
      case .none(let revision):
        if cache.bookmarkTick != tick {
          tick = cache.bookmarkTick
          if options.allowsBookmarks, revision > bookmarked {
            bookmarked = revision
            try frames.append("BOOKMARK", try bookmark(revision, endsInitial: false))
            try await flush(&frames)
          }
        }
        await cache.waitForEvents(after: position, generation: generation, tick: tick)
      }
    }
  }

  private func begin(_ cache: WatchCache) async throws -> WatchCache.Start {
    _ = try await cache.snapshot()
    guard case .exact(let revision) = options.start else {
      return cache.start(after: try await cache.snapshot().revision)
    }
    return cache.start(after: revision)
  }

  private func sendInitial(
    _ snapshot: WatchCache.Snapshot, _ frames: inout FrameWriter
  ) async throws {
    let prefix = selection.namespace.isEmpty ? "" : selection.namespace + "/"
    for object in snapshot.table.slice(prefix: prefix)
    where selection.matches(object, store.index) {
      try frames.append("ADDED", try document(object, isLast: false, isFirst: frames.isFirst))
      if frames.bytes.count >= Limits.listChunkBytes { try await flush(&frames) }
    }
    if options.marksInitialEnd {
      try frames.append("BOOKMARK", try bookmark(snapshot.revision, endsInitial: true))
    }
    try await flush(&frames)
  }

  private func append(_ events: ArraySlice<CacheEvent>, to frames: inout FrameWriter) throws {
    for event in events {
      guard let (kind, object) = selection.view(of: event, store.index) else { continue }
      let type = kind == .added ? "ADDED" : kind == .modified ? "MODIFIED" : "DELETED"
      let document = try document(object, isLast: kind == .deleted, isFirst: frames.isFirst)
      try frames.append(type, document)
    }
  }

  private func flush(_ frames: inout FrameWriter) async throws {
    guard !frames.bytes.isEmpty else { return }
    let bytes = frames.bytes
    frames.bytes.removeAll(keepingCapacity: bytes.count < Limits.listChunkBytes)
    try await writer.write(bytes)
  }

  /// The event's object; columns of a table come with the first event only.
  private func document(
    _ object: CachedObject, isLast: Bool, isFirst: Bool
  ) throws -> [UInt8] {
    guard representation.shape == .table else {
      return try store.encodings.document(of: object, isLast: isLast, representation) {
        try store.document(cached: object.bytes, representation)
      }
    }
    var table = store.emptyTable
    if !isFirst { table.columns = [] }
    let served = try store.served(bytes: object.bytes)
    table.resourceVersion = String(object.revision)
    table.rows = [try store.row(served, rowObject)]
    return table.json()
  }

  private func bookmark(_ revision: Int64, endsInitial: Bool) throws -> [UInt8] {
    if representation.shape == .table {
      var table = store.emptyTable
      table.resourceVersion = String(revision)
      return table.json()
    }
    var object = Strategy.Object()
    object.metadata.resourceVersion = String(revision)
    if endsInitial { object.metadata.annotations["k8s.io/initial-events-end"] = "true" }
    return try store.document(object, representation)
  }

  private func sendTooOld(_ oldest: Int64, _ frames: inout FrameWriter) async throws {
    var requested = ""
    if case .exact(let revision) = options.start { requested = String(revision) }
    let error = APIError.tooOld(resourceVersion: requested, oldest: String(oldest))
    try frames.append(
      "ERROR",
      try KindEncoding.document(
        error.status, Representation(format: representation.format)))
    try await flush(&frames)
  }
}

/// Puts events into frames: a line of JSON each, or a length and a WatchEvent message each (facts:
/// protocol, watch event and watch protobuf).
struct FrameWriter {
  let representation: Representation
  var bytes: [UInt8] = []
  private(set) var isFirst = true

  init(representation: Representation) { self.representation = representation }

  /// - Parameter document: the object as a whole document of the representation.
  mutating func append(_ type: String, _ document: [UInt8]) throws {
    isFirst = false
    switch representation.format {
    case .protobuf:
      var raw: [UInt8] = []
      EncodedMessage.append(1, parts: [document[...]], to: &raw)
      var event: [UInt8] = []
      EncodedMessage.append(1, parts: [Array(type.utf8)[...]], to: &event)
      EncodedMessage.append(2, parts: [raw[...]], to: &event)
      let count = UInt32(clamping: event.count)
      bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> UInt32($0)) }
      bytes += event
    case .json, .yaml:
      bytes += "{\"type\":\"".utf8
      bytes += type.utf8
      bytes += "\",\"object\":".utf8
      bytes += document.last == UInt8(ascii: "\n") ? document.dropLast() : document[...]
      bytes += "}\n".utf8
    }
  }
}
