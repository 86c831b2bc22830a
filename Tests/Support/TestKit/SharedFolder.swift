// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Material that tests compare with and that is no part of the repository: facts about upstream,
/// golden objects.
///
/// It is the folder `shared` beside the checkout (or beside the folder of worktrees that holds it),
/// or the one that MARTLET_SHARED names. Tests that need it are skipped where it is absent.
package enum SharedFolder {
  /// The path of something in the folder; nil when it is not there.
  package static func path(_ name: String) -> String? {
    candidates.map { $0 + "/" + name }.first { access($0, R_OK) == 0 }
  }

  private static var candidates: [String] {
    if let named = getenv("MARTLET_SHARED") { return [String(cString: named)] }
    // This file is Tests/Support/TestKit/SharedFolder.swift of the checkout.
    let checkout = #filePath.split(separator: "/").dropLast(4)
    return [checkout.dropLast(), checkout.dropLast(2)].map { folder in
      "/" + folder.joined(separator: "/") + "/shared"
    }
  }
}
