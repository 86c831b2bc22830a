// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authentication/v1.proto by `make generate`; do not edit.

public import Wire

/// Who the caller is.
public struct SelfSubjectReviewStatus: JSONMessage {
  /// The caller, as authenticated.
  public var userInfo: UserInfo

  public init() {
    userInfo = UserInfo()
  }
}

extension SelfSubjectReviewStatus {
  public static var messageName: String { "k8s.io.api.authentication.v1.SelfSubjectReviewStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&userInfo)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, userInfo)
  }

  private static let members = JSONMembers("SelfSubjectReviewStatus", "userInfo")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&userInfo)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("userInfo", userInfo)
  }
}
