// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What a server must do next. Events that say nothing about it are passed over.
package struct HTTP2Expectation: Sendable, CustomStringConvertible {
  package let description: String
  /// True and false decide; nil waits for more.
  let judge: @Sendable (HTTP2Peer.Event) -> Bool?

  init(_ description: String, _ judge: @escaping @Sendable (HTTP2Peer.Event) -> Bool?) {
    self.description = description
    self.judge = { event in event == .silence ? false : judge(event) }
  }

  /// GOAWAY with one of these codes, or the end of the connection.
  package static func connectionError(_ codes: HTTP2ErrorCode...) -> Self {
    Self("connection error \(codes)") { event in
      switch event {
      case .closed: true
      case .frame(let frame) where frame.kind == .goAway:
        frame.errorCode.map(codes.contains) == true ? true : nil
      default: nil
      }
    }
  }

  /// RST_STREAM or GOAWAY with one of these codes, or the end of the connection.
  package static func streamError(_ codes: HTTP2ErrorCode...) -> Self {
    Self("stream error \(codes)") { event in
      switch event {
      case .closed: true
      case .frame(let frame): frame.errorCode.map(codes.contains) == true ? true : nil
      case .silence: nil
      }
    }
  }

  /// The end of the connection.
  package static let closed = Self("connection closed") { $0 == .closed ? true : nil }

  /// The end of the response.
  package static let endOfStream = Self("end of the response") { event in
    switch event {
    case .closed: false
    case .frame(let frame): frame.endsStream ? true : nil
    case .silence: nil
    }
  }

  /// A frame of this kind; the first one decides.
  package static func frame(
    _ kind: HTTP2Frame.Kind, _ what: String = "",
    where isRight: @escaping @Sendable (HTTP2Frame) -> Bool = { _ in true }
  ) -> Self {
    Self("\(kind) \(what)") { event in
      switch event {
      case .closed: false
      case .frame(let frame): frame.kind == kind ? isRight(frame) : nil
      case .silence: nil
      }
    }
  }

  /// The very first frame is SETTINGS.
  package static let settingsFirst = Self("SETTINGS first") { event in
    guard case .frame(let frame) = event else { return false }
    return frame.kind == .settings && !frame.isAcknowledgement
  }

  package static let settingsAcknowledged = frame(.settings, "acknowledged") {
    $0.isAcknowledgement
  }

  /// DATA of this many bytes.
  package static func data(_ count: Int) -> Self {
    frame(.data, "of \(count) bytes") { $0.payload.count == count }
  }

  /// HEADERS on stream 1.
  package static let response = frame(.headers, "on stream 1") { $0.stream == 1 }

  /// The answer to a PING, and to no other one.
  package static func pong(_ text: String = "") -> Self {
    let wanted = HTTP2Frame.ping(text, isAnswer: true)
    return frame(.ping, "answered") { $0 == wanted }
  }

  /// The answer to a PING, or the end of the connection.
  package static let pongOrClosed = Self("PING answered or connection closed") { event in
    switch event {
    case .closed: true
    case .frame(let frame) where frame.kind == .ping: frame.isAcknowledgement
    case .frame(let frame) where frame.kind == .goAway: true
    default: nil
    }
  }
}
