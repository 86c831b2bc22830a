// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CYAML
import Wire

/// Turns YAML into JSON, as sigs.k8s.io/yaml does. Members keep their order, so that what reads the
/// JSON can report duplicates.
package enum YAMLReader {
  /// JSON of the first document; `null` when there is none.
  package static func json(_ yaml: [UInt8]) throws(YAMLError) -> [UInt8] {
    try documents(yaml, limit: 1).first ?? Array("null".utf8)
  }

  /// JSON of every document that holds something.
  package static func documents(_ yaml: [UInt8]) throws(YAMLError) -> [[UInt8]] {
    try documents(yaml, limit: .max)
  }

  private static func documents(_ yaml: [UInt8], limit: Int) throws(YAMLError) -> [[UInt8]] {
    guard yaml.count <= YAMLLimits.bytes else { throw .tooLarge }
    guard directives(in: yaml) <= YAMLLimits.directives else { throw .tooManyDirectives }
    var documents: [[UInt8]] = []
    var composer = YAMLComposer(yaml)
    while documents.count < limit, let node = try composer.document() {
      if case .null = node { continue }
      var writer = JSONWriter()
      write(node, to: &writer)
      documents.append(writer.finish())
    }
    return documents
  }

  /// Lines that begin with `%TAG`, counted before libyaml sees them.
  private static func directives(in yaml: [UInt8]) -> Int {
    var count = 0
    var line = yaml[...]
    while true {
      if line.starts(with: "%TAG".utf8) { count += 1 }
      guard let end = line.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return count }
      line = line[(end + 1)...]
    }
  }

  private static func write(_ node: YAMLNode, to writer: inout JSONWriter) {
    switch node {
    case .null: writer.null()
    case .bool(let value): writer.putRaw(value ? "true" : "false")
    case .integer(let digits): writer.putRaw(Array(digits.utf8))
    case .float(let value): writer.putDouble(value)
    case .text(let text): writer.putString(text)
    case .sequence(let entries):
      writer.beginArray()
      for entry in entries {
        writer.separate()
        write(entry, to: &writer)
      }
      writer.endArray()
    case .mapping(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        write(member.value, to: &writer)
      }
      writer.endObject()
    }
  }
}

/// Builds values from libyaml's events.
private struct YAMLComposer: ~Copyable {
  // Safety: libyaml keeps pointers into the parser and the input; both are allocated once and freed
  // together, in `deinit`.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var anchors: [String: YAMLNode] = [:]
  private var valuesLeft = YAMLLimits.values
  private var textBytesLeft = YAMLLimits.textBytes
  private var hasEnded = false

  init(_ yaml: [UInt8]) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: yaml.count + 1)
    _ = input.update(from: yaml)
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, input.baseAddress, yaml.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next document; nil at the end of the stream.
  mutating func document() throws(YAMLError) -> YAMLNode? {
    while !hasEnded {
      let event = try next()
      switch event.type {
      case YAML_STREAM_END_EVENT: hasEnded = true
      case YAML_DOCUMENT_START_EVENT:
        anchors = [:]
        return try node(try next(), depth: 0)
      default: continue
      }
    }
    return nil
  }

  /// One event, copied out of libyaml's memory.
  private struct Event {
    var type: yaml_event_type_t
    var line: Int
    var anchor: String?
    var tag: String?
    var text = ""
    var isPlain = false
  }

  private mutating func next() throws(YAMLError) -> Event {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) != 0 else {
      hasEnded = true
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "malformed text"
      throw .syntax(line: Int(parser.pointee.problem_mark.line) + 1, problem: problem)
    }
    defer { yaml_event_delete(&raw) }
    var event = Event(type: raw.type, line: Int(raw.start_mark.line) + 1)
    switch raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      event.anchor = Self.text(scalar.anchor)
      event.tag = Self.text(scalar.tag)
      event.text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      event.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    case YAML_ALIAS_EVENT: event.anchor = Self.text(raw.data.alias.anchor)
    case YAML_SEQUENCE_START_EVENT: event.anchor = Self.text(raw.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: event.anchor = Self.text(raw.data.mapping_start.anchor)
    default: break
    }
    return event
  }

  private static func text(_ bytes: UnsafeMutablePointer<UInt8>?) -> String? {
    bytes.map { String(cString: $0) }
  }

  private mutating func count(_ size: YAMLNode.Size) throws(YAMLError) {
    guard size.values <= valuesLeft, size.textBytes <= textBytesLeft else { throw .tooManyValues }
    valuesLeft -= size.values
    textBytesLeft -= size.textBytes
  }

  private mutating func node(_ event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    guard depth < YAMLLimits.depth else { throw .tooDeep }
    try count(YAMLNode.Size(values: 1, textBytes: event.text.utf8.count))
    let node: YAMLNode
    switch event.type {
    case YAML_SCALAR_EVENT: node = scalar(event)
    case YAML_SEQUENCE_START_EVENT: node = try sequence(depth: depth)
    case YAML_MAPPING_START_EVENT: node = try mapping(depth: depth)
    case YAML_ALIAS_EVENT:
      guard let name = event.anchor, let known = anchors[name] else {
        throw .unknownAnchor(event.anchor ?? "")
      }
      try count(known.size)
      return known
    default: throw .syntax(line: event.line, problem: "a value was expected")
    }
    if let anchor = event.anchor { anchors[anchor] = node }
    return node
  }

  private func scalar(_ event: Event) -> YAMLNode {
    if event.tag == "tag:yaml.org,2002:str" { return .text(event.text) }
    guard event.isPlain || event.tag?.hasPrefix("tag:yaml.org,2002:") == true else {
      return .text(event.text)
    }
    return PlainScalar.value(of: event.text)
  }

  private mutating func sequence(depth: Int) throws(YAMLError) -> YAMLNode {
    var entries: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return .sequence(entries) }
      entries.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(depth: Int) throws(YAMLError) -> YAMLNode {
    var members: [(key: String, value: YAMLNode)] = []
    var merged: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { break }
      let isMerge = event.type == YAML_SCALAR_EVENT && event.isPlain && event.text == "<<"
      let key = try node(event, depth: depth + 1)
      let value = try node(try next(), depth: depth + 1)
      if isMerge {
        merged.append(value)
      } else {
        guard let text = key.key else { throw .badKey(line: event.line) }
        members.append((text, value))
      }
    }
    guard !merged.isEmpty else { return .mapping(members) }
    // By bytes: Swift's texts are equal when they look the same.
    var present = Set(members.map { Array($0.key.utf8) })
    for node in merged { try merge(node, into: &members, &present) }
    return .mapping(members)
  }

  /// `<<: *base`: members that are not there yet.
  private func merge(
    _ node: YAMLNode, into members: inout [(key: String, value: YAMLNode)],
    _ present: inout Set<[UInt8]>
  ) throws(YAMLError) {
    switch node {
    case .mapping(let others):
      members.append(contentsOf: others.filter { present.insert(Array($0.key.utf8)).inserted })
    case .sequence(let nodes):
      for node in nodes { try merge(node, into: &members, &present) }
    default:
      throw .syntax(
        line: Int(parser.pointee.mark.line) + 1,
        problem: "map merge requires map or sequence of maps")
    }
  }
}
