// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import Client
import CoreAPI
import MetaAPI
import MetaTypes
import Synchronization
import Wire

/// An API server in memory for tests of clients: lists, watches, writes, conflicts, finalizers.
///
/// It has no defaults, validation, admission or access rules: what a test sends is what is stored.
package final class FakeAPIServer: Transport {
  private struct Watcher {
    let path: FakePath
    let name: String
    let continuation: AsyncStream<[UInt8]>.Continuation
  }

  private struct State {
    var objects: [String: FakeObject] = [:]
    var revision: Int64 = 1
    var history: [(revision: Int64, type: String, path: FakePath, object: FakeObject)] = []
    var watchers: [Int: Watcher] = [:]
    var requests: [APIRequest] = []
    var compacted: Int64 = 0
    var isBroken = false
    /// Watches that wait for the server to be mended.
    var held: [CheckedContinuation<Void, Never>] = []
  }

  /// Resources whose third field is their status, written apart from the rest.
  private static let withStatus: Set<String> = [
    "pods", "nodes", "deployments", "replicasets", "namespaces", "services",
  ]

  private let state = Mutex(State())

  package init() {}

  /// A client of this server.
  package var client: TypedClient { TypedClient(transport: self) }

  /// Requests so far that are not reads.
  package var writes: [APIRequest] {
    state.withLock { $0.requests.filter { $0.method != .get } }
  }

  /// Ends every watch as a server does whose time is over.
  package func endWatches() {
    state.withLock { state in
      for watcher in state.watchers.values { watcher.continuation.finish() }
      state.watchers = [:]
    }
  }

  /// Forgets history, so that watches from before get 410.
  package func compact() { state.withLock { $0.compacted = $0.revision } }

  /// Ends every watch and keeps new ones waiting until `mend`.
  package func breakHistory() {
    state.withLock { $0.isBroken = true }
    endWatches()
  }

  /// Lets waiting watches go on.
  package func mend() {
    let held = state.withLock { state in
      state.isBroken = false
      defer { state.held = [] }
      return state.held
    }
    for continuation in held { continuation.resume() }
  }

  package func send(_ request: APIRequest) async throws -> APIResponse {
    let path = FakePath(request.path)
    let isWatch = request.query.contains { $0.name == "watch" }
    if isWatch { await waitUntilMended() }
    return state.withLock { state in
      state.requests.append(request)
      do throws(APIError) {
        if isWatch { return try watch(path, request, &state) }
        return Self.response(200, try answer(path, request, &state))
      } catch {
        return Self.response(
          Int(error.code),
          Envelope.wrap(apiVersion: "v1", kind: "Status", payload: error.status.protobuf()))
      }
    }
  }

  private func waitUntilMended() async {
    await withCheckedContinuation { continuation in
      let goesOn = state.withLock { state in
        if state.isBroken { state.held.append(continuation) }
        return !state.isBroken
      }
      if goesOn { continuation.resume() }
    }
  }

  // MARK: - Requests

  private func answer(
    _ path: FakePath, _ request: APIRequest, _ state: inout State
  ) throws(APIError) -> [UInt8] {
    switch request.method {
    case .get where path.name.isEmpty: return list(path, request, state)
    case .get: return Self.envelope(try find(path, state))
    case .post where path.subresource == "binding": return try bind(path, request, &state)
    case .post: return try create(path, request, &state)
    case .put: return try update(path, request, &state)
    case .patch: return try patch(path, request, &state)
    case .delete: return try delete(path, request, &state)
    }
  }

  private func find(_ path: FakePath, _ state: State) throws(APIError) -> FakeObject {
    guard let object = state.objects[path.key] else {
      throw .notFound(QualifiedResource(resource: path.resource), name: path.name)
    }
    return object
  }

  private func list(_ path: FakePath, _ request: APIRequest, _ state: State) -> [UInt8] {
    var list = RawList()
    list.metadata.resourceVersion = String(state.revision)
    let name = Self.selectedName(request)
    list.items = state.objects.filter { key, object in
      key.hasPrefix(path.resource + "|")
        && (path.namespace.isEmpty || object.metadata.namespace == path.namespace)
        && (name.isEmpty || object.metadata.name == name)
    }.sorted { $0.key < $1.key }.map { $0.value.protobuf() }
    return Envelope.wrap(apiVersion: "v1", kind: "List", payload: list.protobuf())
  }

  private func create(
    _ path: FakePath, _ request: APIRequest, _ state: inout State
  ) throws(APIError) -> [UInt8] {
    var object = try Self.decode(request.body)
    if object.metadata.name.isEmpty {
      object.metadata.name = object.metadata.generateName + String(state.revision, radix: 36)
    }
    var place = path
    place.name = object.metadata.name
    guard state.objects[place.key] == nil else {
      throw .alreadyExists(QualifiedResource(resource: path.resource), name: place.name)
    }
    object.metadata.namespace = path.namespace
    object.metadata.uid = "uid-\(state.revision)"
    object.metadata.generation = 1
    object.metadata.creationTimestamp = Time(seconds: 1_700_000_000 + state.revision)
    return Self.envelope(store(object, at: place, "ADDED", &state))
  }

  private func update(
    _ path: FakePath, _ request: APIRequest, _ state: inout State
  ) throws(APIError) -> [UInt8] {
    let new = try Self.decode(request.body)
    let old = try find(path, state)
    let version = new.metadata.resourceVersion
    guard version.isEmpty || version == old.metadata.resourceVersion else {
      throw APIError(code: 409, reason: .conflict, message: "the object has been modified")
    }
    var object = old
    if path.subresource == "status" {
      object.fields[3] = new.fields[3]
    } else {
      object = new
      object.metadata.generation = old.metadata.generation
      object.metadata.deletionTimestamp = old.metadata.deletionTimestamp
      if Self.withStatus.contains(path.resource) { object.fields[3] = old.fields[3] }
      if object.fields[2] != old.fields[2] { object.metadata.generation += 1 }
    }
    return Self.envelope(settle(object, at: path, &state))
  }

  /// Metadata only: annotations, owner references and finalizers.
  private func patch(
    _ path: FakePath, _ request: APIRequest, _ state: inout State
  ) throws(APIError) -> [UInt8] {
    var object = try find(path, state)
    let metadata: JSONValue?
    do {
      metadata = try JSONValue(parsing: request.body)["metadata"]
    } catch {
      throw .badRequest("\(error)")
    }
    for (name, value) in metadata?["annotations"]?.object ?? JSONObject() {
      object.metadata.annotations[name] = value.string
    }
    if let finalizers = metadata?["finalizers"]?.array {
      object.metadata.finalizers = finalizers.compactMap(\.string)
    }
    for reference in metadata?["ownerReferences"]?.array ?? [] {
      let uid = reference["uid"]?.string ?? ""
      object.metadata.ownerReferences.removeAll { $0.uid == uid }
      guard reference["$patch"]?.string != "delete" else { continue }
      object.metadata.ownerReferences.append(
        .with {
          $0.uid = uid
          $0.apiVersion = reference["apiVersion"]?.string ?? ""
          $0.kind = reference["kind"]?.string ?? ""
          $0.name = reference["name"]?.string ?? ""
          $0.controller = reference["controller"]?.bool
          $0.blockOwnerDeletion = reference["blockOwnerDeletion"]?.bool
        })
    }
    return Self.envelope(settle(object, at: path, &state))
  }

  private func bind(
    _ path: FakePath, _ request: APIRequest, _ state: inout State
  ) throws(APIError) -> [UInt8] {
    let object = try find(path, state)
    do {
      var pod = try Pod(protobuf: object.protobuf())
      pod.spec.nodeName = try Binding(protobuf: Self.decode(request.body).protobuf()).target.name
      let bound = try FakeObject(protobuf: pod.protobuf())
      return Self.envelope(store(bound, at: path, "MODIFIED", &state))
    } catch {
      throw .badRequest("\(error)")
    }
  }

  private func delete(
    _ path: FakePath, _ request: APIRequest, _ state: inout State
  ) throws(APIError) -> [UInt8] {
    var object = try find(path, state)
    var options = DeleteOptions()
    if !request.body.isEmpty {
      do {
        options = try DeleteOptions(protobuf: Self.decode(request.body).protobuf())
      } catch {
        throw .badRequest("\(error)")
      }
    }
    switch options.propagationPolicy {
    case "Foreground": object.metadata.finalizers.append("foregroundDeletion")
    case "Orphan": object.metadata.finalizers.append("orphan")
    default: break
    }
    object.metadata.deletionTimestamp = Time(seconds: 1_700_000_000 + state.revision)
    return Self.envelope(settle(object, at: path, &state))
  }

  // MARK: - Storing and telling

  /// Stores a change; an object that is being deleted goes with its last finalizer.
  private func settle(
    _ object: FakeObject, at path: FakePath, _ state: inout State
  ) -> FakeObject {
    let isGone = object.metadata.deletionTimestamp != nil && object.metadata.finalizers.isEmpty
    return store(object, at: path, isGone ? "DELETED" : "MODIFIED", &state)
  }

  private func store(
    _ object: FakeObject, at path: FakePath, _ type: String, _ state: inout State
  ) -> FakeObject {
    state.revision += 1
    var object = object
    object.metadata.resourceVersion = String(state.revision)
    state.objects[path.key] = type == "DELETED" ? nil : object
    state.history.append((state.revision, type, path, object))
    for watcher in state.watchers.values where Self.matches(watcher, path, object) {
      watcher.continuation.yield(Self.frame(type, object))
    }
    return object
  }

  private func watch(
    _ path: FakePath, _ request: APIRequest, _ state: inout State
  ) throws(APIError) -> APIResponse {
    let version = request.query.first { $0.name == "resourceVersion" }?.value ?? ""
    let start = Int64(version) ?? state.revision
    guard start >= state.compacted else {
      throw .tooOld(resourceVersion: version, oldest: String(state.compacted))
    }
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream()
    let watcher = Watcher(
      path: path, name: Self.selectedName(request), continuation: continuation)
    for change in state.history where change.revision > start {
      guard Self.matches(watcher, change.path, change.object) else { continue }
      continuation.yield(Self.frame(change.type, change.object))
    }
    state.watchers[state.requests.count] = watcher
    let reader = StreamReader(stream)
    return APIResponse(status: 200, contentType: MediaType.protobuf) { await reader.next() }
  }

  private static func matches(
    _ watcher: Watcher, _ path: FakePath, _ object: FakeObject
  ) -> Bool {
    watcher.path.resource == path.resource
      && (watcher.path.namespace.isEmpty || watcher.path.namespace == object.metadata.namespace)
      && (watcher.name.isEmpty || watcher.name == object.metadata.name)
  }

  // MARK: - Bytes

  private static func selectedName(_ request: APIRequest) -> String {
    let selector = request.query.first { $0.name == "fieldSelector" }?.value ?? ""
    return selector.hasPrefix("metadata.name=") ? String(selector.dropFirst(14)) : ""
  }

  private static func decode(_ body: [UInt8]) throws(APIError) -> FakeObject {
    do {
      return try FakeObject(protobuf: Array(body[try Envelope(peeking: body).payload]))
    } catch {
      throw .badRequest("\(error)")
    }
  }

  private static func envelope(_ object: FakeObject) -> [UInt8] {
    Envelope.wrap(apiVersion: "v1", kind: "Object", payload: object.protobuf())
  }

  private static func frame(_ type: String, _ object: FakeObject) -> [UInt8] {
    var event = WatchEvent()
    event.type = type
    event.object.raw = envelope(object)
    let bytes = event.protobuf()
    let length = UInt32(bytes.count)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + bytes
  }

  private static func response(_ status: Int, _ body: [UInt8]) -> APIResponse {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream()
    continuation.yield(body)
    continuation.finish()
    let reader = StreamReader(stream)
    return APIResponse(status: status, contentType: MediaType.protobuf) { await reader.next() }
  }
}

/// The one reader of a stream.
private actor StreamReader {
  private var iterator: AsyncStream<[UInt8]>.AsyncIterator

  init(_ stream: AsyncStream<[UInt8]>) { iterator = stream.makeAsyncIterator() }

  func next() async -> [UInt8]? {
    var copy = iterator
    let piece = await copy.next(isolation: self)
    iterator = copy
    return piece
  }
}
