// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A part that runs until its task is cancelled or it fails.
///
/// A part that fails ends its process: the supervisor starts it anew, which is safer than carrying on
/// without it.
package protocol Service: Sendable {
  func run() async throws
}
