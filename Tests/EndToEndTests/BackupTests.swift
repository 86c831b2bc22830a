// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import TestKit
import Testing

/// `martlet backup` and `martlet restore`, up to a cluster that runs from the restored state.
@Suite("Backup of a cluster", .serialized, .whereClustersRun) struct BackupTests {
  @Test("a cluster restored from a backup has its objects, runs its pods and honours its tokens")
  func restored() throws {
    let folder = try TemporaryFolder()
    let backup = folder.path + "/cluster.backup"
    let token = try makeCluster(andBackUpTo: backup)

    let restored = try TemporaryFolder()
    let outcome = try martlet("restore", backup, "--state", restored.path + "/state")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let cluster = try Cluster(folder: restored)
    let kubectl = cluster.kubectl

    #expect(
      try kubectl.succeed("get", "configmap", "kept", "-o", "jsonpath={.data.word}") == "before")
    #expect(try kubectl.run("get", "configmap", "later").status != 0)
    try kubectl.succeed("rollout", "status", "deployment/web", "--timeout=60s", timeout: 70)
    let curl = try Curl(cluster, as: .token(token))
    #expect(try curl.get("/api/v1/namespaces/default/configmaps").status == 200)
    try kubectl.succeed("create", "configmap", "after-the-restore")
    let version = try kubectl.succeed(
      "get", "configmap", "after-the-restore", "-o", "jsonpath={.metadata.resourceVersion}")
    #expect((Int(version) ?? 0) > 1_000_000_000, "no revision may come twice")
    #expect(cluster.interrupt().status == 0)
  }

  /// - Returns: a service account's token.
  private func makeCluster(andBackUpTo backup: String) throws -> String {
    let cluster = try Cluster()
    let kubectl = cluster.kubectl
    try kubectl.succeed("create", "configmap", "kept", "--from-literal=word=before")
    try kubectl.succeed("apply", "-f", "-", input: Manifests.web("web", replicas: 1))
    try kubectl.succeed("create", "serviceaccount", "reader")
    try kubectl.succeed(
      "create", "rolebinding", "reader", "--clusterrole=view", "--serviceaccount=default:reader")
    let token = try kubectl.succeed("create", "token", "reader")

    let outcome = try martlet("backup", backup, "--state", cluster.state)
    #expect(outcome.status == 0, "\(outcome.errors)")
    var status = stat()
    #expect(stat(backup, &status) == 0 && status.st_mode & 0o777 == 0o600)
    try kubectl.succeed("create", "configmap", "later")
    #expect(try martlet("restore", backup, "--state", cluster.state).status == 1)
    cluster.interrupt()
    return token.filter { !$0.isNewline }
  }

  @Test("a cluster that is stopped is backed up, too; a damaged backup restores nothing")
  func stopped() throws {
    let folder = try TemporaryFolder()
    let backup = folder.path + "/cluster.backup"
    let cluster = try Cluster()
    cluster.interrupt()

    let outcome = try martlet("backup", backup, "--state", cluster.state)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let tar = try #require(PeerProgram("tar"))
    let list = try tar.run(["tf", backup]).output
    #expect(list.hasPrefix("martlet-backup.json\n") && list.hasSuffix("SHA256SUMS\n"))
    try tar.run(["xf", backup, "-C", folder.path])
    let sums = try #require(PeerProgram("sh")).run(
      ["-c", "cd \(folder.path) && sha256sum --quiet -c SHA256SUMS"])
    #expect(sums.status == 0, "\(sums.errors)")

    try #require(PeerProgram("sh")).run(
      ["-c", "printf x | dd of=\(backup) bs=1 seek=3000 conv=notrunc"])
    let refused = try martlet("restore", backup, "--state", folder.path + "/new")
    #expect(refused.status == 1 && refused.errors.contains("is damaged"))
    #expect(access(folder.path + "/new", F_OK) != 0 && access(folder.path + "/new.part", F_OK) != 0)
    let empty = try martlet("backup", backup, "--state", folder.path + "/none")
    #expect(empty.status == 1 && empty.errors.contains("holds no cluster"))
  }

  private func martlet(_ arguments: String...) throws -> PeerProgram.Outcome {
    try #require(PeerProgram(Cluster.binary)).run(arguments)
  }
}
