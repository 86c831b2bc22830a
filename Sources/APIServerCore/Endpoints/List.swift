// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import Schema
import Wire

/// The objects of one answer to a list.
struct ListPart: Sendable {
  var objects: [CachedObject]
  /// The revision that the part shows.
  var revision: Int64
  /// Token for the next part; empty at the end.
  var continueToken = ""
  /// How many objects follow; nil when not known, as with selectors.
  var remaining: Int64?
}

extension ResourceStore {
  /// GET of a collection. The answer is streamed: its memory does not grow with the collection.
  func list(_ call: APICall) async throws {
    let representation = try call.representation(.transforms)
    let rowObject = try RowObject(query: call.query)
    let selection = try selection(call)
    let options: ListReadOptions
    do { options = try ListReadOptions(call.query) } catch { throw error.apiError }
    let part = try await part(options, selection)
    try await sendList(part, representation, call, rowObject)
  }

  /// Reads what a list asks for.
  func part(_ options: ListReadOptions, _ selection: Selection) async throws -> ListPart {
    if options.continuation == nil, try await isFresh(options.freshness) {
      let snapshot = try await cache.snapshot()
      return cachedPart(snapshot, options, selection)
    }
    return try await storedPart(options, selection)
  }

  // MARK: - From the cache

  private func cachedPart(
    _ snapshot: WatchCache.Snapshot, _ options: ListReadOptions, _ selection: Selection
  ) -> ListPart {
    let prefix = selection.namespace.isEmpty ? "" : selection.namespace + "/"
    let candidates = snapshot.table.slice(prefix: prefix)
    var part = ListPart(objects: [], revision: snapshot.revision)
    guard !selection.isEverything || options.limit > 0 else {
      part.objects = Array(candidates)
      return part
    }
    for (offset, object) in candidates.enumerated() where selection.matches(object, index) {
      if options.limit > 0, part.objects.count == options.limit {
        cut(&part, prefix: prefix)
        if selection.isEverything { part.remaining = Int64(candidates.count - offset) }
        break
      }
      part.objects.append(object)
    }
    return part
  }

  /// Notes where the next part begins: after the last object of this one.
  private func cut(_ part: inout ListPart, prefix: String) {
    guard let last = part.objects.last else { return }
    let start = String(last.key.dropFirst(prefix.count)) + "\0"
    part.continueToken = ContinueToken(revision: part.revision, start: start).text
  }

  // MARK: - From the store

  /// Reads at an exact revision, in pages; objects that do not match cost no memory.
  private func storedPart(
    _ options: ListReadOptions, _ selection: Selection
  ) async throws -> ListPart {
    let prefix = selection.namespace.isEmpty ? "" : selection.namespace + "/"
    let folder = layout.folder + prefix
    var revision: Int64 = 0
    if case .exact(let exact) = options.freshness { revision = exact }
    if let token = options.continuation { revision = max(token.revision, 0) }
    var start = options.continuation.map { folder + $0.start }
    var part = ListPart(objects: [], revision: revision)
    while true {
      let page = try await page(folder, start, options, revision: revision)
      revision = page.revision
      part.revision = revision
      for (offset, value) in page.values.enumerated() {
        guard
          let object = index.object(
            key: String(value.key.dropFirst(layout.folder.count)), envelope: value.bytes,
            revision: value.modRevision), selection.matches(object, index)
        else { continue }
        if options.limit > 0, part.objects.count == options.limit {
          cut(&part, prefix: prefix)
          if selection.isEverything { part.remaining = page.totalCount - Int64(offset) }
          return part
        }
        part.objects.append(object)
      }
      guard page.totalCount > Int64(page.values.count), let last = page.values.last else {
        return part
      }
      start = last.key + "\0"
    }
  }

  private func page(
    _ folder: String, _ start: String?, _ options: ListReadOptions, revision: Int64
  ) async throws -> StoredPage {
    do {
      return try await storage.list(
        folder: folder, from: start, limit: Limits.storePageObjects, revision: revision)
    } catch StorageError.compacted {
      throw expired(options, revision)
    } catch StorageError.future {
      throw APIError.tooLarge(
        resourceVersion: String(revision), current: String(feed.revision))
    }
  }

  private func expired(_ options: ListReadOptions, _ revision: Int64) -> APIError {
    guard options.continuation != nil else {
      return .expired("The resourceVersion for the provided list is too old.")
    }
    return .expired(
      "The provided continue parameter is too old to display a consistent list result. "
        + "You must start a new list without the continue parameter.")
  }

  // MARK: - Sending

