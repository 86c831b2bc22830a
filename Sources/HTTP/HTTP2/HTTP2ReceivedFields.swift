// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// The fields of a header block as they came: nghttp2's own bytes, which it counts references to, so that
/// nothing is copied. A field that a peer repeats with each request lies in its HPACK table only once.
///
/// Changes only until its block is complete; then streams with the same fields share it (`HTTP2FieldMemory`).
final class HTTP2ReceivedFields: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private struct Field {
    var name: OpaquePointer
    var value: OpaquePointer
  }

  /// Fields that are looked up with each request, found when they arrive.
  enum Known: Int {
    case method, target, authority, contentType, timeout, rpcStatus, expect
  }

  private static let firstCapacity = 12

  private var fields: UnsafeMutablePointer<Field>
  private var capacity = firstCapacity
  private(set) var count = 0
  /// Size of all names and values (bytes).
  private(set) var byteCount = 0
  /// Pseudo-header fields, which come before all others.
  private var pseudoCount = 0
  /// One byte for each `Known`: its place and one, or 0.
  private var known: UInt64 = 0
  private(set) var status = 0
  /// What the block kept to; nil where nghttp2 sees to it.
  private(set) var rules: HTTP2RequestRules?
  /// What a handler has found out about requests with these fields.
  var note: AnyObject?
  /// Where the session has its memory from, the fields' bytes as well.
  private let memory: BlockPool

  /// - Parameter rules: what the fields must keep to.
  init(rules: HTTP2RequestRules?, memory: BlockPool) {
    self.rules = rules
    self.memory = memory
    fields = .allocate(capacity: Self.firstCapacity)
  }

  /// A block that begins like another.
  convenience init(rules: HTTP2RequestRules?, first count: Int, of other: HTTP2ReceivedFields) {
    self.init(rules: rules, memory: other.memory)
    for field in UnsafeBufferPointer(start: other.fields, count: min(count, other.count)) {
      append(field.name, field.value, isChecked: true)
    }
  }

  deinit {
    for index in 0..<count { Self.release(fields[index]) }
    fields.deallocate()
  }

  /// True when a field was no request's. The rest of the block is of no interest then.
  var isMalformed: Bool { rules?.isMalformed == true }

  /// True when field `index` is this one.
  @inline(__always)
  func has(_ name: OpaquePointer, _ value: OpaquePointer, at index: Int) -> Bool {
    guard index < count else { return false }
    let field = fields[index]
    return (field.name == name || Self.bytes(field.name).equals(Self.bytes(name)))
      && (field.value == value || Self.bytes(field.value).equals(Self.bytes(value)))
  }

  /// True when the first fields of both blocks are the same.
  func beginsLike(_ other: HTTP2ReceivedFields, _ fields: Int) -> Bool {
    (0..<min(fields, other.count)).allSatisfy {
      has(other.fields[$0].name, other.fields[$0].value, at: $0)
    }
  }

  /// Adds a field. nghttp2, or `HTTP2RequestRules`, checks that pseudo-header fields are known, single and
  /// first.
  /// - Parameter isChecked: the same name and value have been looked at before.
  func append(_ name: OpaquePointer, _ value: OpaquePointer, isChecked: Bool) {
    let nameBytes = nghttp2_rcbuf_get_buf(name)
    let valueBytes = nghttp2_rcbuf_get_buf(value)
    rules?.field(
      UnsafeBufferPointer(start: nameBytes.base, count: nameBytes.len),
      UnsafeBufferPointer(start: valueBytes.base, count: valueBytes.len), isChecked: isChecked)
    guard !isMalformed, let start = nameBytes.base else { return }
    if count == capacity { grow() }
    nghttp2_rcbuf_incref(name)
    nghttp2_rcbuf_incref(value)
    fields[count] = Field(name: name, value: value)
    count += 1
    byteCount += nameBytes.len + valueBytes.len
    let bytes = UnsafeRawBufferPointer(start: start, count: nameBytes.len)
    if start[0] == UInt8(ascii: ":") {
      pseudoCount += 1
      notePseudo(bytes, valueBytes)
    } else {
      noteKnown(bytes)
    }
  }

  private func noteKnown(_ name: UnsafeRawBufferPointer) {
    switch name.count {
    case 6 where name.equals("expect"): note(.expect)
    case 11 where name.equals("grpc-status"): note(.rpcStatus)
    case 12 where name.equals("content-type"): note(.contentType)
    case 12 where name.equals("grpc-timeout"): note(.timeout)
    default: break
    }
  }

  private func notePseudo(_ name: UnsafeRawBufferPointer, _ value: nghttp2_vec) {
    switch name.count {
    case 5 where name[1] == UInt8(ascii: "p"): note(.target)
    case 7 where name[1] == UInt8(ascii: "m"): note(.method)
    case 7 where name[1] == UInt8(ascii: "s") && name[2] == UInt8(ascii: "t"):
      status = UnsafeBufferPointer(start: value.base, count: value.len).reduce(0) {
        $0 &* 10 &+ Int($1 &- UInt8(ascii: "0"))
      }
    case 10: note(.authority)
    default: break
    }
  }

  /// The first field of a name counts. Later than 254 fields none is noted; there are at most 200.
  private func note(_ field: Known) {
    let shift = UInt64(field.rawValue * 8)
    if known >> shift & 0xFF == 0 { known |= UInt64(min(count, 0xFF)) << shift }
  }

  /// The value of a known field, valid as long as the block; nil when it did not come.
  @inline(__always)
  subscript(field: Known) -> UnsafeRawBufferPointer? {
    let place = Int(truncatingIfNeeded: known >> UInt64(field.rawValue * 8) & 0xFF)
    guard place > 0, place <= count else { return nil }
    return Self.bytes(fields[place - 1].value)
  }

  /// The fields that are no pseudo-header fields, in memory of their own.
  func headers() -> HTTPHeaders {
    var headers = HTTPHeaders()
    for index in pseudoCount..<max(count, pseudoCount) {
      headers.append(
        name: Self.bytes(fields[index].name).assumingMemoryBound(to: UInt8.self),
        value: Self.bytes(fields[index].value).assumingMemoryBound(to: UInt8.self))
    }
    return headers
  }

  private static func release(_ field: Field) {
    nghttp2_rcbuf_decref(field.name)
    nghttp2_rcbuf_decref(field.value)
  }

  private static func bytes(_ buffer: OpaquePointer) -> UnsafeRawBufferPointer {
    let bytes = nghttp2_rcbuf_get_buf(buffer)
    return UnsafeRawBufferPointer(start: bytes.base, count: bytes.len)
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: fields, count: count)
    fields.deallocate()
    fields = larger
    capacity *= 2
  }
}
