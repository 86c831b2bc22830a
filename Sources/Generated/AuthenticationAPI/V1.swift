// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/authentication/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Asks whose a bearer token is. Answered at once, never stored.
public struct TokenReview: Resource {
  /// Empty.
  public var metadata: ObjectMeta
  /// The token.
  public var spec: TokenReviewSpec
  /// The answer.
  public var status: TokenReviewStatus

  public init() {
    metadata = ObjectMeta()
    spec = TokenReviewSpec()
    status = TokenReviewStatus()
  }
}

extension TokenReview {
  public static var messageName: String { "k8s.io.api.authentication.v1.TokenReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenReview")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "tokenreviews",
    singular: "tokenreview",
    isNamespaced: false,
    verbs: ["create"],
    storageFolder: "tokenreviews",
    listKind: "TokenReviewList",
    isEphemeral: true
  )

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

extension TokenReviewSpec {
  public static var messageName: String { "k8s.io.api.authentication.v1.TokenReviewSpec" }

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
  public var user: UserInfo {
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

extension TokenReviewStatus {
  public static var messageName: String { "k8s.io.api.authentication.v1.TokenReviewStatus" }

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

extension TokenReviewStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var authenticated: Bool
    var user: UserInfo
    var audiences: [String]
    var error: String

    init() {
      authenticated = false
      user = UserInfo()
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

/// A caller, as authenticated.
public struct UserInfo: JSONMessage {
  /// Name, unique among callers, such as `system:serviceaccount:default:web`.
  public var username: String
  /// Id that stays when the name is given to another.
  public var uid: String
  /// Groups that the caller belongs to.
  public var groups: [String]
  /// Further facts from the authenticator, by key.
  public var extra: SortedMap<String, ExtraValue>

  public init() {
    username = ""
    uid = ""
    groups = []
    extra = SortedMap()
  }
}

extension UserInfo {
  public static var messageName: String { "k8s.io.api.authentication.v1.UserInfo" }

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

/// A list of texts that tells empty from unset.
public struct ExtraValue: JSONMessage {
  /// The texts.
  public var items: [String]

  public init() {
    items = []
  }
}

extension ExtraValue {
  public static var messageName: String { "k8s.io.api.authentication.v1.ExtraValue" }

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

/// Asks for a token of a service account. Posted to the account's subresource `token`, never
/// stored.
public struct TokenRequest: KindMessage {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// What the token is for.
  public var spec: TokenRequestSpec
  /// The token.
  public var status: TokenRequestStatus

  public init() {
    metadata = ObjectMeta()
    spec = TokenRequestSpec()
    status = TokenRequestStatus()
  }
}

extension TokenRequest {
  public static var messageName: String { "k8s.io.api.authentication.v1.TokenRequest" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenRequest")
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

  private static let members = JSONMembers("TokenRequest", "metadata spec status kind apiVersion")

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

/// What a token is for.
public struct TokenRequestSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Services that it is meant for; the API server when empty.
  public var audiences: [String] {
    get { fieldStorage.fields.audiences }
    _modify {
      unshare()
      yield &fieldStorage.fields.audiences
    }
  }

  /// Seconds it shall live, 600 and up; 3600 when unset. The server may shorten it.
  public var expirationSeconds: Int64? {
    get { fieldStorage.fields.expirationSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.expirationSeconds
    }
  }

  /// Object that it is bound to; the token is void when the object is gone.
  public var boundObjectRef: BoundObjectReference? {
    get { fieldStorage.fields.boundObjectRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.boundObjectRef
    }
  }
}

extension TokenRequestSpec {
  public static var messageName: String { "k8s.io.api.authentication.v1.TokenRequestSpec" }

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

extension TokenRequestSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var audiences: [String]
    var expirationSeconds: Int64?
    var boundObjectRef: BoundObjectReference?

    init() {
      audiences = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&audiences)
        case 32: reader.optional(&expirationSeconds)
        case 26: reader.optional(&boundObjectRef)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, expirationSeconds)
      writer.optional(3, boundObjectRef)
      writer.repeated(1, audiences)
    }

    private static let members = JSONMembers(
      "TokenRequestSpec", "audiences expirationSeconds boundObjectRef")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&audiences)
        case 1: reader.integer(&expirationSeconds)
        case 2: reader.optional(&boundObjectRef)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated(always: "audiences", audiences)
      writer.optional(always: "expirationSeconds", expirationSeconds)
      writer.optional(always: "boundObjectRef", boundObjectRef)
    }
  }
}

/// An object that a token is bound to.
public struct BoundObjectReference: JSONMessage {
  /// `Pod`, `Secret` or `Node`.
  public var kind: String
  /// `v1`.
  public var apiVersion: String
  /// Name of the object.
  public var name: String
  /// UID of the object; any when empty.
  public var uid: String

  public init() {
    kind = ""
    apiVersion = ""
    name = ""
    uid = ""
  }
}

extension BoundObjectReference {
  public static var messageName: String { "k8s.io.api.authentication.v1.BoundObjectReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&kind)
      case 18: reader.value(&apiVersion)
      case 26: reader.value(&name)
      case 34: reader.value(&uid)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, uid)
    writer.value(3, name)
    writer.value(2, apiVersion)
    writer.value(1, kind)
  }

  private static let members = JSONMembers("BoundObjectReference", "kind apiVersion name uid")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&kind)
      case 1: reader.string(&apiVersion)
      case 2: reader.string(&name)
      case 3: reader.string(&uid)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("kind", kind)
    writer.string("apiVersion", apiVersion)
    writer.string("name", name)
    writer.string("uid", uid)
  }
}

/// A token.
public struct TokenRequestStatus: JSONMessage {
  /// The token, a signed JWT.
  public var token: String
  /// When it expires.
  public var expirationTimestamp: Time

  public init() {
    token = ""
    expirationTimestamp = Time()
  }
}

extension TokenRequestStatus {
  public static var messageName: String { "k8s.io.api.authentication.v1.TokenRequestStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&token)
      case 18: reader.value(&expirationTimestamp)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, expirationTimestamp)
    writer.value(1, token)
  }

  private static let members = JSONMembers("TokenRequestStatus", "token expirationTimestamp")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&token)
      case 1: reader.value(&expirationTimestamp)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "token", token)
    writer.message("expirationTimestamp", expirationTimestamp)
  }
}

/// Asks who the caller is. Answered at once, never stored.
public struct SelfSubjectReview: Resource {
  /// Empty.
  public var metadata: ObjectMeta
  /// The answer.
  public var status: SelfSubjectReviewStatus

  public init() {
    metadata = ObjectMeta()
    status = SelfSubjectReviewStatus()
  }
}

extension SelfSubjectReview {
  public static var messageName: String { "k8s.io.api.authentication.v1.SelfSubjectReview" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "SelfSubjectReview")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "selfsubjectreviews",
    singular: "selfsubjectreview",
    isNamespaced: false,
    verbs: ["create"],
    storageFolder: "selfsubjectreviews",
    listKind: "SelfSubjectReviewList",
    isEphemeral: true
  )

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
