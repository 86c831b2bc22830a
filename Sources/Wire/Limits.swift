// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds on what the decoders accept, so that hostile input ends in an error and not in a trap.
public enum Limits {
  /// Nested protobuf messages, as in the official implementations.
  public static let protobufDepth = 100
  /// Nested JSON objects and arrays. Upstream allows 10,000; no kind needs more than 60.
  public static let jsonDepth = 500
  /// Entries that a JSON list or map has room for before it grows; most have no more.
  public static let jsonFirstEntries = 4
  /// Fields of a message that the transcoder's tables hold, a bit each; no kind has more than 44.
  static let transcodedFields = 64
  /// Greatest field number in those tables.
  static let transcodedFieldNumber = 4095
  /// Bytes of the path in a finding or fault; a longer one is cut.
  static let pathBytes = 1024
  /// Unknown and duplicate fields reported for one document, as upstream.
  public static let strictFindings = 100
  /// Unknown and duplicate fields looked at for them; each is reported once.
  static let strictNotes = 1000
  /// Entries that the maps of one message may move while it is read: 23,000 keys in descending order,
  /// about a second. Keys in ascending order, as every encoder writes them, move none.
  public static let mapMoves = 1 << 28
  /// Bytes that a thread's first writer holds before its buffer grows.
  public static let writerBytes = 16_384
  /// A larger buffer is freed and not kept for the thread's next message.
  public static let spareBytes = 262_144
  /// Entries for which a map that is read from the bytes makes room at once.
  static let usualLabels = 8
  /// Messages with fields in one protobuf message: so many, and one more for each `bytesPerMessage`
  /// bytes. Four bytes of input could else take hundreds of memory; objects have 30 and more a message.
  static let messages = 100_000
  static let bytesPerMessage = 16
  /// Bytes of JSON that the transcoder makes of one message: so many, and `transcodedBytesPerByte` for
  /// each byte of it. Two bytes, an empty message in a list, could else make a hundred; objects make
  /// two or three of each.
  static let transcodedBytes = 1 << 20
  static let transcodedBytesPerByte = 16
  /// Bytes of one protobuf message (the format's own bound, 2 GiB).
  public static let messageBytes = Int(Int32.max)
}
