// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import Platform
import Telemetry

/// `load`: puts a server of the etcd API under load and prints what came of it, one line of JSON.
enum LoadCommand {
  static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(flags, arguments) { values, _ in
      let plan = try LoadPlan(values)
      let outcome = try EventLoop.run { loop in
        let run = try await LoadRun(plan, loop: loop)
        switch plan.request {
        case .fill: return try await run.fill()
        case .compact: return try await run.compact()
        case .put, .range, .list, .txn: return try await run.run()
        }
      }
      print(outcome.json)
      return outcome.failed == 0 ? 0 : 1
    }
  }

  private static var flags: FlagSet {
    var flags = FlagSet(command: "load", summary: "Puts an etcd under load.")
    flags.string("target", help: "host:port or unix://path")
    flags.string("request", default: "put", help: "put, range, list, txn, fill or compact")
    flags.int("connections", default: 1, help: "HTTP/2 connections")
    flags.int("in-flight", default: 1, help: "requests at a time, when no rate is given")
    flags.int("rate", default: 0, help: "requests a second, steady; 0 sends as answers come")
    flags.duration("time", default: "5s", help: "how long")
    flags.int("value-bytes", default: 1024, help: "length of a value")
    flags.int("keys", default: 10_000, help: "different keys")
    flags.int("versions", default: 1, help: "for fill: how often each key is written")
    return flags
  }
}

/// What a run shall do.
struct LoadPlan: Sendable {
  enum Request: String, Sendable {
    case put, range, list, txn, fill, compact
  }

  let target: Endpoint
  let request: Request
  let connections: Int
  let inFlight: Int
  /// Requests a second; 0 for as many as are answered.
  let rate: Int
  let time: Duration
  let valueBytes: Int
  let keys: Int
  let versions: Int

  init(_ values: FlagValues) throws {
    guard let target = Endpoint(values.string("target")) else { throw FlagError.required("target") }
    self.target = target
    guard let request = Request(rawValue: values.string("request")) else {
      throw FlagError.unsupported(argument: "request", reason: "there is no such load")
    }
    self.request = request
    connections = max(1, values.int("connections"))
    inFlight = max(1, values.int("in-flight"))
    rate = max(0, values.int("rate"))
    time = values.duration("time")
    valueBytes = max(0, values.int("value-bytes"))
    keys = max(1, values.int("keys"))
    versions = max(1, values.int("versions"))
  }
}
