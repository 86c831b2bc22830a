// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit

/// The interpreter that has the clients of etcd.
enum PythonPeer {
  private static let top = String(
    #filePath.dropLast("/Tests/ContractTests/PythonPeer.swift".count))

  static let path = top + "/.venv/bin/python"
  /// Programs that use them.
  static let programs = top + "/Tests/Fixtures/etcd-clients"
  /// Where the client stands that has the module name of another.
  static let apart = top + "/.venv/apart"
}
