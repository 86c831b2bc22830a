// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authentication/v1alpha1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.authentication.v1alpha1`.
public enum V1alpha1 {}

extension V1alpha1 {
  /// Asks who the caller is. Answered at once, never stored.
  public struct SelfSubjectReview: KindMessage {
    /// Empty.
    public var metadata: ObjectMeta
    /// The answer.
    public var status: V1alpha1.SelfSubjectReviewStatus

    public init() {
      metadata = ObjectMeta()
      status = V1alpha1.SelfSubjectReviewStatus()
    }
  }
}

extension V1alpha1.SelfSubjectReview {
  public static var messageName: String { "k8s.io.api.authentication.v1alpha1.SelfSubjectReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authentication.k8s.io", version: "v1alpha1", kind: "SelfSubjectReview")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, status)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("SelfSubjectReview", "metadata status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("status", status)
  }
}

extension V1alpha1 {
  /// Who the caller is.
  public struct SelfSubjectReviewStatus: JSONMessage {
    /// The caller, as authenticated.
    public var userInfo: UserInfo

    public init() {
      userInfo = UserInfo()
    }
  }
}

extension V1alpha1.SelfSubjectReviewStatus {
  public static var messageName: String {
    "k8s.io.api.authentication.v1alpha1.SelfSubjectReviewStatus"
  }

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
