// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// One thing that can be wrong with the server.
package struct HealthCheck: Sendable {
  let name: String
  /// Asked by `/readyz` only: a server that is starting or stopping lives but is not ready.
  let isForReadinessOnly: Bool
  let check: @Sendable () async -> String?

  /// - Parameter check: what is wrong, nil when nothing is.
  package init(
    _ name: String, isForReadinessOnly: Bool = false, check: @escaping @Sendable () async -> String?
  ) {
    self.name = name
    self.isForReadinessOnly = isForReadinessOnly
    self.check = check
  }
}

/// `/healthz`, `/livez` and `/readyz`, with upstream's texts.
package struct HealthChecks: Sendable {
  private let checks: [HealthCheck]

  package init(_ checks: [HealthCheck]) {
    self.checks = [HealthCheck("ping") { nil }] + checks
  }

  struct Report {
    var status: Int
    var text: String
  }

  /// - Parameters:
  ///   - path: `/readyz`, or `/readyz/<name>` for one check.
  ///   - isVerbose: lists the checks that pass too.
  ///   - excluded: checks that are not asked.
  func report(_ path: String, isVerbose: Bool, _ excluded: [String]) async -> Report {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    let probe = parts.first ?? ""
    var asked = checks.filter { probe == "readyz" || !$0.isForReadinessOnly }
    if parts.count > 1 {
      asked = asked.filter { $0.name == parts[1] }
      guard !asked.isEmpty else { return Report(status: 404, text: "404 page not found\n") }
    }
    var lines = ""
    var isFailed = false
    for check in asked {
      if excluded.contains(check.name) {
        lines += "[+]\(check.name) excluded: ok\n"
      } else if let problem = await check.check() {
        lines += "[-]\(check.name) failed: \(problem)\n"
        isFailed = true
      } else {
        lines += "[+]\(check.name) ok\n"
      }
    }
    if isFailed { return Report(status: 500, text: lines + "\(probe) check failed\n") }
    return Report(status: 200, text: isVerbose ? lines + "\(probe) check passed\n" : "ok")
  }
}
