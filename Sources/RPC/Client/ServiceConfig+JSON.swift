// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Wire

extension RPCServiceConfig {
  /// What is wrong with a configuration in JSON.
  public struct Malformed: Error, Sendable, CustomStringConvertible {
    public let description: String
  }

  /// Reads gRPC's JSON form (`grpc.service_config.ServiceConfig` in protobuf's JSON). Members that mean
  /// nothing to us, such as `hedgingPolicy`, are passed over; values that mean nothing are errors.
  /// - Throws: `Malformed`.
  public init(json: [UInt8]) throws {
    do {
      self = try JSONReader.reading(json) { reader in
        var config = RPCServiceConfig()
        reader.eachMember { name, reader in config.read(name, &reader) }
        return config
      }
    } catch {
      throw Malformed(description: "service config: \(error)")
    }
  }

  private mutating func read(_ name: String, _ reader: inout JSONReader) {
    switch name {
    case "loadBalancingPolicy": select(reader.string())
    case "loadBalancingConfig":
      reader.eachEntry { reader in
        reader.eachMember { name, reader in
          select(name)
          reader.skipValue()
        }
      }
    case "methodConfig": reader.eachEntry { readMethod(&$0) }
    case "retryThrottling": readThrottling(&reader)
    case "healthCheckConfig":
      reader.eachMember { name, reader in
        if name == "serviceName" {
          healthCheckServiceName = reader.string()
        } else {
          reader.skipValue()
        }
      }
    default: reader.skipValue()
    }
  }

  /// The first policy that we know counts.
  private mutating func select(_ policy: String) {
    guard loadBalancing == nil else { return }
    switch policy.lowercased() {
    case "pick_first": loadBalancing = .pickFirst
    case "round_robin": loadBalancing = .roundRobin
    default: break
    }
  }

  private mutating func readMethod(_ reader: inout JSONReader) {
    var method = Method()
    var names: [String] = []
    reader.eachMember { name, reader in
      switch name {
      case "name": reader.eachEntry { names.append(Self.path($0.members(["service", "method"]))) }
      case "timeout": method.timeout = reader.duration()
      case "waitForReady": reader.bool(&method.waitForReady)
      case "maxRequestMessageBytes": method.requestBytesMax = reader.whole()
      case "maxResponseMessageBytes": method.responseBytesMax = reader.whole()
      case "retryPolicy": method.retryPolicy = Self.policy(&reader)
      default: reader.skipValue()
      }
    }
    for name in names {
      guard methods[name] == nil else { return reader.refuse("two entries for \"\(name)\"") }
      methods[name] = method
    }
  }
}

// MARK: - Parts

extension RPCServiceConfig {
  /// `/<service>/<method>`, `/<service>/`, or nothing.
  private static func path(_ name: [String: String]) -> String {
    guard let service = name["service"], !service.isEmpty else { return "" }
    return "/\(service)/\(name["method"] ?? "")"
  }

  private static func policy(_ reader: inout JSONReader) -> RPCRetryPolicy? {
    var attempts = 0
    var initial = Duration.zero
    var longest = Duration.zero
    var multiplier = 0.0
    var codes: Set<RPCCode> = []
    reader.eachMember { name, reader in
      switch name {
      case "maxAttempts": attempts = reader.whole() ?? 0
      case "initialBackoff": initial = reader.duration() ?? .zero
      case "maxBackoff": longest = reader.duration() ?? .zero
      case "backoffMultiplier": multiplier = Double(reader.scalar()) ?? 0
      case "retryableStatusCodes":
        reader.eachEntry { reader in
          let text = reader.scalar()
          guard let code = RPCCode(configured: text) else {
            return reader.refuse("unknown status code \(text)")
          }
          codes.insert(code)
        }
      default: reader.skipValue()
      }
    }
    guard attempts > 1, initial > .zero, longest > .zero, multiplier > 0, !codes.isEmpty else {
      reader.refuse("a retryPolicy without all of its members, or out of range")
      return nil
    }
    return RPCRetryPolicy(
      maxAttempts: attempts, initialBackoff: initial, maxBackoff: longest,
      backoffMultiplier: multiplier, retryableStatusCodes: codes)
  }

  private mutating func readThrottling(_ reader: inout JSONReader) {
    var tokens = 0
    var ratio = 0.0
    reader.eachMember { name, reader in
      switch name {
      case "maxTokens": tokens = reader.whole() ?? 0
      case "tokenRatio": ratio = Double(reader.scalar()) ?? 0
      default: reader.skipValue()
      }
    }
    guard (1...1000).contains(tokens), ratio > 0 else {
      return reader.refuse("retryThrottling out of range")
    }
    retryThrottling = RPCRetryThrottling(maxTokens: tokens, tokenRatio: ratio)
  }
}

extension RPCCode {
  /// `UNAVAILABLE`, in any case, or 14.
  fileprivate init?(configured text: String) {
    if let number = Int(text) {
      self.init(rawValue: number)
    } else {
      let name = text.lowercased().filter { $0 != "_" }
      guard let code = Self.allCases.first(where: { "\($0)".lowercased() == name }) else {
        return nil
      }
      self = code
    }
  }
}

extension JSONReader {
  fileprivate mutating func eachMember(_ body: (String, inout JSONReader) -> Void) {
    guard beginMap() else { return }
    var isFirst = true
    while let name = nextMapKey(&isFirst) { body(name, &self) }
  }

  fileprivate mutating func eachEntry(_ body: (inout JSONReader) -> Void) {
    guard beginArray() else { return }
    var count = 0
    while nextEntry(count) {
      body(&self)
      count += 1
    }
  }

  /// The texts of these members of an object.
  fileprivate mutating func members(_ names: [String]) -> [String: String] {
    var members: [String: String] = [:]
    eachMember { name, reader in
      if names.contains(name) { members[name] = reader.string() } else { reader.skipValue() }
    }
    return members
  }

  /// A number or a text without escapes, as it stands.
  fileprivate mutating func scalar() -> String {
    var text = String(decoding: rawValue(), as: UTF8.self)[...]
    if text.count > 1, text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
    return String(text)
  }

  fileprivate mutating func whole() -> Int? {
    let text = scalar()
    guard let number = UInt32(text) else {
      refuse("\(text) is no whole number")
      return nil
    }
    return Int(number)
  }

  /// Protobuf's `Duration` in JSON: `1.5s`.
  fileprivate mutating func duration() -> Duration? {
    let text = scalar()
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1]) : "0"
    guard text.last == "s", parts.count <= 2, let seconds = parts.first.flatMap({ Int32($0) }),
      seconds >= 0, fraction.utf8.count <= 9,
      let nanoseconds = UInt32(fraction + String(repeating: "0", count: 9 - fraction.utf8.count))
    else {
      refuse("\(text) is no duration")
      return nil
    }
    return .seconds(Int64(seconds)) + .nanoseconds(Int64(nanoseconds))
  }
}
