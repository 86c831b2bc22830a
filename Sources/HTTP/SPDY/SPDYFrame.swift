// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A name and a value; names are lower case.
public struct SPDYHeader: Sendable, Equatable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A frame of SPDY/3.1, as far as streams of containers use it (draft-mbelshe-httpbis-spdy-00, 2.6).
public enum SPDYFrame: Sendable, Equatable {
  case openStream(id: UInt32, headers: [SPDYHeader], isLast: Bool)
  case reply(id: UInt32, headers: [SPDYHeader], isLast: Bool)
  case headers(id: UInt32, headers: [SPDYHeader], isLast: Bool)
  case data(id: UInt32, bytes: [UInt8], isLast: Bool)
  case reset(id: UInt32, status: UInt32)
  case ping(id: UInt32)
  case goAway(lastStream: UInt32)
  case windowUpdate(id: UInt32, delta: UInt32)
  case settings
}

/// What the peer did that SPDY forbids, or that this end does not allow. The connection is over.
public enum SPDYError: Error, Equatable {
  case compression
  case headers
  case version(UInt16)
  case frame(String)
  case frameTooBig(count: Int)
}

/// Bounds on what a peer may send.
enum SPDYLimits {
  /// Payload of one frame, in bytes. Container streams send at most 32 KiB at a time.
  static let frameBytes = 1 << 20
  /// A header block when decompressed, in bytes.
  static let headerBlockBytes = 64 << 10
  /// Headers in a block.
  static let headers = 256
}
