// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaTypes

/// One line of a container's log file as a CRI runtime writes it:
/// `2026-11-21T07:52:58.590686999Z stdout F hello`. The tag is `F` for the end of a line and `P` for
/// a part that the next entry of the same stream carries on.
struct ContainerLogEntry: Equatable {
  enum Stream: String {
    case stdout, stderr
  }

  /// RFC 3339 with nanoseconds, as written by the runtime.
  var timestamp: String
  var stream: Stream
  var isPartial: Bool
  /// What the container wrote, without the line break.
  var content: ArraySlice<UInt8>

  /// - Parameter line: without the line break.
  /// - Returns: nil when the line is no entry; such lines are skipped.
  init?(_ line: ArraySlice<UInt8>) {
    let space = UInt8(ascii: " ")
    guard let first = line.firstIndex(of: space),
      let second = line[(first + 1)...].firstIndex(of: space)
    else { return nil }
    let third = line[(second + 1)...].firstIndex(of: space) ?? line.endIndex
    let name = String(decoding: line[(first + 1)..<second], as: UTF8.self)
    guard let stream = Stream(rawValue: name) else { return nil }
    let tags = line[(second + 1)..<third].split(separator: UInt8(ascii: ":"))
    guard let tag = tags.first, tag.elementsEqual("F".utf8) || tag.elementsEqual("P".utf8) else {
      return nil
    }
    timestamp = String(decoding: line[..<first], as: UTF8.self)
    self.stream = stream
    isPartial = tag.elementsEqual("P".utf8)
    content = third < line.endIndex ? line[(third + 1)...] : []
  }
}

/// Which part of a log a reader wants (the query of the kubelet's `/containerLogs`).
struct ContainerLogOptions: Equatable {
  var follow = false
  var previous = false
  var timestamps = false
  /// Lines from the end; nil for all.
  var tailLines: Int?
  /// Bytes at most; nil for all.
  var limitBytes: Int?
  /// RFC 3339 time in UTC with which entries begin, inclusive; compared as the runtime writes them.
  var since: LogTime?
}

/// Turns the bytes of a log file into what a reader sees.
///
/// Feed it chunks in order with `append`; it keeps an unfinished line until the rest arrives.
struct ContainerLogReader {
  private let options: ContainerLogOptions
  private var unfinished: [UInt8] = []
  private var remaining: Int
  /// Whether the reader's last output ended inside a container's line.
  private var isInsideLine = false

  init(_ options: ContainerLogOptions) {
    self.options = options
    remaining = options.limitBytes ?? Int.max
  }

  /// Whether the byte limit is reached, so that nothing more will come.
  var isExhausted: Bool { remaining <= 0 }

  /// - Returns: the bytes for the reader.
  mutating func append(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
    unfinished += chunk
    var output: [UInt8] = []
    var rest = unfinished[...]
    while !isExhausted, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      if let entry = ContainerLogEntry(rest[..<end]) { write(entry, to: &output) }
      rest = rest[(end + 1)...]
    }
    unfinished = rest.count > Limits.logLineMax ? [] : Array(rest)
    return output
  }

  private mutating func write(_ entry: ContainerLogEntry, to output: inout [UInt8]) {
    if let since = options.since, let time = LogTime(entry.timestamp), time < since { return }
    var piece: [UInt8] = []
    if options.timestamps, !isInsideLine { piece += entry.timestamp.utf8 + [UInt8(ascii: " ")] }
    piece += entry.content
    if !entry.isPartial { piece.append(UInt8(ascii: "\n")) }
    isInsideLine = entry.isPartial
    output += piece.prefix(remaining)
    remaining -= min(remaining, piece.count)
  }
}

extension ContainerLogReader {
  /// Where the last `lines` lines of a log begin.
  ///
  /// Reads backward in chunks, so that the tail of a long log costs little. Counts finished lines of
  /// the container: entries with tag P belong to the line that ends with the next F.
  /// - Parameters:
  ///   - size: bytes of the file.
  ///   - read: gives the bytes of a range of the file.
  static func tailOffset(
    lines: Int, size: Int, read: (Range<Int>) throws -> [UInt8]
  ) rethrows -> Int {
    guard lines > 0 else { return size }
    var end = size
    var tail: [UInt8] = []
    while end > 0 {
      let start = max(0, end - Limits.logChunk)
      tail = try read(start..<end) + tail
      end = start
      if let offset = lineStart(in: tail, lines: lines) { return start + offset }
    }
    return 0
  }

  /// Start of the last `lines` whole lines in a piece of log, nil when the piece holds fewer.
  private static func lineStart(in tail: [UInt8], lines: Int) -> Int? {
    var starts: [Int] = []
    var start = tail.startIndex
    var isNewLine = true
    while let end = tail[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let entry = ContainerLogEntry(tail[start..<end])
      if isNewLine { starts.append(start) }
      isNewLine = entry.map { !$0.isPartial } ?? true
      start = end + 1
    }
    if start < tail.endIndex, isNewLine { starts.append(start) }
    // The first start may lie inside an entry that the piece cuts, so it never counts.
    guard starts.count > lines else { return nil }
    return starts[starts.count - lines]
  }
}

/// A time of a log entry, comparable without a calendar: RFC 3339 texts in UTC sort as they stand, once
/// their fractions have nine digits.
struct LogTime: Comparable {
  private let text: String

  /// - Parameter rfc3339: must end in `Z`; other zones are not compared and give nil.
  init?(_ rfc3339: String) {
    guard rfc3339.utf8.last == UInt8(ascii: "Z"), rfc3339.utf8.count >= 20 else { return nil }
    let body = rfc3339.dropLast()
    let parts = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1].prefix(9) : ""
    text = parts[0] + "." + fraction + String(repeating: "0", count: 9 - fraction.utf8.count)
  }

  init(secondsSince1970 seconds: Int64) {
    text = Time(seconds: seconds).description.dropLast() + ".000000000"
  }

  static func < (left: LogTime, right: LogTime) -> Bool { left.text < right.text }
}
