// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// Addresses of members among themselves, as etcd checks them.
enum PeerURL {
  /// http or https, host and port, and no path.
  static func isValid(_ url: String) -> Bool {
    for scheme in ["http://", "https://"] where url.hasPrefix(scheme) {
      let rest = url.dropFirst(scheme.count)
      guard !rest.isEmpty, !rest.contains("/"), rest.contains(":") else { return false }
      return Endpoint(String(rest)) != nil
    }
    return false
  }
}
