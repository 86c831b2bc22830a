// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import Client
package import CoreAPI
import MetaAPI
import MetaTypes
package import Platform
import Synchronization
import Telemetry

/// Tells users what a component did to an object, as Event objects.
///
/// Best effort by design: recording never waits and never fails; what does not fit is dropped.
package final class EventRecorder: Platform.Service {
  /// Whether the event says that something is wrong.
  package enum Severity: String, Sendable {
    case normal = "Normal"
    case warning = "Warning"
  }

  private struct Occurrence: Sendable {
    let object: ObjectReference
    let severity: Severity
    let reason: String
    let message: String
  }

  private let client: TypedClient
  private let component: String
  private let host: String
  private let environment: Environment
  private let logger: Logger
  private let occurrences: AsyncStream<Occurrence>
  private let record: AsyncStream<Occurrence>.Continuation
  private let correlator = Mutex(EventCorrelator())

  /// - Parameters:
  ///   - component: who speaks, such as "kubelet".
  ///   - host: the node's name, for components that belong to a node.
  package init(
    client: TypedClient, component: String, host: String = "", environment: Environment
  ) {
    self.client = client
    self.component = component
    self.host = host
    self.environment = environment
    logger = Logger(component: "events")
    (occurrences, record) = AsyncStream.makeStream(
      bufferingPolicy: .bufferingNewest(Limits.pendingEventsMax))
  }

  /// Records that something happened to an object.
  package func record(
    _ severity: Severity, about object: ObjectReference, reason: String, _ message: String
  ) {
    record.yield(
      Occurrence(object: object, severity: severity, reason: reason, message: message))
  }

  /// Sends what is recorded until the task is cancelled.
  package func run() async throws {
    for await occurrence in occurrences {
      do {
        try await send(occurrence)
      } catch is CancellationError {
        return
      } catch {
        if error.clientError?.isNamespaceTerminating == true { continue }
        logger.warning("event not sent", ["reason": occurrence.reason, "error": error])
      }
    }
  }

  private func send(_ occurrence: Occurrence) async throws {
    let subject = EventCorrelator.Subject(
      kind: occurrence.object.kind,
      key: ObjectKey(namespace: occurrence.object.namespace, name: occurrence.object.name),
      uid: occurrence.object.uid, type: occurrence.severity.rawValue, reason: occurrence.reason)
    let decision = correlator.withLock {
      $0.decide(subject, message: occurrence.message, now: environment.now())
    }
    switch decision {
    case .drop: return
    case .create(let message):
      try await create(occurrence, subject, message)
    case .count(let name, let total, let message):
      do {
        try await count(occurrence, name, total, message)
      } catch let error as ClientError where error.isNotFound {
        correlator.withLock { $0.vanished(name) }
        try await create(occurrence, subject, message)
      }
    }
  }

  private func create(
    _ occurrence: Occurrence, _ subject: EventCorrelator.Subject, _ message: String
  ) async throws {
    let event = makeEvent(occurrence, message)
    _ = try await client.create(event)
    correlator.withLock { $0.created(event.metadata.name, subject, message: message) }
  }

  private func count(
    _ occurrence: Occurrence, _ name: String, _ total: Int32, _ message: String
  ) async throws {
    let patch: JSONValue = [
      "count": .integer(Int64(total)), "lastTimestamp": .string("\(environment.time)"),
      "message": .string(message),
    ]
    _ = try await client.patch(
      Event.self, ObjectKey(namespace: namespace(of: occurrence.object), name: name),
      .strategicMerge(patch.json()))
  }

  private func makeEvent(_ occurrence: Occurrence, _ message: String) -> Event {
    let wallTime = environment.wallTime()
    let stamp = wallTime.seconds &* 1_000_000_000 &+ Int64(wallTime.nanoseconds)
    var event = Event()
    event.metadata.namespace = namespace(of: occurrence.object)
    event.metadata.name =
      occurrence.object.name + "." + String(UInt64(bitPattern: stamp), radix: 16)
    event.involvedObject = occurrence.object
    event.reason = occurrence.reason
    event.message = message
    event.type = occurrence.severity.rawValue
    event.source.component = component
    event.source.host = host
    event.firstTimestamp = environment.time
    event.lastTimestamp = event.firstTimestamp
    event.count = 1
    event.reportingComponent = component
    event.reportingInstance = host
    return event
  }

  /// Events about objects of the whole cluster live in the namespace `default`.
  private func namespace(of object: ObjectReference) -> String {
    object.namespace.isEmpty ? "default" : object.namespace
  }
}
