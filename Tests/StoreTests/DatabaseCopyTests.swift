// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import TestKit
import Testing

@testable import Store

@Suite("Copies of the database") struct DatabaseCopyTests {
  @Test("what a killed store left of copies is removed, and nothing else")
  func remains() throws {
    let folder = try TemporaryFolder()
    try FileSystem.makeDirectories(folder.path + "/snapshot.spare.a1b2c3")
    for name in ["snapshot.spare", "snapshot.spare.a1b2c3/copy", "store.mdb"] {
      try FileSystem.write([1], to: folder.path + "/" + name)
    }

    try DatabaseCopy.removeRemains(in: folder.path)

    #expect(try FileSystem.list(folder.path) == ["store.mdb"])
  }
}
