// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIExtensionsAPI
import APIMachinery
import AppsAPI
import BatchAPI
import CoreAPI
import Glibc
import MetaAPI
import Schema
import Wire
import YAML

/// Turns `samples` into the first inputs of every target, and the schema into a dictionary.
enum Seeds {
  /// - Parameters:
  ///   - sample: a YAML file whose name begins with the letter of its kind.
  ///   - folder: gets a file of that name in a folder for each target.
  static func write(sample: String, to folder: String) throws {
    let name = String(sample.split(separator: "/").last ?? "")
    guard let letter = name.utf8.first else { return }
    let yaml = try read(sample)
    let kind = Kinds.all[Int(letter - UInt8(ascii: "A"))]
    func encoded<Kind: KindMessage>(_ kind: Kind.Type) throws -> (json: [UInt8], pb: [UInt8]) {
      let value = try Kind(json: YAMLReader.json(yaml), mode: .strict)
      return (value.json(), value.protobuf())
    }
    let (json, protobuf) = try encoded(kind)
    let names = kind.groupVersionKind
    let envelope = Envelope.wrap(
      apiVersion: names.apiVersion, kind: names.kind, payload: protobuf)
    write([letter] + yaml, to: "\(folder)/yaml/\(name)")
    write([letter] + json, to: "\(folder)/json/\(name)")
    write([letter] + protobuf, to: "\(folder)/protobuf/\(name)")
    write(envelope, to: "\(folder)/envelope/\(name)")
  }

  /// libFuzzer puts these words into inputs: the names of members, and what numbers look like.
  static func writeDictionary(to path: String) {
    var schemas = MetaAPISchema.messages
    schemas.merge(CoreAPISchema.messages)
    for more in [AppsAPISchema.messages, BatchAPISchema.messages, APIExtensionsAPISchema.messages] {
      schemas.merge(more)
    }
    var words: Set = ["null", "[]", "{}", "1e9", "0x1F", "1Gi", "2026-01-31T08:00:00Z", "<<: *a"]
    for name in schemas.names {
      for field in schemas.message(named: name)?.fields ?? [] { words.insert(field.jsonName) }
    }
    write(Array(words.sorted().map { "\"\($0)\"\n" }.joined().utf8), to: path)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw SeedError(path: path) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return perror(path) }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}

/// A sample that cannot be read.
struct SeedError: Error {
  let path: String
}
