// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Wire

// Users, roles and what they may do, as one value. No clock, no lock, no storage. The rules and the
// order in which they are checked are etcd's.
//
//   revision 1   add user ann           → 2
//                add role reader        → 3
//                grant read [a, b)      → 4
//                grant reader to ann    → 5
//                grant it again         → 5: nothing changed
//                enable                 → 5
//                disable                → 6

/// Who may do what.
package struct AccessState: Equatable, Sendable {
  /// The user and the role that may do everything.
  package static let root = "root"

  package private(set) var isEnabled = false
  /// Counts the changes, as clients see it.
  package private(set) var revision: UInt64 = 1
  /// Counts every change, enabling included: tells which of two states is later.
  package private(set) var generation: UInt64 = 0
  private var users: [String: User] = [:]
  private var roles: [String: Role] = [:]

  package init() {}
}

// MARK: - Asking

extension AccessState {
  func user(_ name: String) -> User? { users[name] }

  var userNames: [String] { users.keys.sorted { [UInt8]($0.utf8).precedes([UInt8]($1.utf8)) } }
  var roleNames: [String] { roles.keys.sorted { [UInt8]($0.utf8).precedes([UInt8]($1.utf8)) } }

  func roles(of name: String) throws(EtcdError) -> [String] {
    guard let user = users[name] else { throw .userNotFound }
    return user.roles
  }

  /// The role root is not stored for what it may do: everything.
  func permissions(of name: String) throws(EtcdError) -> [Permission] {
    guard let role = roles[name] else { throw .roleNotFound }
    guard name == Self.root else { return role.keyPermission }
    return [
      .with {
        $0.permType = .readwrite
        $0.rangeEnd = [0]
      }
    ]
  }

  func isRoot(_ name: String) -> Bool { users[name]?.roles.contains(Self.root) == true }

  /// What a user may read and write by its roles; root's rights are not in there.
  func keyRights(of name: String) -> KeyRights {
    KeyRights((users[name]?.roles ?? []).flatMap { roles[$0]?.keyPermission ?? [] })
  }
}

// MARK: - Switching

extension AccessState {
  mutating func enable() throws(EtcdError) {
    guard !isEnabled else { return }
    guard users[Self.root] != nil else { throw .rootUserNotExist }
    guard isRoot(Self.root) else { throw .rootRoleNotExist }
    isEnabled = true
    generation += 1
  }

  mutating func disable() {
    guard isEnabled else { return }
    isEnabled = false
    changed()
  }

  private mutating func changed() {
    revision += 1
    generation += 1
  }
}

// MARK: - Users

extension AccessState {
  /// - Parameter passwordHash: nil for a user who logs in with a certificate only.
  mutating func addUser(_ name: String, passwordHash: String?) throws(EtcdError) {
    try checkNew(user: name)
    users[name] = .with {
      $0.name = [UInt8](name.utf8)
      $0.password = [UInt8]((passwordHash ?? "").utf8)
      $0.options = .with { $0.noPassword = passwordHash == nil }
    }
    changed()
  }

  func checkNew(user name: String) throws(EtcdError) {
    guard !name.isEmpty else { throw .userEmpty }
    guard users[name] == nil else { throw .userAlreadyExist }
  }

  mutating func deleteUser(_ name: String) throws(EtcdError) {
    guard !isEnabled || name != Self.root else { throw .invalidAuthManagement }
    guard users.removeValue(forKey: name) != nil else { throw .userNotFound }
    changed()
  }

  /// A user without a password stays without.
  mutating func changePassword(of name: String, to hash: String) throws(EtcdError) {
    guard var user = users[name] else { throw .userNotFound }
    if user.options?.noPassword != true { user.password = [UInt8](hash.utf8) }
    users[name] = user
    changed()
  }

  mutating func grant(role: String, to name: String) throws(EtcdError) {
    guard var user = users[name] else { throw .userNotFound }
    guard role == Self.root || roles[role] != nil else { throw .roleNotFound }
    guard !user.roles.contains(role) else { return }
    user.roles.append(role)
    user.roles.sort { [UInt8]($0.utf8).precedes([UInt8]($1.utf8)) }
    users[name] = user
    changed()
  }

  mutating func revoke(role: String, from name: String) throws(EtcdError) {
    guard !isEnabled || name != Self.root || role != Self.root else {
      throw .invalidAuthManagement
    }
    guard var user = users[name] else { throw .userNotFound }
    guard let index = user.roles.firstIndex(of: role) else { throw .roleNotGranted }
    user.roles.remove(at: index)
    users[name] = user
    changed()
  }
}

// MARK: - Roles

