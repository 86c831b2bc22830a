// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

@testable import HTTP

/// What must hold for bytes read as HTTP/1.1.
enum HTTP1Promises {
  /// Everything that a parser found.
  private struct Findings: Equatable {
    var heads: [HTTP1Parser.Event] = []
    /// The bytes of each body, and its trailers once it is complete.
    var bodies: [[UInt8]] = []
    var trailers: [HTTPHeaders] = []
    var error: HTTP1Error?

    mutating func add(_ event: HTTP1Parser.Event) {
      switch event {
      case .request, .response:
        heads.append(event)
        bodies.append([])
      case .body(let bytes): bodies[bodies.count - 1] += bytes
      case .end(let headers): trailers.append(headers)
      }
    }
  }

  static func requests(_ input: [UInt8]) {
    let pieces = Pieces(input)
    let whole = read([pieces.bytes[...]], .requests, expectsNoBody: false)
    expect(
      read(pieces.cut, .requests, expectsNoBody: false) == whole, "requests do not depend on cuts")
    for case .request(let head) in whole.heads { rewrite(head) }
  }

  static func responses(_ input: [UInt8]) {
    let expectsNoBody = (input.first ?? 0) & 0x80 != 0
    let pieces = Pieces([(input.first ?? 0) & 0x7F] + input.dropFirst())
    let whole = read([pieces.bytes[...]], .responses, expectsNoBody: expectsNoBody)
    expect(
      read(pieces.cut, .responses, expectsNoBody: expectsNoBody) == whole,
      "responses do not depend on cuts")
  }

  private static func read(
    _ pieces: [ArraySlice<UInt8>], _ role: HTTP1Parser.Role, expectsNoBody: Bool
  ) -> Findings {
    var parser = HTTP1Parser(role, headerBytes: 2048)
    parser.expectsNoBody = expectsNoBody
    var findings = Findings()
    do {
      for piece in pieces {
        piece.withUnsafeBytes { parser.append($0) }
        while let event = try parser.next() { findings.add(event) }
      }
      if let event = try parser.close() { findings.add(event) }
    } catch {
      findings.error = error
    }
    return findings
  }

  /// A head that was accepted, written by us, reads as itself.
  private static func rewrite(_ head: HTTP1RequestHead) {
    guard !head.isVersion10 else { return }
    let bytes = HTTP1Writer.requestHead(
      method: head.method, target: head.target, headers: head.headers)
    var parser = HTTP1Parser(.requests, headerBytes: 8192)
    bytes.withUnsafeBytes { parser.append($0) }
    guard case .request(let again)? = try? parser.next() else {
      return expect(false, "a head that was written is a head")
    }
    expect(again.method == head.method, "a written head keeps its method")
    expect(again.target == head.target, "a written head keeps its target")
    expect(again.body == head.body, "a written head keeps its length")
    expect(again.headers == head.headers, "a written head keeps its fields")
  }
}
