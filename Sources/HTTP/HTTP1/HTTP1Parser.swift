// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A message that breaks RFC 9112, or a bound; the connection must be closed.
struct HTTP1Error: Error, Equatable {
  /// The status to answer with.
  let status: Int
  let reason: String

  init(_ status: Int, _ reason: String) {
    self.status = status
    self.reason = reason
  }

  init(_ reason: String) { self.init(400, reason) }
}

/// Splits the bytes of one HTTP/1.1 direction into messages (RFC 9112). No I/O, no clock.
///
/// Strict: whatever two implementations could read differently is refused. A line ends with CRLF only;
/// no line folding; no space before a colon; Content-Length beside Transfer-Encoding, repeated or
/// signed lengths, and any coding but a single `chunked` are errors.
///
///     parser.append(bytes)
///     while let event = try parser.next() { ... }
struct HTTP1Parser {
  enum Role { case requests, responses }

  enum Event: Equatable {
    case request(HTTP1RequestHead)
    case response(HTTP1ResponseHead)
    case body([UInt8])
    case end(trailers: HTTPHeaders)
  }

  private enum State: Equatable {
    case head
    case fixed(remaining: Int)
    case chunkSize
    case chunk(remaining: Int)
    case chunkEnd
    case trailers
    case untilClose
    case finishing(HTTPHeaders)
    /// The next bytes belong to another protocol.
    case switched
  }

  private let role: Role
  private let headerBytes: Int
  private var state = State.head
  private var buffer: [UInt8] = []
  private var position = 0
  /// Where the search for the end of the head goes on.
  private var scanned = 0
  /// An empty line has been passed over before the message that comes.
  private var hasSkippedLine = false
  /// Set before the response to a HEAD request arrives: it has no body.
  var expectsNoBody = false

  init(_ role: Role, headerBytes: Int) {
    self.role = role
    self.headerBytes = headerBytes
  }

