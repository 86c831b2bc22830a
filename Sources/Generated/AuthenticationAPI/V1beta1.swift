// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authentication/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.authentication.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Asks whose a bearer token is. Answered at once, never stored.
  public struct TokenReview: KindMessage {
    /// Empty.
    public var metadata: ObjectMeta
    /// The token.
    public var spec: V1beta1.TokenReviewSpec
    /// The answer.
    public var status: V1beta1.TokenReviewStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.TokenReviewSpec()
      status = V1beta1.TokenReviewStatus()
    }
  }
}

extension V1beta1.TokenReview {
  public static var messageName: String { "k8s.io.api.authentication.v1beta1.TokenReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authentication.k8s.io", version: "v1beta1", kind: "TokenReview")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("TokenReview", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

extension V1beta1 {
  /// A token to check.
  public struct TokenReviewSpec: JSONMessage {
    /// The bearer token.
    public var token: String
    /// Services that the token is presented to; the API server when empty.
    public var audiences: [String]

    public init() {
      token = ""
      audiences = []
    }
  }
}

extension V1beta1.TokenReviewSpec {
  public static var messageName: String { "k8s.io.api.authentication.v1beta1.TokenReviewSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&token)
      case 18: reader.repeated(&audiences)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, audiences)
    writer.value(1, token)
  }

  private static let members = JSONMembers("TokenReviewSpec", "token audiences")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&token)
      case 1: reader.strings(&audiences)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("token", token)
    writer.strings("audiences", audiences)
  }
}

extension V1beta1 {
  /// Whose a token is.
  public struct TokenReviewStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// The token is valid.
    public var authenticated: Bool {
      get { fieldStorage.fields.authenticated }
      _modify {
        unshare()
        yield &fieldStorage.fields.authenticated
      }
    }

    /// Who it stands for.
    public var user: V1beta1.UserInfo {
      get { fieldStorage.fields.user }
      _modify {
        unshare()
        yield &fieldStorage.fields.user
      }
    }

    /// Services that the token is good for, among those asked about.
    public var audiences: [String] {
      get { fieldStorage.fields.audiences }
      _modify {
        unshare()
        yield &fieldStorage.fields.audiences
      }
    }

    /// Why it could not be checked.
    public var error: String {
      get { fieldStorage.fields.error }
      _modify {
        unshare()
        yield &fieldStorage.fields.error
      }
    }
  }
}

extension V1beta1.TokenReviewStatus {
  public static var messageName: String { "k8s.io.api.authentication.v1beta1.TokenReviewStatus" }

  public init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension V1beta1.TokenReviewStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var authenticated: Bool
    var user: V1beta1.UserInfo
    var audiences: [String]
    var error: String

    init() {
      authenticated = false
      user = V1beta1.UserInfo()
      audiences = []
      error = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&authenticated)
        case 18: reader.value(&user)
        case 34: reader.repeated(&audiences)
        case 26: reader.value(&error)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(4, audiences)
      writer.value(3, error)
      writer.value(2, user)
      writer.value(1, authenticated)
    }

    private static let members = JSONMembers(
      "TokenReviewStatus", "authenticated user audiences error")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.bool(&authenticated)
        case 1: reader.value(&user)
        case 2: reader.strings(&audiences)
        case 3: reader.string(&error)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.bool("authenticated", authenticated)
      writer.message("user", user)
      writer.strings("audiences", audiences)
      writer.string("error", error)
    }
  }
}

extension V1beta1 {
  /// A caller, as authenticated.
  public struct UserInfo: JSONMessage {
    /// Name, unique among callers, such as `system:serviceaccount:default:web`.
    public var username: String
    /// Id that stays when the name is given to another.
    public var uid: String
    /// Groups that the caller belongs to.
    public var groups: [String]
    /// Further facts from the authenticator, by key.
    public var extra: SortedMap<String, V1beta1.ExtraValue>

    public init() {
      username = ""
      uid = ""
      groups = []
      extra = SortedMap()
    }
  }
}

extension V1beta1.UserInfo {
  public static var messageName: String { "k8s.io.api.authentication.v1beta1.UserInfo" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&username)
      case 18: reader.value(&uid)
      case 26: reader.repeated(&groups)
      case 34: reader.map(&extra)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(4, extra)
    writer.repeated(3, groups)
    writer.value(2, uid)
    writer.value(1, username)
  }

  private static let members = JSONMembers("UserInfo", "username uid groups extra")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&username)
      case 1: reader.string(&uid)
      case 2: reader.strings(&groups)
      case 3: reader.map(&extra)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("username", username)
    writer.string("uid", uid)
    writer.strings("groups", groups)
    writer.map("extra", extra)
  }
}

extension V1beta1 {
  /// A list of texts that tells empty from unset.
  public struct ExtraValue: JSONMessage {
    /// The texts.
    public var items: [String]

    public init() {
      items = []
    }
  }
}

extension V1beta1.ExtraValue {
  public static var messageName: String { "k8s.io.api.authentication.v1beta1.ExtraValue" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, items)
  }

  public mutating func read(from reader: inout JSONReader) {
    reader.repeated(&items)
  }

  public func write(to writer: inout JSONWriter) {
    writer.array(items)
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension V1beta1 {
  /// Asks who the caller is. Answered at once, never stored.
  public struct SelfSubjectReview: KindMessage {
    /// Empty.
    public var metadata: ObjectMeta
    /// The answer.
    public var status: V1beta1.SelfSubjectReviewStatus

    public init() {
      metadata = ObjectMeta()
      status = V1beta1.SelfSubjectReviewStatus()
    }
  }
}

extension V1beta1.SelfSubjectReview {
  public static var messageName: String { "k8s.io.api.authentication.v1beta1.SelfSubjectReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authentication.k8s.io", version: "v1beta1", kind: "SelfSubjectReview")
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

extension V1beta1 {
  /// Who the caller is.
  public struct SelfSubjectReviewStatus: JSONMessage {
    /// The caller, as authenticated.
    public var userInfo: AuthenticationAPI.UserInfo

    public init() {
      userInfo = AuthenticationAPI.UserInfo()
    }
  }
}

extension V1beta1.SelfSubjectReviewStatus {
  public static var messageName: String {
    "k8s.io.api.authentication.v1beta1.SelfSubjectReviewStatus"
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
