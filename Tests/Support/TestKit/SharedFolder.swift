// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Material that tests compare with and that is no part of the repository: facts about upstream,
/// golden objects.
///
/// It is the folder `shared` beside the checkout, or the one that MARTLET_SHARED names. Tests that
/// need it are skipped where it is absent.
package enum SharedFolder {
  /// The path of something in the folder; nil when it is not there.
  package static func path(_ name: String, checkout: String = #filePath) -> String? {
    var folder = beside(checkout)
    if let named = getenv("MARTLET_SHARED") { folder = String(cString: named) }
    let path = folder + "/" + name
    return access(path, R_OK) == 0 ? path : nil
  }

  /// The folder `shared` beside the one that holds `Tests`.
  private static func beside(_ file: String) -> String {
    var parts = file.split(separator: "/", omittingEmptySubsequences: false)
    while let last = parts.popLast(), last != "Tests" {}
    return parts.dropLast().joined(separator: "/") + "/shared"
  }
}
