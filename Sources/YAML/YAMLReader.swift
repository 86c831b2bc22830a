// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CYAML
import Wire

/// Turns YAML into JSON, as sigs.k8s.io/yaml does. Members are sorted by the bytes of their keys, so that a
/// raw object is stored as upstream stores it; of a key that comes twice the last value counts.
package enum YAMLReader {
  /// JSON of the first document; `null` when there is none.
  package static func json(_ yaml: [UInt8]) throws(YAMLError) -> [UInt8] {
    var duplicates: [String] = []
    return try json(yaml, duplicates: &duplicates)
  }

  /// JSON of the first document; `null` when there is none.
  /// - Parameter duplicates: what upstream's strict mode says of keys that come twice, such as
  ///   `line 4: key "a" already set in map`.
  package static func json(
    _ yaml: [UInt8], duplicates: inout [String]
  ) throws(YAMLError) -> [UInt8] {
    try documents(yaml, limit: 1, &duplicates).first ?? Array("null".utf8)
  }

  /// JSON of every document that holds something.
  package static func documents(_ yaml: [UInt8]) throws(YAMLError) -> [[UInt8]] {
    var duplicates: [String] = []
    return try documents(yaml, limit: .max, &duplicates)
  }

  private static func documents(
    _ yaml: [UInt8], limit: Int, _ duplicates: inout [String]
  ) throws(YAMLError) -> [[UInt8]] {
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
    duplicates = composer.duplicates
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
      for member in members.sorted(by: { String.order($0.key, $1.key) < 0 }) {
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
  /// What is to be told of keys that come twice.
  private(set) var duplicates: [String] = []
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
    case YAML_SCALAR_EVENT: node = try scalar(event)
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

  /// What a scalar means by its tag, or without one by its form. A tag of another schema makes it a text.
  private func scalar(_ event: Event) throws(YAMLError) -> YAMLNode {
    guard let tag = event.tag else {
      return event.isPlain ? PlainScalar.value(of: event.text) : .text(event.text)
    }
    switch tag {
    case "tag:yaml.org,2002:binary":
      guard let bytes = Base64.decode(event.text.utf8) else {
        throw .unfit("!!binary value contains invalid base64 data")
      }
      return .text(String(decoding: bytes, as: UTF8.self))
    case "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
      "tag:yaml.org,2002:null":
      let value = PlainScalar.value(of: event.text)
      let (wanted, found) = (tag.dropFirst(18), value.typeName)
      guard wanted == found || wanted == "float" && found == "int" else {
        throw .unfit("cannot decode !!\(found) `\(event.text)` as a !!\(wanted)")
      }
      return value
    default: return .text(event.text)
    }
  }

  private mutating func sequence(depth: Int) throws(YAMLError) -> YAMLNode {
    var entries: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return .sequence(entries) }
      entries.append(try node(event, depth: depth + 1))
    }
  }

  /// Merge keys count where they stand: a merged member replaces the ones before it, and those behind it
  /// replace a merged one.
  private mutating func mapping(depth: Int) throws(YAMLError) -> YAMLNode {
    var members = Members()
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { return .mapping(members.list) }
      let isMerge = event.type == YAML_SCALAR_EVENT && event.isPlain && event.text == "<<"
      let key = try node(event, depth: depth + 1)
      let valueEvent = try next()
      let value = try node(valueEvent, depth: depth + 1)
      if isMerge {
        try merge(value, valueEvent, into: &members)
      } else {
        guard let text = key.key else { throw .badKey(line: event.line) }
        let isNew = members.set(text, value)
        if !isNew { note(key.isText ? "\"\(text)\"" : text, valueEvent.line) }
      }
    }
  }

  /// `<<: *base`, or a list of mappings, of which earlier ones win.
  private mutating func merge(
    _ value: YAMLNode, _ event: Event, into members: inout Members
  ) throws(YAMLError) {
    var bases = [value]
    if case .sequence(let nodes) = value, event.type != YAML_ALIAS_EVENT {
      bases = nodes.reversed()
    }
    for base in bases {
      guard case .mapping(let others) = base else {
        throw .unfit("map merge requires map or sequence of maps as the value")
      }
      for (key, value) in others where !members.set(key, value) {
        note("\"\(key)\"", event.line)
      }
    }
  }

  private mutating func note(_ key: String, _ line: Int) {
    guard duplicates.count < YAMLLimits.duplicates else { return }
    duplicates.append("line \(line): key \(key) already set in map")
  }

  /// Members in the order of their keys' first coming.
  private struct Members {
    private(set) var list: [(key: String, value: YAMLNode)] = []
    /// By bytes: Swift's texts are equal when they look the same.
    private var places: [[UInt8]: Int] = [:]

    /// Sets the value of a key; false when it had one.
    mutating func set(_ key: String, _ value: YAMLNode) -> Bool {
      let bytes = Array(key.utf8)
      if let place = places[bytes] {
        list[place].value = value
        return false
      }
      places[bytes] = list.count
      list.append((key, value))
      return true
    }
  }
}
