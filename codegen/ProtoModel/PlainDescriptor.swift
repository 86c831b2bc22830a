// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Wire

/// Cuts a FileDescriptorProto down to what server reflection tells: no comments, no places in the
/// source, and no options of ours, so that nobody needs the file that declares them.
///
/// Works on the bytes, so whatever else protoc wrote stays as it is.
enum PlainDescriptor {
  /// What stands behind a field that is looked into (descriptor.proto).
  private enum Part {
    case file, message, field, enumeration, value, service, method, oneof, range, options

    /// The part in the field with this number, nil for one that is kept as it is.
    func inner(_ number: UInt32) -> Part? {
      switch (self, number) {
      case (.file, 4), (.message, 3): .message
      case (.file, 5), (.message, 4): .enumeration
      case (.file, 6): .service
      case (.file, 7), (.message, 2), (.message, 6): .field
      case (.message, 5): .range
      case (.message, 8): .oneof
      case (.enumeration, 2): .value
      case (.service, 2): .method
      case (.file, 8), (.field, 8): .options
      case (.message, 7): .options
      case (.enumeration, 3), (.value, 3), (.service, 3), (.range, 3): .options
      case (.method, 4): .options
      case (.oneof, 2): .options
      default: nil
      }
    }

    /// Whether a field goes: comments and places, and options that some other file declares.
    func drops(_ number: UInt32) -> Bool {
      switch self {
      case .file: number == 9
      case .options: number >= 1000
      default: false
      }
    }
  }

  private static let bytesWireType: UInt32 = 2

  /// The `proto_file`s of a CodeGeneratorRequest, in its order.
  static func files(ofRequest bytes: [UInt8]) throws -> [[UInt8]] {
    try WireReader.reading(bytes) { reader in
      var files: [[UInt8]] = []
      while true {
        let tag = reader.tag()
        if tag == 0 { return files }
        if tag == 15 << 3 | bytesWireType { files.append(reader.bytes()) } else { reader.skip(tag) }
      }
    }
  }

  /// The plain form of a file's descriptor.
  /// - Parameter imports: files that are not mentioned any more.
  static func without(imports dropped: Set<String>, _ file: [UInt8]) throws -> [UInt8] {
    let places = try dependencies(of: file).enumerated()
      .filter { dropped.contains($0.element) }.map(\.offset)
    return try plain(file, .file, droppedImports: places)
  }

  private static func dependencies(of file: [UInt8]) throws -> [String] {
    try WireReader.reading(file) { reader in
      var names: [String] = []
      while true {
        let tag = reader.tag()
        if tag == 0 { return names }
        if tag == 3 << 3 | bytesWireType { names.append(reader.string()) } else { reader.skip(tag) }
      }
    }
  }

  private static func plain(
    _ bytes: [UInt8], _ part: Part, droppedImports: [Int] = []
  ) throws -> [UInt8] {
    var output: [UInt8] = []
    var inner: [(start: Int, tag: UInt32, part: Part, bytes: [UInt8])] = []
    var dependency = 0
    try WireReader.reading(bytes) { reader in
      while true {
        let tag = reader.tag()
        let number = tag >> 3
        if tag == 0 { return }
        if part.drops(number) {
          reader.skip(tag)
        } else if part == .file, number == 3 {
          let name = reader.bytes()
          if !droppedImports.contains(dependency) { append(tag, name, to: &output) }
          dependency += 1
        } else if part == .file, number == 10 || number == 11, tag & 7 == 0 {
          // Places in the list of imports: public and weak ones.
          let place = Int(truncatingIfNeeded: reader.varint())
          if !droppedImports.contains(place) {
            appendVarint(UInt64(tag), to: &output)
            let before = droppedImports.count { $0 < place }
            appendVarint(UInt64(max(place - before, 0)), to: &output)
          }
        } else if tag & 7 == bytesWireType, let found = part.inner(number) {
          inner.append((output.count, tag, found, reader.bytes()))
        } else {
          var kept = UnknownFields()
          reader.keep(tag, in: &kept)
          output += kept.bytes
        }
      }
    }
    return try insert(inner, into: output)
  }

  /// Puts the inner parts, made plain, where they stood; empty options go.
  private static func insert(
    _ parts: [(start: Int, tag: UInt32, part: Part, bytes: [UInt8])], into bytes: [UInt8]
  ) throws -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    for (start, tag, part, content) in parts {
      output += bytes[position..<start]
      position = start
      let content = try plain(content, part)
      if part != .options || !content.isEmpty { append(tag, content, to: &output) }
    }
    return output + bytes[position...]
  }

  private static func append(_ tag: UInt32, _ content: [UInt8], to output: inout [UInt8]) {
    appendVarint(UInt64(tag), to: &output)
    appendVarint(UInt64(content.count), to: &output)
    output += content
  }

  private static func appendVarint(_ value: UInt64, to output: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }
}
