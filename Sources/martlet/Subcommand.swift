// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServer
import CLI
import Controllers
import Kubelet
import Proxy
import Scheduler
import Store

/// A verb of the program.
struct Subcommand: Sendable {
  let name: String
  let summary: String
  let main: @Sendable ([String]) -> Int32

  /// Every verb, as `martlet help` lists them: the cluster first, then tools, then daemons.
  static let all: [Subcommand] = [
    Subcommand(
      name: "up", summary: "Start a one-node cluster in the foreground", main: UpCommand.main),
    Subcommand(
      name: "status", summary: "Show the processes of a cluster on this machine",
      main: StatusCommand.main),
    Subcommand(
      name: "backup", summary: "Write the state of a cluster to one file", main: BackupCommand.main),
    Subcommand(
      name: "restore", summary: "Make a cluster's state from a backup", main: RestoreCommand.main),
    Subcommand(
      name: "reset", summary: "Remove all state of a cluster on this machine",
      main: ResetCommand.main),
    Subcommand(
      name: "wire", summary: "Convert an object between protobuf, JSON and YAML",
      main: WireCommand.main),
    Subcommand(
      name: "store", summary: "Keep the cluster's data (etcd's v3 API)", main: StoreCommand.main),
    Subcommand(
      name: "apiserver", summary: "Serve the Kubernetes API", main: APIServerDaemon.main),
    Subcommand(
      name: "controller-manager", summary: "Bring the cluster to what its objects ask for",
      main: ControllerManagerDaemon.main),
    Subcommand(
      name: "scheduler", summary: "Give every pod a node", main: SchedulerDaemon.main),
    Subcommand(name: "kubelet", summary: "Run the pods of one node", main: KubeletDaemon.main),
    Subcommand(
      name: "proxy", summary: "Lead traffic for services to their endpoints",
      main: ProxyDaemon.main),
  ]

  /// Names under which upstream's programs are known, for links to this one.
  private static let upstreamNames = [
    "kube-apiserver": "apiserver", "kube-controller-manager": "controller-manager",
    "kube-scheduler": "scheduler", "kube-proxy": "proxy", "kubelet": "kubelet", "etcd": "store",
  ]

  /// Finds the verb in the name of the program or its first argument, and runs it.
  /// - Returns: the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    let program = arguments.first?.split(separator: "/").last.map(String.init) ?? "martlet"
    if let name = upstreamNames[program], let command = all.first(where: { $0.name == name }) {
      return command.main(Array(arguments.dropFirst()))
    }
    guard arguments.count > 1 else {
      print(help)
      return 0
    }
    switch arguments[1] {
    case "help", "--help", "-h":
      guard arguments.count > 2, let command = all.first(where: { $0.name == arguments[2] }) else {
        print(help)
        return 0
      }
      return command.main(["--help"])
    case "version", "--version":
      print("martlet \(Version.product), compatible with Kubernetes \(Version.kubernetes)")
      return 0
    case let name:
      guard let command = all.first(where: { $0.name == name }) else {
        CommandLineResult.complain("unknown command \"\(name)\" (see martlet --help)")
        return 2
      }
      return command.main(Array(arguments.dropFirst(2)))
    }
  }

  static var help: String {
    let width = (all.map(\.name.count).max() ?? 0) + 2
    let lines = all.map { command in
      "  " + command.name + String(repeating: " ", count: width - command.name.count)
        + command.summary
    }
    return """
      A Kubernetes cluster in one program.

      Usage:
        martlet COMMAND [flags]

      Commands:
      \(lines.joined(separator: "\n"))
        version\(String(repeating: " ", count: width - 7))Show the version

      "martlet COMMAND --help" lists the flags of a command.
      """
  }
}

/// What this program says it is.
enum Version {
  static let product = "0.1.0"
  /// The release whose API is served.
  static let kubernetes = "v1.36"
}
