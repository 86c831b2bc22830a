// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import Testing

@Suite("Flags") struct FlagSetTests {
  private var flags: FlagSet {
    var flags = FlagSet(command: "store", summary: "Keeps the cluster's data.")
    flags.string("data-dir", default: "default.etcd", help: "Folder of the data.")
    flags.int("max-txn-ops", default: 128, help: "Operations in a transaction.")
    flags.bool("client-cert-auth", help: "Ask clients for a certificate.")
    flags.duration("interval", default: "1m30s", help: "Time between rounds.")
    flags.list("listen-client-urls", help: "Addresses to listen on.")
    return flags
  }

  @Test("a flag takes its value after an equals sign or as the next argument")
  func valueForms() throws {
    let values = try flags.parse(["--data-dir=/a=b", "-max-txn-ops", "7", "--client-cert-auth"])

    #expect(values.string("data-dir") == "/a=b")
    #expect(values.int("max-txn-ops") == 7)
    #expect(values.bool("client-cert-auth"))
    #expect(values.isGiven("data-dir") && !values.isGiven("interval"))
  }

  @Test("flags that are left out have their defaults")
  func defaults() throws {
    let values = try flags.parse([])

    #expect(values.string("data-dir") == "default.etcd")
    #expect(values.duration("interval") == .seconds(90))
    #expect(values.list("listen-client-urls") == [])
  }

  @Test("a list is gathered from commas and repetition")
  func lists() throws {
    let values = try flags.parse(["--listen-client-urls=a,b", "--listen-client-urls", "c"])

    #expect(values.list("listen-client-urls") == ["a", "b", "c"])
  }

  @Test(
    "arguments that make no sense are refused with the reason",
    arguments: [
      (["--nope"], "unknown flag: --nope (see martlet store --help)"),
      (["--data-dir"], "flag needs a value: --data-dir"),
      (["--max-txn-ops=x"], "invalid value \"x\" for --max-txn-ops: expected a whole number"),
      (
        ["--client-cert-auth=maybe"],
        "invalid value \"maybe\" for --client-cert-auth: expected true or false"
      ),
      (["--interval=5"], "invalid value \"5\" for --interval: expected a duration such as 1m30s"),
      (["extra"], "unexpected argument \"extra\" (see martlet store --help)"),
    ])
  func refusals(arguments: [String], message: String) throws {
    let error = #expect(throws: FlagError.self) { try flags.parse(arguments) }

    #expect(error?.description == message)
  }

  private var standIn: FlagSet {
    var flags = FlagSet(command: "store", summary: "Keeps the cluster's data.")
    flags.ignored("wal-dir", "log-level", because: "there is no log")
    flags.ignored("pre-vote", kind: .bool, because: "there are no peers")
    flags.settled("auto-tls", at: false, because: "no certificate is made")
    flags.settled("backend", at: "", "lmdb", because: "the engine is LMDB")
    flags.refused("discovery", because: "there are no peers")
    flags.version = "etcd Version: 3.6"
    return flags
  }

  @Test("flags that change nothing are taken and told of")
  func ignored() throws {
    let values = try standIn.parse([
      "--wal-dir", "x", "--pre-vote", "--auto-tls=f", "--backend=lmdb",
    ])

    #expect(values.ignored.map(\.flag) == ["wal-dir", "pre-vote"])
    #expect(values.ignored.map(\.reason) == ["there is no log", "there are no peers"])
  }

  @Test(
    "what a flag asks for in vain is refused with the reason",
    arguments: [
      ("--auto-tls", "--auto-tls=true is not supported: no certificate is made"),
      ("--backend=bolt", "--backend=bolt is not supported: the engine is LMDB"),
      ("--discovery=x", "--discovery is not supported: there are no peers"),
    ])
  func refusedForReason(argument: String, message: String) {
    let error = #expect(throws: FlagError.self) { try standIn.parse([argument]) }

    #expect(error?.description == message)
  }

  @Test("the version is told where there is one")
  func version() {
    #expect(throws: FlagError.helpWanted("etcd Version: 3.6")) {
      try standIn.parse(["--version"])
    }
    #expect(throws: FlagError.unknown(command: "store", flag: "version")) {
      try flags.parse(["--version"])
    }
  }

  @Test("help lists the verbs that a command has beside its flags")
  func commands() {
    var flags = FlagSet(command: "store", summary: "Serves.")
    #expect(!flags.help.contains("COMMAND"))

    flags.commands = [("copy", "Copies."), ("snapshot", "Saves.")]

    #expect(
      flags.help.contains(
        """
          martlet store COMMAND [flags]

        Commands:
          copy      Copies.
          snapshot  Saves.
        """))
  }

  @Test("help tells flags that change nothing from those that do")
  func foreignHelp() {
    let text = standIn.help

    #expect(text.contains("Taken, but they change nothing:\n  --auto-tls=false: no certificate"))
    #expect(text.contains("  --backend=\"\"|lmdb: the engine is LMDB"))
    #expect(text.contains("Not supported:\n  --discovery: there are no peers"))
    #expect(!text.contains("\nFlags:"))
  }

  @Test("help lists each flag with its default")
  func help() {
    let error = #expect(throws: FlagError.self) { try flags.parse(["--help"]) }

    #expect(error?.description.contains("--data-dir string") == true)
    #expect(error?.description.contains("(default default.etcd)") == true)
  }

  @Test(
    "durations read Go's syntax",
    arguments: [
      ("0", Duration.zero), ("300ms", .milliseconds(300)), ("1.5h", .seconds(5400)),
      ("2h45m", .seconds(9900)), ("-1s", .seconds(-1)), ("1us", .microseconds(1)),
    ])
  func durations(text: String, duration: Duration) {
    #expect(Duration(goSyntax: text) == duration)
  }

  @Test(
    "texts that are no durations are refused",
    arguments: ["", "5", "s", "1x", "1s2", "9e99h", "--1s"])
  func noDurations(text: String) {
    #expect(Duration(goSyntax: text) == nil)
  }
}
