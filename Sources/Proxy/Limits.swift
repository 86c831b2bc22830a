// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the proxy.
enum Limits {
  /// Changes of services and endpoints that arrive within this time go into one transaction.
  static let gatherInterval = Duration.milliseconds(20)
  /// First and longest wait after a transaction that the kernel refused.
  static let retryInitial = Duration.milliseconds(500)
  static let retryMax = Duration.seconds(30)
  /// Longest chain name; the kernel allows 127 bytes.
  static let chainNameMax = 100
  /// Clients remembered for one endpoint by session affinity.
  static let affinityClientsMax = 65_535
}
