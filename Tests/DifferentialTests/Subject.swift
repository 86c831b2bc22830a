// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Wire

/// Our side of the comparison: any message of any linked module, found by its Swift name.
struct Subject {
  private var types: [String: (any Message.Type)?] = [:]

  enum Answer {
    case refused
    case encoded([UInt8])
    /// No type of that name, or the second encoding differs from the first.
    case broken(String)
  }

  /// Decodes and encodes.
  /// - Parameter name: module and type, such as `RuntimeRPC.Container`.
  mutating func answer(_ bytes: [UInt8], as name: String) -> Answer {
    if types[name] == nil { types[name] = .some(Self.find(name)) }
    guard let type = types[name] ?? nil else { return .broken("there is no Swift type \(name)") }
    return Self.answer(bytes, as: type)
  }

  private static func answer<Type: Message>(_ bytes: [UInt8], as type: Type.Type) -> Answer {
    do throws(WireError) {
      let encoded = try Type(protobuf: bytes).protobuf()
      let again = try Type(protobuf: encoded).protobuf()
      return again == encoded ? .encoded(encoded) : .broken("the second encoding differs")
    } catch {
      return .refused
    }
  }

  /// Asks the runtime. Its names say of each part whether it is a struct (V) or an enum (O).
  private static func find(_ name: String) -> (any Message.Type)? {
    let parts = name.split(separator: ".").map { "\($0.utf8.count)\($0)" }
    guard let module = parts.first else { return nil }
    let spellings = parts.dropFirst().reduce([module]) { spellings, part in
      spellings.flatMap { [$0 + part + "V", $0 + part + "O"] }
    }
    return spellings.lazy.compactMap { _typeByName($0) as? any Message.Type }.first
  }
}
