// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where in a distributed trace some work belongs (W3C Trace Context). Travels in the headers
/// `traceparent` and `tracestate`, and from a handler to the calls it makes as a task-local value.
public struct TraceContext: Sendable, Equatable {
  /// The work that the current task does; nil outside of any trace.
  @TaskLocal public static var current: TraceContext?

  /// Sixteen bytes, not all zero: the same for all that one request causes.
  public let traceID: UInt128
  /// Eight bytes, not all zero: this piece of work.
  public let spanID: UInt64
  /// Bit 0: somebody records the trace.
  public let flags: UInt8
  /// What vendors hand on, unread; empty for nothing.
  public let state: String

  public init(traceID: UInt128, spanID: UInt64, flags: UInt8 = 0, state: String = "") {
    self.traceID = traceID
    self.spanID = spanID
    self.flags = flags
    self.state = state
  }

  /// A trace that begins here.
  /// - Parameter random: gives 64 uniformly distributed bits.
  public static func begun(_ random: () -> UInt64) -> TraceContext {
    let traceID = UInt128(random()) << 64 | UInt128(nonzero(random))
    return TraceContext(traceID: traceID, spanID: nonzero(random))
  }

  /// A piece of work within this one.
  public func child(_ random: () -> UInt64) -> TraceContext {
    TraceContext(traceID: traceID, spanID: Self.nonzero(random), flags: flags, state: state)
  }

  private static func nonzero(_ random: () -> UInt64) -> UInt64 { max(1, random()) }

  // MARK: - Headers

  /// Bytes of `tracestate` that everybody must hand on (section 3.3.1.5); a longer one is dropped.
  private static let stateBytesMax = 512
  /// Entries of it (section 3.3.1.1).
  private static let stateEntriesMax = 32

  /// Reads the headers of a request.
  /// - Parameters:
  ///   - parents: every value of `traceparent`; anything but one is no context.
  ///   - states: every value of `tracestate`, in order.
  public init?(parents: [String], states: [String] = []) {
    guard parents.count == 1 else { return nil }
    let bytes = Array(parents[0].utf8)
    // 00-<32 digits>-<16 digits>-<2 digits>; a later version may go on after a dash.
    guard bytes.count >= 55, bytes[2] == 0x2D, bytes[35] == 0x2D, bytes[52] == 0x2D,
      let version: UInt8 = Self.number(bytes[0..<2]), version != 0xFF,
      bytes.count == 55 || (version > 0 && bytes[55] == 0x2D),
      let traceID: UInt128 = Self.number(bytes[3..<35]), traceID != 0,
      let spanID: UInt64 = Self.number(bytes[36..<52]), spanID != 0,
      let flags: UInt8 = Self.number(bytes[53..<55])
    else { return nil }
    let state = states.filter { !$0.isEmpty }.joined(separator: ",")
    let isShort =
      state.utf8.count <= Self.stateBytesMax
      && state.utf8.count { $0 == 0x2C } < Self.stateEntriesMax
    // Flags of later versions mean nothing to us and are not handed on (section 3.2.2.5).
    self.init(traceID: traceID, spanID: spanID, flags: flags & 1, state: isShort ? state : "")
  }

  /// Lower-case hexadecimal digits.
  private static func number<Number: FixedWidthInteger>(_ digits: ArraySlice<UInt8>) -> Number? {
    var number: Number = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: number = number << 4 | Number(digit - 0x30)
      case 0x61...0x66: number = number << 4 | Number(digit - 0x57)
      default: return nil
      }
    }
    return number
  }

  /// The value of `traceparent` that names this piece of work.
  public var parent: String {
    "00-\(traceText)-\(Self.digits(spanID, 16))-\(Self.digits(flags, 2))"
  }

  /// The trace's identity as 32 hexadecimal digits.
  public var traceText: String { Self.digits(traceID, 32) }

  private static func digits(_ number: some BinaryInteger, _ width: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: width - text.utf8.count) + text
  }
}
