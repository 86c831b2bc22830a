// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Store
import TestKit
import Testing

/// Tokens that are signed (`--auth-token jwt,...`), of the store, of Debian's etcd and of others.
@Suite(
  "Signed tokens of others",
  .enabled(if: PeerProgram.find("openssl") != nil, "openssl is not installed"))
struct SignedTokenContractTests {
  /// A pair of keys as both servers read them.
  private struct Keys {
    let folder: TemporaryFolder
    let flag: String

    init(_ method: String) throws {
      folder = try TemporaryFolder()
      let (key, publicKey) = (folder.path + "/key", folder.path + "/key.pub")
      let openssl = try #require(PeerProgram("openssl"))
      switch method.prefix(2) {
      case "ES":
        let curve = method == "ES256" ? "prime256v1" : "secp384r1"
        try openssl.run(["ecparam", "-name", curve, "-genkey", "-noout", "-out", key])
      default: try openssl.run(["genrsa", "-traditional", "-out", key, "2048"])
      }
      try openssl.run(["pkey", "-in", key, "-pubout", "-out", publicKey])
      flag = "--auth-token=jwt,pub-key=\(publicKey),priv-key=\(key),sign-method=\(method),ttl=1h"
    }

    var settings: StoreSettings {
      get throws {
        var settings = StoreSettings()
        settings.signedTokens = try StoreConfiguration([flag]).settings.signedTokens
        return settings
      }
    }
  }

  /// Makes root and ann, who may read "a", and demands tokens from then on.
  private static func controlAccess(_ json: JSONPeer) async throws {
    for (route, body) in [
      ("kv/put", #"{"key":"YQ==","value":"MQ=="}"#),
      ("auth/user/add", #"{"name":"root","password":"r"}"#),
      ("auth/user/add", #"{"name":"ann","password":"a"}"#),
      ("auth/role/add", #"{"name":"root"}"#),
      ("auth/role/add", #"{"name":"reader"}"#),
      ("auth/role/grant", #"{"name":"reader","perm":{"key":"YQ=="}}"#),
      ("auth/user/grant", #"{"user":"root","role":"root"}"#),
      ("auth/user/grant", #"{"user":"ann","role":"reader"}"#),
      ("auth/enable", "{}"),
    ] {
      let answer = try await json.ask("/v3/" + route, body)
      #expect(answer.hasPrefix("200 "), "\(route): \(answer)")
    }
  }

  private static func token(_ name: String, _ json: JSONPeer) async throws -> String {
    let password = name.prefix(1)
    let answer = try await json.ask(
      "/v3/auth/authenticate", "{\"name\":\"\(name)\",\"password\":\"\(password)\"}")
    let start = try #require(answer.firstRange(of: "\"token\":\"")?.upperBound, "\(answer)")
    return String(answer[start...].prefix { $0 != "\"" })
  }

  /// What the bearer of a token hears: for a key that ann may read, and one that she may not.
  private static func heard(_ token: String, _ json: JSONPeer) async throws -> [String] {
    var answers: [String] = []
    for key in ["YQ==", "Yg=="] {
      let answer = try await json.ask(
        "/v3/kv/range", "{\"key\":\"\(key)\",\"keys_only\":true}",
        headers: ["authorization": token])
      answers.append(answer.hasPrefix("200 ") ? "200" : answer)
    }
    return answers
  }

  @Test(
    "a token of etcd means the same to the store, and the other way round",
    .enabled(if: EtcdServer.isInstalled, "etcd is not installed: apt-get install etcd-server"),
    arguments: ["RS256", "PS384", "ES256"])
  func bothWays(method: String) async throws {
    let keys = try Keys(method)
    try await EtcdServer.run(.martlet, settings: keys.settings) { mine in
      try await EtcdServer.run(.etcd, flags: [keys.flag], on: mine.loop) { theirs in
        let (here, there) = (try JSONPeer(mine), try JSONPeer(theirs))
        defer {
          here.close()
          there.close()
        }
        try await Self.controlAccess(here)
        try await Self.controlAccess(there)
        let tokens = [try await Self.token("ann", here), try await Self.token("ann", there)]
        for token in tokens {
          let (mine, theirs) = (
            try await Self.heard(token, here), try await Self.heard(token, there)
          )
          #expect(mine == theirs)
          #expect(mine.first == "200", "\(mine)")
          #expect(mine.last?.contains("permission denied") == true, "\(mine)")
        }
        // A change of users or roles ends all tokens.
        for json in [here, there] {
          let root = try await Self.token("root", json)
          let change = try await json.ask(
            "/v3/auth/role/add", #"{"name":"more"}"#, headers: ["authorization": root])
          #expect(change.hasPrefix("200 "), "\(change)")
        }
        let (old, oldThere) = (
          try await Self.heard(tokens[0], here), try await Self.heard(tokens[0], there)
        )
        #expect(old == oldThere)
        #expect(old.first?.contains("revision of auth store is old") == true, "\(old)")
        let damaged = try await Self.heard(tokens[0] + "x", here)
        #expect(damaged.first?.contains("invalid auth token") == true, "\(damaged)")
      }
    }
  }

  @Test(
    "etcdctl logs in and works with such tokens",
    .enabled(if: PeerProgram.find("etcdctl") != nil, "etcdctl is not installed"))
  func etcdctl() async throws {
    let keys = try Keys("RS256")
    let etcdctl = try #require(PeerProgram("etcdctl", environment: ["ETCDCTL_API=3"]))
    try await EtcdServer.run(.martlet, settings: keys.settings) { api in
      let json = try JSONPeer(api)
      defer { json.close() }
      try await Self.controlAccess(json)
      let (get, put, users) = try await api.loop.offload {
        func run(_ arguments: String...) throws -> PeerProgram.Outcome {
          try etcdctl.run(["--endpoints", api.address] + arguments, timeout: 20)
        }
        return (
          try run("--user", "ann:a", "get", "a"), try run("--user", "ann:a", "put", "a", "2"),
          try run("--user", "root:r", "user", "list")
        )
      }
      #expect(get.output == "a\n1\n", "\(get.errors)")
      #expect(put.errors.contains("permission denied"), "\(put.errors)")
      #expect(users.output == "ann\nroot\n", "\(users.errors)")
    }
  }

  /// Signs a token with the key in the first argument.
  private static let script = """
    import base64, json, sys, time
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding
    part = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=")
    key = serialization.load_pem_private_key(open(sys.argv[1], "rb").read(), None)
    claims = {"username": "ann", "revision": 100, "exp": time.time() + 60, "iss": "elsewhere"}
    text = part(b'{"typ":"JWT","alg":"RS256"}') + b"." + part(json.dumps(claims).encode())
    print((text + b"." + part(key.sign(text, padding.PKCS1v15(), hashes.SHA256()))).decode())
    """

  @Test(
    "a token that Python signed is one",
    .enabled(if: PeerProgram.find(PythonPeer.path) != nil, "needs .venv: make test makes it"))
  func python() async throws {
    let keys = try Keys("RS256")
    let python = try #require(PeerProgram(PythonPeer.path))
    try await EtcdServer.run(.martlet, settings: keys.settings) { api in
      let json = try JSONPeer(api)
      defer { json.close() }
      try await Self.controlAccess(json)
      let signed = try await api.loop.offload {
        try python.run(["-c", Self.script, keys.folder.path + "/key"], timeout: 30)
      }
      let answers = try await Self.heard(String(signed.output.dropLast()), json)
      #expect(answers.first == "200", "\(answers) \(signed.errors)")
      #expect(answers.last?.contains("permission denied") == true, "\(answers)")
    }
  }
}
