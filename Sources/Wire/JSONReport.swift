// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What a reader has to tell: the first fault, and unknown and duplicate fields with their paths.
///
/// Paths are found by going through the text again, from where the last one was asked for. So
/// documents without findings pay nothing for them.
final class JSONReport {
  var fault: JSONError?
  private(set) var findings: [String] = []
  /// Unknown and duplicate fields met, each time that they were.
  private var notes = 0
  /// Bytes of the text read last when it had escapes.
  var scratch: [UInt8] = []
  /// The fault is a mismatch whose message is not known yet: the innermost object says it.
  private var lacksMessage = false
  private var frames: [Frame] = []
  private var position: UnsafePointer<UInt8>

  /// An object or array that is open at `position`.
  private struct Frame {
    let isArray: Bool
    /// Entries before the one at `position`.
    var count = 0
    var key = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var expectsKey: Bool
  }

  init(_ start: UnsafePointer<UInt8>) { position = start }

  func fail(_ error: JSONError) {
    guard fault == nil else { return }
    fault = error
    if case .mismatch = error { lacksMessage = true }
  }

  /// Whether another finding is worth its path.
  var mayHoldMore: Bool {
    findings.count < Limits.strictFindings && notes < Limits.strictNotes
  }

  /// Keeps a finding, once.
  func note(_ finding: String) {
    notes += 1
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Tells the message whose object ends with the fault; the innermost one comes first.
  func name(_ message: StaticString) {
    guard lacksMessage, case .mismatch(var mismatch) = fault else { return }
    lacksMessage = false
    mismatch.message = "\(message)"
    fault = .mismatch(mismatch)
  }

  /// The path to what stands at `target`, such as `spec.containers[0].image`.
  /// - Parameter target: not before that of an earlier call; the text up to it is correct.
  func path(to target: UnsafePointer<UInt8>, withIndexes: Bool) -> String {
    while position < target { step(target) }
    var text = ""
    for frame in frames {
      guard !frame.isArray else {
        if withIndexes { text += "[\(frame.count)]" }
        continue
      }
      if !text.isEmpty { text += "." }
      let room = max(0, Limits.pathBytes - text.utf8.count)
      text += String(
        decoding: UnsafeBufferPointer(rebasing: frame.key.prefix(room)), as: UTF8.self)
      if frame.key.count > room { return text }
    }
    return text
  }

  private func step(_ target: UnsafePointer<UInt8>) {
    let byte = position.pointee
    position += 1
    switch byte {
    case UInt8(ascii: "{"): frames.append(Frame(isArray: false, expectsKey: true))
    case UInt8(ascii: "["): frames.append(Frame(isArray: true, expectsKey: false))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = frames.popLast()
    case UInt8(ascii: "\""): text(target)
    case UInt8(ascii: ","):
      guard let last = frames.indices.last else { return }
      frames[last].count += 1
      frames[last].expectsKey = !frames[last].isArray
    case UInt8(ascii: ":"):
      if let last = frames.indices.last { frames[last].expectsKey = false }
    default: break
    }
  }

  private func text(_ target: UnsafePointer<UInt8>) {
    let first = position
    while position < target, position.pointee != UInt8(ascii: "\"") {
      position += position.pointee == UInt8(ascii: "\\") ? 2 : 1
    }
    if let last = frames.indices.last, frames[last].expectsKey {
      frames[last].key = UnsafeBufferPointer(start: first, count: position - first)
    }
    position += 1
  }
}
