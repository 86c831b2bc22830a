// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
package import MVCC
package import Net
package import Platform
import RPC
import Synchronization
import Wire

/// What every service of one store works with.
package final class StoreCore: Sendable {
  let store: KeyValueStore
  let hub: WatchHub
  let leases: LeaseKeeper
  let alarms: AlarmBoard
  let access: AccessKeeper
  let passwords: PasswordDesk
  let answers: AnswerBudget
  let identity: StoreIdentity
  let settings: StoreSettings
  let environment: Environment
  let metrics: StoreMetrics
  let worker: any BlockingWorker
  private let advertised: Mutex<[String]>
  /// Copies of the database that are made or sent now.
  private let copies = Atomic(0)

  /// Opens the store on an engine. Close it with `close`.
  /// - Parameter schedule: decides when writes are run, for simulation; nil has a thread for them.
  package init(
    engine: any Engine, settings: StoreSettings, environment: Environment,
    worker: any BlockingWorker, schedule: WriteSchedule? = nil
  ) async throws {
    self.settings = settings
    self.environment = environment
    self.worker = worker
    advertised = Mutex(settings.clientURLs)
    metrics = StoreMetrics()
    hub = WatchHub(revision: try KeyValueStore.revision(of: engine))
    store = try KeyValueStore(
      engine: engine, environment: environment, writer: schedule == nil ? .thread : .owner,
      schedule: schedule, callers: { worker.post($0) }, observers: [hub, metrics.commits])
    identity = try await StoreIdentity.load(from: store, environment: environment)
    alarms = try AlarmBoard(store: store)
    access = try AccessKeeper(store: store, settings: settings, environment: environment)
    answers = AnswerBudget(
      bytesMax: settings.unsentAnswerBytesMax, patience: settings.unsentAnswerPatience,
      environment: environment)
    passwords = PasswordDesk(worker: worker, cost: settings.passwordCost)
    leases = try await LeaseKeeper.open(
      store, environment: environment, expired: metrics.leasesExpired,
      failing: metrics.leasesUnrevoked)
  }

  package func close() {
    store.close()
  }

  /// Stores what only the memory knows; `close` follows. Without it the store opens as after a
  /// crash.
  package func stop() async throws {
    try await leases.stop()
  }

  /// Revokes leases as they run out, until the task is cancelled.
  package func runLeases() async throws { try await leases.run() }

  /// Where clients are told to find the store.
  var clientURLs: [String] { advertised.withLock { $0 } }

  /// Tells clients where the store listens, unless its settings tell them something else.
  package func advertise(_ urls: [String]) {
    if settings.clientURLs.isEmpty { advertised.withLock { $0 = urls } }
  }

  func header(revision: Int64) -> ResponseHeader {
    .with {
      $0.clusterId = identity.cluster
      $0.memberId = identity.member
      $0.revision = revision
      $0.raftTerm = StoreIdentity.term
    }
  }

  /// A header with the present revision.
  var header: ResponseHeader { header(revision: store.state.revision) }

  /// Refuses a call of nobody while access is controlled.
  func checkCalling(_ context: RPCContext) throws(RPCError) {
    let permit = try access.permit(for: context)
    try etcd { () throws(EtcdError) in try permit.checkCalling() }
  }

  /// Refuses a call of anybody but root while access is controlled.
  func checkAdministering(_ context: RPCContext) throws(RPCError) {
    let permit = try access.permit(for: context)
    try etcd { () throws(EtcdError) in try permit.checkAdministering() }
  }

  /// Runs `body` unless too many copies of the database are under way: each takes as much of the disk.
  func withCopy(_ body: () async throws -> Void) async throws {
    defer { copies.subtract(1, ordering: .relaxed) }
    guard copies.add(1, ordering: .relaxed).newValue <= Limits.copiesMax else {
      throw EtcdError.tooManyRequests.rpc
    }
    try await body()
  }

  /// False when `checkSpace` has to look closer.
  var hasSpace: Bool {
    guard !alarms.isRaised(.nospace) else { return false }
    do throws(StoreError) { return try store.size().inUse < settings.quotaBytes } catch {
      return false
    }
  }

  /// Refuses a write that makes the database larger when the quota is used up.
  func checkSpace() async throws(RPCError) {
    if alarms.isRaised(.nospace) { throw EtcdError.noSpace.rpc }
    guard try await isFull() else { return }
    // What the log holds is counted roughly: ask again when it is in the database.
    try await translated { () async throws(StoreError) in try await store.checkpoint() }
    guard try await isFull() else { return }
    try await translated { () async throws(StoreError) in _ = try await alarms.raise(.nospace) }
    throw EtcdError.noSpace.rpc
  }
}

extension StoreCore {
  private func isFull() async throws(RPCError) -> Bool {
    let size = try await translated { () throws(StoreError) in try store.size() }
    return size.inUse >= settings.quotaBytes
  }
}

/// Runs work that blocks or takes long, off the event loop.
package protocol BlockingWorker: Sendable {
  /// Runs a job soon, on the event loop.
  func post(_ job: @escaping @Sendable () -> Void)
  func offload<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer
}

extension EventLoop: BlockingWorker {}

/// What flags set.
package struct StoreSettings: Sendable {
  /// Where the database is.
  package var directory = ""
  package var name = "default"
  /// Told to clients; empty for those that are listened on.
  package var clientURLs: [String] = []
  /// Told in the list of members; nobody listens there.
  package var peerURLs: [String] = []
  package var quotaBytes = Limits.quotaBytesDefault
  package var requestBytesMax = 1_572_864
  package var txnOpsMax = 128
  /// Bytes of answers that may wait for their clients, and how long a call waits for room.
  package var unsentAnswerBytesMax = Limits.unsentAnswerBytesMax
  package var unsentAnswerPatience = Limits.unsentAnswerPatience
  /// Calls that one connection may have open.
  package var streamsPerConnection = Limits.streamsPerConnection
  package var progressInterval = Limits.progressInterval
  /// Whether the name in a client's certificate is that of a user.
  package var takesCertificateNames = false
  /// Time that an unused token lives.
  package var tokenLifetime = Limits.tokenLifetime
  /// Makes and checks tokens that say whom they mean; nil has those that only the store knows.
  package var signedTokens: SignedTokens?
  /// Cost of a password's hash (bcrypt).
  package var passwordCost = Limits.passwordCost
  /// Whether the API is served as JSON, too.
  package var servesJSON = true
  /// Whether clients may ask for the schema (gRPC server reflection).
  package var servesReflection = false

  package init() {}
}

/// The names that the cluster and its one member keep for life.
package struct StoreIdentity: Sendable, Equatable {
  package let cluster: UInt64
  package let member: UInt64
  /// There are no elections: the term never changes.
  static let term: UInt64 = 2
  private static let setting = "identity"

  static func load(
    from store: KeyValueStore, environment: Environment
  ) async throws(StoreError) -> StoreIdentity {
    if let saved = try store.setting(setting), let identity = StoreIdentity(saved) {
      return identity
    }
    let identity = StoreIdentity(
      cluster: environment.random() | 1, member: environment.random() | 1)
    try await store.saveSetting(setting, identity.bytes)
    return identity
  }

  private var bytes: [UInt8] {
    [cluster, member].flatMap { number in
      stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
    }
  }

  private init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    func number(_ part: ArraySlice<UInt8>) -> UInt64 {
      part.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    self.init(cluster: number(bytes[..<8]), member: number(bytes[8...]))
  }

  private init(cluster: UInt64, member: UInt64) {
    self.cluster = cluster
    self.member = member
  }
}