  /// True between two messages with no byte of the next one seen.
  var isBetweenMessages: Bool { state == .head && unread == 0 }
  /// True when a message has begun and its head is not complete.
  var isInHead: Bool { state == .head && unread > 0 }
  /// Bytes appended and not parsed yet.
  var unread: Int { buffer.count - position }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if position == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 16 * 1024)
      position = 0
      scanned = 0
    } else if position > 16 * 1024 {
      buffer.removeFirst(position)
      scanned -= min(position, scanned)
      position = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// Leaves HTTP: everything not parsed yet, and no event after that.
  mutating func takeUnread() -> [UInt8] {
    defer {
      position = buffer.count
      state = .switched
    }
    return Array(buffer[position...])
  }

  /// The next event, nil when more bytes are needed.
  mutating func next() throws(HTTP1Error) -> Event? {
    while true {
      switch state {
      case .head: return try nextHead()
      case .fixed(let remaining), .chunk(let remaining):
        if let event = takeBody(remaining) { return event }
        guard isAtEndOfData else { return nil }
      case .untilClose: return takeRest()
      case .chunkSize: if try !readChunkSize() { return nil }
      case .chunkEnd: if try !readChunkEnd() { return nil }
      case .trailers: if try !readTrailers() { return nil }
      case .finishing(let trailers):
        state = .head
        scanned = position
        hasSkippedLine = false
        return .end(trailers: trailers)
      case .switched: return nil
      }
    }
  }

  /// The peer has closed its side. An event ends a body that lasts until then.
  mutating func close() throws(HTTP1Error) -> Event? {
    switch state {
    case .untilClose:
      state = .switched
      return .end(trailers: HTTPHeaders())
    case .head where unread == 0, .switched: return nil
    default: throw HTTP1Error("connection closed in the middle of a message")
    }
  }

  // MARK: - Head

  private mutating func nextHead() throws(HTTP1Error) -> Event? {
    skipEmptyLine()
    guard let end = try endOfFields(upTo: headerBytes) else { return nil }
    let head = buffer[position..<end]
    position = end + 4
    scanned = position
    switch role {
    case .requests:
      let request = try HTTP1RequestHead(parsing: head)
      state = Self.bodyState(request.body)
      return .request(request)
    case .responses:
      let response = try HTTP1ResponseHead(parsing: head, expectsNoBody: expectsNoBody)
      state = response.isInformational ? .head : Self.bodyState(response.body)
      return .response(response)
    }
  }

  private static func bodyState(_ body: HTTP1BodyLength) -> State {
    switch body {
    case .none, .fixed(0): .finishing(HTTPHeaders())
    case .fixed(let count): .fixed(remaining: count)
    case .chunked: .chunkSize
    case .untilClose: .untilClose
    case .switched: .switched
    }
  }

  /// One empty line before a request is forgiven (RFC 9112, 2.2).
  private mutating func skipEmptyLine() {
    guard role == .requests, !hasSkippedLine, unread >= 2, buffer[position] == 0x0D,
      buffer[position + 1] == 0x0A
    else { return }
    hasSkippedLine = true
    position += 2
    scanned = position
  }

  /// The index of the CRLFCRLF that ends the head, or the trailers; nil when it has not come. Each byte is
  /// looked at once, however they drip.
  private mutating func endOfFields(upTo limit: Int) throws(HTTP1Error) -> Int? {
    var index = max(scanned, position)
    while index + 3 < buffer.count {
      if buffer[index + 3] != 0x0A {
        index += 1
      } else if buffer[index] == 0x0D, buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D {
        guard index - position <= limit else { break }
        return index
      } else {
        index += 1
      }
    }
    scanned = index
    guard unread <= limit + 4 else {
      throw HTTP1Error(431, "fields exceed \(limit) bytes")
    }
    return nil
  }

  // MARK: - Body

  private var isAtEndOfData: Bool {
    switch state {
    case .finishing, .chunkEnd: true
    default: false
    }
  }

  private mutating func takeBody(_ remaining: Int) -> Event? {
    let count = min(remaining, unread)
    guard count > 0 else { return nil }
    let bytes = Array(buffer[position..<position + count])
    position += count
    let left = remaining - count
    if case .chunk = state {
      state = left == 0 ? .chunkEnd : .chunk(remaining: left)
    } else {
      state = left == 0 ? .finishing(HTTPHeaders()) : .fixed(remaining: left)
    }
    return .body(bytes)
  }

  private mutating func takeRest() -> Event? {
    guard unread > 0 else { return nil }
    defer { position = buffer.count }
    return .body(Array(buffer[position...]))
  }

  /// Takes one line without its CRLF; nil when it is not complete.
  private mutating func takeLine(upTo limit: Int) throws(HTTP1Error) -> ArraySlice<UInt8>? {
    let window = buffer[position..<min(buffer.count, position + limit + 2)]
    guard let feed = window.firstIndex(of: 0x0A) else {
      // A line as long as allowed may still lack its line feed.
      guard unread < limit + 2 else { throw HTTP1Error("line longer than \(limit) bytes") }
      return nil
    }
    guard feed > position, buffer[feed - 1] == 0x0D else { throw HTTP1Error("bare line feed") }
    defer { position = feed + 1 }
    return buffer[position..<feed - 1]
  }

  /// Reads a chunk's size line (RFC 9112, 7.1); extensions are ignored.
  private mutating func readChunkSize() throws(HTTP1Error) -> Bool {
    guard let line = try takeLine(upTo: Limits.chunkLine) else { return false }
    var size = 0
    var digits = 0
    for byte in line {
      guard let digit = byte.hexadecimalDigit else { break }
      digits += 1
      guard digits <= 15 else { throw HTTP1Error("chunk size too large") }
      size = size << 4 | digit
    }
    let rest = line.dropFirst(digits)
    guard digits > 0, rest.isEmpty || rest.first == UInt8(ascii: ";"),
      rest.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
    else { throw HTTP1Error("malformed chunk size") }
    state = size == 0 ? .trailers : .chunk(remaining: size)
    return true
  }

  private mutating func readChunkEnd() throws(HTTP1Error) -> Bool {
    guard unread >= 2 else { return false }
    guard buffer[position] == 0x0D, buffer[position + 1] == 0x0A else {
      throw HTTP1Error("chunk longer than its size")
    }
    position += 2
    state = .chunkSize
    return true
  }

  private mutating func readTrailers() throws(HTTP1Error) -> Bool {
    guard unread >= 2 else { return false }
    guard buffer[position] != 0x0D || buffer[position + 1] != 0x0A else {
      position += 2
      state = .finishing(HTTPHeaders())
      return true
    }
    guard let end = try endOfFields(upTo: Limits.trailerBytes) else { return false }
    let trailers = try HTTP1Fields.parseTrailers(buffer[position..<end])
    position = end + 4
    state = .finishing(trailers)
    return true
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit, either case.
  var hexadecimalDigit: Int? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self) - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self) - 0x37
    default: nil
    }
  }
}
