// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CYAML

/// Writes values through libyaml's emitter.
final class YAMLEmitter {
  // Safety: libyaml keeps the address of the emitter and of the output; both live as long as this
  // object, which is the only one to use them.
  private let emitter: UnsafeMutablePointer<yaml_emitter_t>
  private let output = Output()

  /// What the emitter has written so far.
  private final class Output {
    var bytes: [UInt8] = []
  }

  init() {
    emitter = .allocate(capacity: 1)
    yaml_emitter_initialize(emitter)
    yaml_emitter_set_unicode(emitter, 1)
    yaml_emitter_set_width(emitter, -1)
    let address = Unmanaged.passUnretained(output).toOpaque()
    yaml_emitter_set_output(
      emitter,
      { data, buffer, size in
        guard let data, let buffer else { return 0 }
        let output = Unmanaged<Output>.fromOpaque(data).takeUnretainedValue()
        output.bytes.append(contentsOf: UnsafeBufferPointer(start: buffer, count: size))
        return 1
      }, address)
    var event = yaml_event_t()
    yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING)
    yaml_emitter_emit(emitter, &event)
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deallocate()
  }

  /// Writes one document.
  func document(_ node: YAMLNode) {
    var event = yaml_event_t()
    yaml_document_start_event_initialize(&event, nil, nil, nil, 1)
    yaml_emitter_emit(emitter, &event)
    emit(node)
    yaml_document_end_event_initialize(&event, 1)
    yaml_emitter_emit(emitter, &event)
  }

  /// Ends the stream and gives its bytes.
  func finish() -> [UInt8] {
    var event = yaml_event_t()
    yaml_stream_end_event_initialize(&event)
    yaml_emitter_emit(emitter, &event)
    yaml_emitter_flush(emitter)
    // libyaml closes a block that keeps its last line breaks with `...`; Go's emitter does not.
    let mark = Array("\n...\n".utf8)
    return output.bytes.suffix(mark.count) == mark[...]
      ? Array(output.bytes.dropLast(mark.count - 1)) : output.bytes
  }

  private func emit(_ node: YAMLNode) {
    switch node {
    case .null: scalar("null", YAML_PLAIN_SCALAR_STYLE)
    case .bool(let value): scalar(value ? "true" : "false", YAML_PLAIN_SCALAR_STYLE)
    case .integer(let digits): scalar(digits, YAML_PLAIN_SCALAR_STYLE)
    case .float(let value): scalar(Self.text(of: value), YAML_PLAIN_SCALAR_STYLE)
    case .text(let text): scalar(text, Self.style(of: text))
    case .sequence(let entries): sequence(entries)
    case .mapping(let members): mapping(members)
    }
  }

  private func sequence(_ entries: [YAMLNode]) {
    var event = yaml_event_t()
    let style = entries.isEmpty ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE
    yaml_sequence_start_event_initialize(&event, nil, nil, 1, style)
    yaml_emitter_emit(emitter, &event)
    for entry in entries { emit(entry) }
    yaml_sequence_end_event_initialize(&event)
    yaml_emitter_emit(emitter, &event)
  }

  private func mapping(_ members: [(key: String, value: YAMLNode)]) {
    var event = yaml_event_t()
    let style = members.isEmpty ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE
    yaml_mapping_start_event_initialize(&event, nil, nil, 1, style)
    yaml_emitter_emit(emitter, &event)
    for member in members {
      emit(.text(member.key))
      emit(member.value)
    }
    yaml_mapping_end_event_initialize(&event)
    yaml_emitter_emit(emitter, &event)
  }

  private func scalar(_ text: String, _ style: yaml_scalar_style_t) {
    var event = yaml_event_t()
    var text = text
    text.withUTF8 { bytes in
      // An empty text may have no address; libyaml wants one all the same.
      let empty: StaticString = ""
      let start = bytes.baseAddress ?? empty.utf8Start
      _ = yaml_scalar_event_initialize(
        &event, nil, nil, start, Int32(clamping: bytes.count), 1, 1, style)
      yaml_emitter_emit(emitter, &event)
    }
  }

  /// libyaml falls back to quotes by itself where a style cannot hold the text.
  private static func style(of text: String) -> yaml_scalar_style_t {
    if text.utf8.contains(0x0A) { return YAML_LITERAL_SCALAR_STYLE }
    return PlainScalar.needsQuotes(text)
      ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_PLAIN_SCALAR_STYLE
  }

  /// As Go prints a float with the shortest digits: an exponent below 1e-4 and from 1e21 on.
  private static func text(of value: Double) -> String {
    guard value.isFinite else {
      return value.isNaN ? ".nan" : value < 0 ? "-.inf" : ".inf"
    }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