extension AccessState {
  mutating func addRole(_ name: String) throws(EtcdError) {
    guard !name.isEmpty else { throw .roleEmpty }
    guard roles[name] == nil else { throw .roleAlreadyExist }
    roles[name] = .with { $0.name = [UInt8](name.utf8) }
    changed()
  }

  /// Users who had the role lose it.
  /// - Returns: those users.
  mutating func deleteRole(_ name: String) throws(EtcdError) -> [String] {
    guard !isEnabled || name != Self.root else { throw .invalidAuthManagement }
    guard roles.removeValue(forKey: name) != nil else { throw .roleNotFound }
    let holders = users.filter { $0.value.roles.contains(name) }.map(\.key)
    for holder in holders { users[holder]?.roles.removeAll { $0 == name } }
    changed()
    return holders
  }

  /// A permission for a range that the role has already takes its place.
  mutating func grant(_ permission: Permission?, to name: String) throws(EtcdError) {
    guard let permission else { throw .permissionNotGiven }
    guard permission.isRange else { throw .invalidAuthManagement }
    guard var role = roles[name] else { throw .roleNotFound }
    role.keyPermission.removeAll { $0.hasRange(permission.key, permission.rangeEnd) }
    role.keyPermission.append(permission)
    role.keyPermission.sort { $0.precedes($1) }
    roles[name] = role
    changed()
  }

  mutating func revokePermission(
    key: [UInt8], rangeEnd: [UInt8], from name: String
  ) throws(EtcdError) {
    guard var role = roles[name] else { throw .roleNotFound }
    let count = role.keyPermission.count
    role.keyPermission.removeAll { $0.hasRange(key, rangeEnd) }
    guard role.keyPermission.count < count else { throw .permissionNotGranted }
    roles[name] = role
    changed()
  }
}

extension Permission {
  /// Whether the range can hold a key.
  fileprivate var isRange: Bool {
    !key.isEmpty && (rangeEnd.isEmpty || rangeEnd == [0] || key.precedes(rangeEnd))
  }

  fileprivate func hasRange(_ key: [UInt8], _ rangeEnd: [UInt8]) -> Bool {
    self.key == key && self.rangeEnd == rangeEnd
  }

  fileprivate func precedes(_ other: Permission) -> Bool {
    key == other.key ? rangeEnd.precedes(other.rangeEnd) : key.precedes(other.key)
  }
}

// MARK: - Stored form

extension AccessState {
  // format (1), is enabled (1), revision (8), generation (8), then users and roles: kind (1),
  // length (4), `authpb.User` or `authpb.Role`. Numbers are little-endian. The store adds a
  // checksum.
  private static let format: UInt8 = 1
  private static let userKind: UInt8 = 1
  private static let roleKind: UInt8 = 2

  var bytes: [UInt8] {
    var bytes: [UInt8] = [Self.format, isEnabled ? 1 : 0]
    bytes.appendNumber(revision, count: 8)
    bytes.appendNumber(generation, count: 8)
    func append(_ kind: UInt8, _ message: [UInt8]) {
      bytes.append(kind)
      bytes.appendNumber(UInt64(message.count), count: 4)
      bytes.append(contentsOf: message)
    }
    for name in userNames { append(Self.userKind, users[name]?.protobuf() ?? []) }
    for name in roleNames { append(Self.roleKind, roles[name]?.protobuf() ?? []) }
    return bytes
  }

  /// - Returns: nil for bytes that are no state.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    guard rest.popFirst() == Self.format, let enabled = rest.popFirst(),
      let revision = rest.takeNumber(count: 8), let generation = rest.takeNumber(count: 8)
    else { return nil }
    isEnabled = enabled == 1
    self.revision = revision
    self.generation = generation
    while let kind = rest.popFirst() {
      guard let count = rest.takeNumber(count: 4), count <= rest.count else { return nil }
      let message = [UInt8](rest.prefix(Int(count)))
      rest.removeFirst(Int(count))
      guard add(kind, message) else { return nil }
    }
  }

  private mutating func add(_ kind: UInt8, _ message: [UInt8]) -> Bool {
    do {
      switch kind {
      case Self.userKind:
        let user = try User(protobuf: message)
        users[String(decoding: user.name, as: UTF8.self)] = user
      case Self.roleKind:
        let role = try Role(protobuf: message)
        roles[String(decoding: role.name, as: UTF8.self)] = role
      default: return false
      }
      return true
    } catch { return false }
  }
}

extension [UInt8] {
  fileprivate mutating func appendNumber(_ number: UInt64, count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index))) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func takeNumber(count: Int) -> UInt64? {
    guard self.count >= count else { return nil }
    let number = prefix(count).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    removeFirst(count)
    return number
  }
}
