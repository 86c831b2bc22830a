// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

extension FlagSet {
  /// Puts what the environment says before the arguments: `--data-dir` is `ETCD_DATA_DIR` for the
  /// prefix `ETCD_`. A flag among the arguments counts in place of its variable.
  /// - Parameter value: of an environment variable; nil when it is not set.
  package func arguments(
    _ arguments: [String], withVariables prefix: String, value: (String) -> String?
  ) -> [String] {
    let given = Set(
      arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") }.map { argument in
        argument.drop { $0 == "-" }.prefix { $0 != "=" }
      })
    var all: [String] = []
    for flag in flags where !given.contains(flag.name[...]) {
      let variable = prefix + flag.name.uppercased().map { $0 == "-" ? "_" : $0 }
      if let value = value(variable), !value.isEmpty { all.append("--\(flag.name)=\(value)") }
    }
    return all + arguments
  }
}
