// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What the runtime says about one pod: its sandboxes and every container ever made in them and not yet
/// removed. The kubelet keeps nothing else about running pods, so a restart of it loses nothing.
struct ObservedPod: Equatable, Sendable {
  /// Newest first.
  var sandboxes: [ObservedSandbox] = []
  /// Newest first.
  var containers: [ObservedContainer] = []

  /// The sandbox that the pod's containers belong in: the newest, if it is ready and the only one.
  /// - Parameter usesHostNetwork: a pod on the node's network has no address of its own.
  func activeSandbox(usesHostNetwork: Bool) -> ObservedSandbox? {
    guard let newest = sandboxes.first, newest.isReady,
      sandboxes.dropFirst().allSatisfy({ !$0.isReady }),
      usesHostNetwork || !newest.addresses.isEmpty
    else { return nil }
    return newest
  }

  /// The newest instance of a container.
  /// - Parameter sandbox: only instances in it; nil for any.
  func latest(_ name: String, in sandbox: String? = nil) -> ObservedContainer? {
    containers.first { $0.name == name && (sandbox == nil || $0.sandboxID == sandbox) }
  }

  /// The instance before the newest.
  func previous(_ name: String) -> ObservedContainer? {
    containers.lazy.filter { $0.name == name }.dropFirst().first
  }

  var hasRunningContainers: Bool { containers.contains { $0.state == .running } }
}

/// A pod sandbox as the runtime reports it.
struct ObservedSandbox: Equatable, Sendable {
  var id: String
  /// Counts the sandboxes of the pod from 0.
  var attempt: UInt32
  var isReady: Bool
  /// Nanoseconds since 1970.
  var createdAt: Int64
  /// The pod's addresses, the primary one first.
  var addresses: [String] = []
}

/// A container as the runtime reports it.
struct ObservedContainer: Equatable, Sendable {
  enum State: Equatable, Sendable {
    case created, running, exited, unknown
  }

  var id: String
  var name: String
  var sandboxID: String
  /// Counts the instances of the container from 0; becomes the restart count.
  var attempt: UInt32
  var state: State
  /// Nanoseconds since 1970; 0 when it has not happened.
  var createdAt: Int64 = 0
  var startedAt: Int64 = 0
  var finishedAt: Int64 = 0
  var exitCode: Int32 = 0
  /// The runtime's word for the end, such as "OOMKilled"; may be empty.
  var reason = ""
  var message = ""
  /// As the runtime names the image.
  var image = ""
  var imageID = ""
  /// Of the parts of the container's spec whose change asks for a new instance.
  var specHash = ""
  var logPath = ""
  /// Host path of the file that the container leaves its last words in; empty when there is none.
  var terminationLogPath = ""

  /// When the container ended, since 1970.
  var finished: Duration { .nanoseconds(finishedAt) }
}
