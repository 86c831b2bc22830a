// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import SwiftProtobuf

/// What swift-protobuf makes of a kind: decodes the bytes, and gives back what encodes them.
public enum SwiftProtobufPeer {
  public static func decodePod(_ bytes: [UInt8]) throws -> Int {
    try K8s_Io_Api_Core_V1_Pod(serializedBytes: bytes).spec.containers.count
  }

  public static func podEncoder(_ bytes: [UInt8]) throws -> () -> Int {
    let pod = try K8s_Io_Api_Core_V1_Pod(serializedBytes: bytes)
    return { encodedCount(pod) }
  }

  public static func decodeNode(_ bytes: [UInt8]) throws -> Int {
    try K8s_Io_Api_Core_V1_Node(serializedBytes: bytes).status.addresses.count + 1
  }

  public static func nodeEncoder(_ bytes: [UInt8]) throws -> () -> Int {
    let node = try K8s_Io_Api_Core_V1_Node(serializedBytes: bytes)
    return { encodedCount(node) }
  }

  private static func encodedCount(_ message: some Message) -> Int {
    do {
      let bytes: [UInt8] = try message.serializedBytes()
      return bytes.count
    } catch {
      fatalError("swift-protobuf cannot encode what it decoded: \(error)")
    }
  }
}
