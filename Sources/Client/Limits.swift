// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the client.
package enum ClientLimits {
  /// Largest answer held in memory: a page of a list, or one object.
  package static let answerBytesMax = 256 << 20
  /// Largest watch event; objects are at most 1.5 MiB in the store, so this is ample.
  package static let watchFrameBytesMax = 16 << 20
  /// Largest Status read after an error.
  package static let errorBytesMax = 1 << 20
  /// Largest kubeconfig.
  package static let kubeconfigBytesMax = 1 << 20
  /// Largest token file.
  package static let tokenBytesMax = 64 << 10
}
