// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import AuthenticationAPI
internal import Client
internal import CoreAPI
import MetaAPI
import MetaTypes
import Platform
internal import Schema
import Synchronization

/// Tokens of service accounts, bound to their pods and renewed before they run out (KEP-1205).
///
/// A token is renewed when four fifths of its life are over, or after a day (upstream's rule).
final class ServiceAccountTokens: Sendable {
  private struct Entry: Sendable {
    var token: String
    /// Seconds since 1970.
    var refreshAt: Int64
  }

  private struct Name: Hashable, Sendable {
    var uid: String
    var account: String
    var key: TokenKey
  }

  private let client: TypedClient
  private let environment: Environment
  private let entries = Mutex<[Name: Entry]>([:])

  init(client: TypedClient, environment: Environment) {
    self.client = client
    self.environment = environment
  }

  /// The tokens that a pod's volumes ask for, new ones where the old are due.
  /// - Returns: also when to ask again, since 1970.
  func tokens(
    for pod: CoreAPI.Pod, _ keys: Set<TokenKey>
  ) async throws -> (tokens: [TokenKey: String], refreshAt: Duration?) {
    var tokens: [TokenKey: String] = [:]
    var refreshAt: Int64?
    for key in keys {
      let entry = try await entry(for: pod, key)
      tokens[key] = entry.token
      refreshAt = min(refreshAt ?? Int64.max, entry.refreshAt)
    }
    return (tokens, refreshAt.map { .seconds($0) })
  }

  /// Forgets the tokens of a pod that is gone.
  func forget(uid: String) {
    entries.withLock { entries in
      for name in entries.keys where name.uid == uid { entries[name] = nil }
    }
  }

  private func entry(for pod: CoreAPI.Pod, _ key: TokenKey) async throws -> Entry {
    let account =
      pod.spec.serviceAccountName.isEmpty ? "default" : pod.spec.serviceAccountName
    let name = Name(uid: pod.metadata.uid, account: account, key: key)
    let now = environment.wallTime().seconds
    if let entry = entries.withLock({ $0[name] }), now < entry.refreshAt { return entry }

    var request = AuthenticationAPI.TokenRequest()
    if !key.audience.isEmpty { request.spec.audiences = [key.audience] }
    request.spec.expirationSeconds = key.expirationSeconds
    var bound = AuthenticationAPI.BoundObjectReference()
    bound.kind = "Pod"
    bound.apiVersion = "v1"
    bound.name = pod.metadata.name
    bound.uid = pod.metadata.uid
    request.spec.boundObjectRef = bound
    let answer = try await client.create(
      request, at: ResourceLocation(CoreAPI.ServiceAccount.resource),
      ObjectKey(namespace: pod.metadata.namespace, name: account), subresource: "token",
      answer: AuthenticationAPI.TokenRequest.self)

    let lifetime = max(60, answer.status.expirationTimestamp.seconds - now)
    let entry = Entry(
      token: answer.status.token, refreshAt: now + min(lifetime / 5 * 4, 24 * 3600))
    entries.withLock { $0[name] = entry }
    return entry
  }
}