  /// Answers with a list.
  func sendList(
    _ part: ListPart, _ representation: Representation, _ call: APICall,
    _ rowObject: RowObject = .metadata
  ) async throws {
    var metadata = ListMeta()
    metadata.resourceVersion = String(part.revision)
    metadata.`continue` = part.continueToken
    metadata.remainingItemCount = part.remaining
    let headers = call.headers(contentType: representation.contentType)
    if representation.format == .json, !representation.isPretty {
      try await call.writer.start(status: 200, headers: headers)
      try await writeJSON(part, metadata, representation.shape, rowObject, call)
      return try await call.writer.finish()
    }
    if representation.format == .protobuf {
      guard representation.shape != .table else {
        throw APIError.notAcceptable(served: ["application/json"])
      }
      let sizes = try protobufItems(part, representation.shape)
      try await call.writer.start(status: 200, headers: headers)
      try await writeProtobuf(sizes, metadata, representation.shape, call)
      return try await call.writer.finish()
    }
    // YAML and indented JSON are for people: made from the whole JSON.
    var json: [UInt8] = []
    var writer = JSONWriter()
    appendHead(metadata, representation.shape, to: &json)
    for (position, object) in part.objects.enumerated() {
      try appendItem(object, position, representation.shape, rowObject, &writer, to: &json)
    }
    json.append(contentsOf: "]}".utf8)
    let body = try KindEncoding.text(json, representation)
    try await call.respond(body, contentType: representation.contentType)
  }

  private func writeJSON(
    _ part: ListPart, _ metadata: ListMeta, _ shape: BodyShape, _ rowObject: RowObject,
    _ call: APICall
  ) async throws {
    var chunk: [UInt8] = []
    chunk.reserveCapacity(Limits.listChunkBytes * 2)
    var writer = JSONWriter()
    appendHead(metadata, shape, to: &chunk)
    for (position, object) in part.objects.enumerated() {
      try appendItem(object, position, shape, rowObject, &writer, to: &chunk)
      if chunk.count >= Limits.listChunkBytes {
        try await call.writer.write(chunk)
        chunk.removeAll(keepingCapacity: true)
      }
    }
    chunk.append(contentsOf: "]}\n".utf8)
    try await call.writer.write(chunk)
  }

  /// The list's JSON up to the first item.
  private func appendHead(_ metadata: ListMeta, _ shape: BodyShape, to output: inout [UInt8]) {
    if shape == .table {
      var table = emptyTable
      table.resourceVersion = metadata.resourceVersion
      table.continueToken = metadata.`continue`
      table.remainingItemCount = metadata.remainingItemCount
      table.writeStart(to: &output)
      return
    }
    let kind = listKind(shape)
    var writer = JSONWriter()
    writer.beginObject()
    writer.value("kind", kind.kind)
    writer.value("apiVersion", kind.apiVersion)
    writer.value(always: "metadata", metadata)
    writer.key("items")
    writer.beginArray()
    output.append(contentsOf: writer.finish())
  }

  /// - Parameter writer: empty before and afterwards; kept for its buffer.
  private func appendItem(
    _ object: CachedObject, _ position: Int, _ shape: BodyShape, _ rowObject: RowObject,
    _ writer: inout JSONWriter, to output: inout [UInt8]
  ) throws {
    if position > 0 { output.append(UInt8(ascii: ",")) }
    if shape == .table {
      try row(served(bytes: object.bytes), rowObject).write(to: &output)
    } else {
      try listItem(object.bytes, shape, to: &writer)
      writer.finish(into: &output)
    }
  }

  private func listKind(_ shape: BodyShape) -> GroupVersionKind {
    if shape == .partialMetadata { return PartialObjectMetadataList.groupVersionKind }
    let kind = Object.groupVersionKind
    return GroupVersionKind(
      group: kind.group, version: kind.version, kind: descriptor.listKind)
  }

  // MARK: - Protobuf

  private func protobufItems(_ part: ListPart, _ shape: BodyShape) throws -> [ArraySlice<UInt8>] {
    try part.objects.map { object in
      let bytes = try servedProtobuf(object.bytes)
      return shape == .object ? bytes[...] : EncodedObject.metadata(of: bytes)[...]
    }
  }

  /// The envelope needs the length of the list in front; the items' sizes are known without copying.
  private func writeProtobuf(
    _ items: [ArraySlice<UInt8>], _ metadata: ListMeta, _ shape: BodyShape, _ call: APICall
  ) async throws {
    let kind = listKind(shape)
    var head: [UInt8] = []
    EncodedMessage.append(1, parts: [metadata.protobuf()[...]], to: &head)
    let total = items.reduce(head.count) { $0 + 1 + Self.varintCount($1.count) + $1.count }
    var chunk = Envelope.start(
      apiVersion: kind.apiVersion, kind: kind.kind, payloadByteCount: total)
    chunk += head
    for item in items {
      EncodedMessage.append(2, parts: [item], to: &chunk)
      if chunk.count >= Limits.listChunkBytes {
        try await call.writer.write(chunk)
        chunk.removeAll(keepingCapacity: true)
      }
    }
    chunk += Envelope.end
    try await call.writer.write(chunk)
  }

  private static func varintCount(_ value: Int) -> Int {
    var count = 1
    var rest = value >> 7
    while rest > 0 {
      count += 1
      rest >>= 7
    }
    return count
  }
}
