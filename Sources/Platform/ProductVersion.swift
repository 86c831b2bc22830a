// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What the daemons say they are.
package enum ProductVersion {
  /// The release of Kubernetes whose behaviour this is, marked as ours.
  package static let kubernetes = "v1.36.2+martlet"
}
