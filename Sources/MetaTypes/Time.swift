// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// A moment to the second. JSON: RFC 3339 text in UTC such as `2026-01-31T08:00:00Z`, null when
/// zero. The zero moment is the first second of year 1, as in Go; it is an empty message.
public struct Time: LeafMessage, Comparable, Hashable {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Time" }

  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var seconds: Int64

  public init() { seconds = CivilTime.zeroSeconds }

  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  public init(seconds: Int64) { self.seconds = seconds }

  /// A moment from RFC 3339 text; a fraction is cut off. Nil when it is no such text.
  public init?(_ text: String) {
    guard let (seconds, _) = CivilTime.parse(text) else { return nil }
    self.init(seconds: seconds)
  }

  public var isZero: Bool { seconds == CivilTime.zeroSeconds }

  public static func == (left: Time, right: Time) -> Bool { left.seconds == right.seconds }
  public static func < (left: Time, right: Time) -> Bool { left.seconds < right.seconds }

  public mutating func decode(from reader: inout WireReader) {
    var fields = TimestampFields()
    if fields.decode(from: &reader) { seconds = fields.seconds } else { self = Time() }
  }

  public func encode(into writer: inout WireWriter) {
    guard !isZero else { return }
    writer.value(2, Int32(0))
    writer.value(1, seconds)
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }

  public mutating func read(from reader: inout JSONReader) {
    if let seconds = reader.plainText(CivilTime.seconds) {
      self.seconds = seconds
      return
    }
    let text = reader.string()
    guard reader.fault == nil else { return }
    guard let time = Time(text) else {
      return reader.refuse(CivilTime.problem(text, "2006-01-02T15:04:05Z07:00"))
    }
    self = time
  }

  public func write(to writer: inout JSONWriter) {
    if isZero { writer.null() } else { CivilTime.write(seconds, to: &writer) }
  }
}

extension Time: CustomStringConvertible {
  /// RFC 3339 text in UTC.
  public var description: String { CivilTime.text(seconds: seconds) }
}

/// A moment to the microsecond. JSON: RFC 3339 text in UTC with six digits after the point.
public struct MicroTime: LeafMessage, Comparable, Hashable {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime" }

  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var seconds: Int64
  /// Nanoseconds within the second, 0 to 999,999,999; cut to microseconds when encoded.
  public var nanos: Int32

  public init() {
    seconds = CivilTime.zeroSeconds
    nanos = 0
  }

  /// - Parameters:
  ///   - seconds: since 1970-01-01T00:00:00Z.
  ///   - nanos: within the second; what is below 0 or above 999,999,999 is carried, as Go does.
  public init(seconds: Int64, nanos: Int32 = 0) {
    let rest = (nanos % 1_000_000_000 + 1_000_000_000) % 1_000_000_000
    self.seconds = seconds &+ (Int64(nanos) - Int64(rest)) / 1_000_000_000
    self.nanos = rest - rest % 1000
  }

  /// A moment from RFC 3339 text with six digits of a fraction, as upstream wants them. Nil when it is no
  /// such text.
  public init?(_ text: String) {
    guard let (seconds, nanos) = CivilTime.parse(text, fractionDigits: 6) else { return nil }
    self.init(seconds: seconds, nanos: nanos)
  }

  public var isZero: Bool { seconds == CivilTime.zeroSeconds && nanos == 0 }

  public static func == (left: MicroTime, right: MicroTime) -> Bool {
    left.seconds == right.seconds && left.nanos == right.nanos
  }

  public static func < (left: MicroTime, right: MicroTime) -> Bool {
    (left.seconds, left.nanos) < (right.seconds, right.nanos)
  }

  public mutating func decode(from reader: inout WireReader) {
    var fields = TimestampFields()
    self = MicroTime()
    guard fields.decode(from: &reader) else { return }
    self = MicroTime(seconds: fields.seconds, nanos: fields.nanos)
  }

  public func encode(into writer: inout WireWriter) {
    guard !isZero else { return }
    writer.value(2, nanos - nanos % 1000)
    writer.value(1, seconds)
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }

  public mutating func read(from reader: inout JSONReader) {
    let text = reader.string()
    guard reader.fault == nil else { return }
    guard let time = MicroTime(text) else {
      return reader.refuse(CivilTime.problem(text, "2006-01-02T15:04:05.000000Z07:00"))
    }
    self = time
  }

  public func write(to writer: inout JSONWriter) {
    if isZero { writer.null() } else { CivilTime.write(seconds, micros: nanos / 1000, to: &writer) }
  }
}

extension MicroTime: CustomStringConvertible {
  /// RFC 3339 text in UTC with six digits after the point.
  public var description: String { CivilTime.text(seconds: seconds, micros: nanos / 1000) }
}

/// The encoded form of both.
private struct TimestampFields {
  var seconds: Int64 = 0
  var nanos: Int32 = 0

  /// False when there was no field at all, which means the zero moment.
  mutating func decode(from reader: inout WireReader) -> Bool {
    var isPresent = false
    while true {
      let tag = reader.tag()
      if tag == 0 { return isPresent }
      isPresent = true
      switch tag {
      case 8: reader.value(&seconds)
      case 16: reader.value(&nanos)
      default: reader.skip(tag)
      }
    }
  }
}
