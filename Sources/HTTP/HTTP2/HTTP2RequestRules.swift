// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2

/// Whether a request is well formed (RFC 9113, 8.1 to 8.3). nghttp2, which could judge as well, would look at
/// every byte of every field again with each request; what is judged here is remembered (`HTTP2FieldMemory`).
/// CONNECT is refused: none of these servers is a proxy.
struct HTTP2RequestRules {
  /// Lets `:authority` hold any text, or be absent: over unix sockets grpc-go before 1.57 sends the socket's
  /// path, and etcdctl 3.4 a URL over TCP.
  let permitsAnyAuthority: Bool
  /// Something was wrong; the stream is to be reset with PROTOCOL_ERROR.
  private(set) var isMalformed = false
  private var pseudo: Pseudo = []
  private var isInRegularFields = false
  private var isInTrailers = false
  private var isOptions = false
  private var isAsterisk = false
  /// Bytes that the body must have; nil when not announced.
  private var contentLength: Int?
  private var received = 0

  private struct Pseudo: OptionSet {
    let rawValue: Int
    static let method = Pseudo(rawValue: 1)
    static let scheme = Pseudo(rawValue: 2)
    static let path = Pseudo(rawValue: 4)
    static let authority = Pseudo(rawValue: 8)
    /// The field `host`, which may stand for `:authority`.
    static let host = Pseudo(rawValue: 16)
    static let required: Pseudo = [.method, .scheme, .path]
  }

  init(permitsAnyAuthority: Bool) { self.permitsAnyAuthority = permitsAnyAuthority }

  /// A second header block on the stream holds trailers.
  mutating func trailersBegan() { isInTrailers = true }

  /// - Parameter isChecked: name and value are known to have no byte that they must not have.
  mutating func field(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, isChecked: Bool = false
  ) {
    guard isChecked || Self.isText(name, value) else {
      isMalformed = true
      return
    }
    if name.first == UInt8(ascii: ":") {
      pseudoField(name, value)
    } else {
      isInRegularFields = true
      regularField(name, value)
    }
  }

  private static func isText(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    nghttp2_check_header_name(name.baseAddress, name.count) != 0
      && (value.isEmpty || nghttp2_check_header_value_rfc9113(value.baseAddress, value.count) != 0)
  }

  /// A header block is complete.
  mutating func blockEnded(endsStream: Bool) {
    if isInTrailers {
      // Fields after the body end the stream (8.1).
      if !endsStream { isMalformed = true }
    } else if !pseudo.isSuperset(of: .required) || (isAsterisk && !isOptions) {
      isMalformed = true
    } else if !permitsAnyAuthority, pseudo.isDisjoint(with: [.authority, .host]) {
      isMalformed = true
    }
  }

  /// Body bytes arrived.
  mutating func data(_ count: Int) {
    received += count
    if let contentLength, received > contentLength { isMalformed = true }
  }

  /// The request is complete.
  mutating func inputEnded() {
    if let contentLength, received != contentLength { isMalformed = true }
  }

  // MARK: - Fields

  private mutating func pseudoField(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) {
    guard !isInRegularFields, !isInTrailers else {
      isMalformed = true
      return
    }
    if name.matches(":method") {
      note(.method, nghttp2_check_method(value.baseAddress, value.count) != 0)
      isOptions = value.matches("OPTIONS")
      if value.matches("CONNECT") { isMalformed = true }
    } else if name.matches(":path") {
      isAsterisk = value.matches("*")
      let isPath = value.first == UInt8(ascii: "/") || isAsterisk
      note(.path, isPath && nghttp2_check_path(value.baseAddress, value.count) != 0)
    } else if name.matches(":scheme") {
      note(.scheme, value.first.map(Self.isLetter) ?? false)
    } else if name.matches(":authority") {
      note(.authority, isHost(value))
    } else {
      isMalformed = true
    }
  }

  private func isHost(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    permitsAnyAuthority || nghttp2_check_authority(value.baseAddress, value.count) != 0
  }

  private mutating func note(_ field: Pseudo, _ isValid: Bool) {
    if !isValid || !pseudo.isDisjoint(with: field) { isMalformed = true }
    pseudo.insert(field)
  }

  private mutating func regularField(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) {
    if name.matches("host") {
      if !isInTrailers { note(.host, isHost(value)) }
    } else if name.matches("te") {
      if !value.matches("trailers") { isMalformed = true }
    } else if name.matches("content-length") {
      guard !isInTrailers, contentLength == nil, let length = Self.number(value) else {
        isMalformed = true
        return
      }
      contentLength = length
    } else if HTTP2FieldBlock.belongsToConnection(name) {
      isMalformed = true
    }
  }

  private static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The same bytes.
  fileprivate func matches(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { $0.count == count && $0.elementsEqual(self) }
  }
}
