// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Wire

/// The .proto files of one or more modules as protoc describes them, by name.
///
/// Each is a `google.protobuf.FileDescriptorProto` without comments and without Martlet's options,
/// embedded as base64 and decoded when asked for. Server reflection hands them out.
public struct FileDescriptors: Sendable {
  private var texts: [String: StaticString] = [:]
  /// Names of the files, such as `google/protobuf/any.proto`; those of imported modules last.
  public private(set) var names: [String] = []

  /// - Parameters:
  ///   - files: names and descriptors, embedded by the generator.
  ///   - imported: those of modules whose files these import.
  public init(
    _ files: [(name: String, base64: StaticString)] = [], importing imported: [FileDescriptors] = []
  ) {
    for file in files { add(file.name, file.base64) }
    for descriptors in imported { merge(descriptors) }
  }

  /// Takes over the files of another module.
  public mutating func merge(_ other: FileDescriptors) {
    for name in other.names {
      if let text = other.texts[name] { add(name, text) }
    }
  }

  /// The file's `FileDescriptorProto` in protobuf; nil for an unknown name.
  public func descriptor(of name: String) -> [UInt8]? {
    texts[name].flatMap { text in text.withUTF8Buffer { Base64.decode($0) } }
  }

  private mutating func add(_ name: String, _ text: StaticString) {
    if texts.updateValue(text, forKey: name) == nil { names.append(name) }
  }
}
