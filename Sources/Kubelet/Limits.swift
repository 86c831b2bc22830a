// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the kubelet.
enum Limits {
  /// First wait after a container that failed, and after an image that could not be had.
  static let backoffInitial = Duration.seconds(10)
  /// Longest wait; each failure doubles the wait up to here.
  static let backoffMax = Duration.seconds(300)
  /// A container that ran this long starts again with the first wait (twice the longest, as upstream).
  static let backoffReset = Duration.seconds(600)

  /// Time that stopping a container has at least, also after a long preStop hook.
  static let gracePeriodMinimumSeconds: Int64 = 2

  /// Time that containers of pods have to end whose objects went while no kubelet ran.
  static let orphanGraceSeconds: Int64 = 5

  /// Longest line of the runtime's log that is read whole; the runtime cuts at 16 KiB.
  static let logLineMax = 256 << 10
  /// Size at which a container's log is begun anew (upstream's containerLogMaxSize), and how many files
  /// are kept of it (containerLogMaxFiles).
  static let logFileBytesMax = 10 << 20
  static let logFilesMax = 5
  /// How often the sizes of logs are looked at.
  static let logCheckInterval = Duration.seconds(10)

  /// Bytes read from a log file at once.
  static let logChunk = 32 << 10

  /// Bytes of a termination message that the API shows (upstream's MaxContainerTerminationMessageLength).
  static let terminationMessageMax = 4096
  /// Bytes and lines of log shown instead of a message (FallbackToLogsOnError).
  static let terminationLogTailMax = 2048
  static let terminationLogTailLines = 80

  /// Bytes of an exec probe's or hook's output that are kept.
  static let probeOutputMax = 10 << 10
  /// Bytes of an HTTP probe's answer that are kept.
  static let probeBodyMax = 10 << 10

  /// Largest volume content that the API allows is 1 MiB (Secret, ConfigMap); projected volumes hold
  /// several.
  static let volumeBytesMax = 16 << 20

  /// Interval between Lease renewals (upstream's nodeLeaseDurationSeconds / 4).
  static let leaseRenewInterval = Duration.seconds(10)
  static let leaseDurationSeconds: Int32 = 40
  /// Interval between node status reports when nothing changed.
  static let nodeStatusReportInterval = Duration.seconds(300)
  /// Interval between looks at the node's own state.
  static let nodeStatusCheckInterval = Duration.seconds(10)
  /// Images named in the node's status (upstream's nodeStatusMaxImages).
  static let nodeImagesMax = 50

  /// How often the runtime is asked when it reports no events; only while pods exist.
  static let relistInterval = Duration.seconds(1)

  /// Looks at a container after containerd said that it ended; the waits between double from 5 ms, so
  /// that the last look comes after ten seconds.
  static let settleAttemptsMax = 12

  /// Dead containers kept per pod and name, for `logs --previous`.
  static let deadContainersKept = 1
  /// Longest wait for one RPC to the runtime, image pulls and stops apart.
  static let runtimeTimeout = Duration.seconds(120)
  /// Longest wait for a runtime that is starting.
  static let runtimeStartMax = Duration.seconds(60)
  /// Longest wait for an image pull.
  static let pullTimeout = Duration.seconds(600)

  /// How long an allowed access to the node's server is remembered.
  static let accessMemory = Duration.seconds(60)
  /// Accesses remembered.
  static let accessesMax = 1024
  /// How often a follower of a log looks whether the container still runs.
  static let followCheckInterval = Duration.milliseconds(500)

  /// Bodies that the node server reads.
  static let requestBodyMax = 64 << 10
}
