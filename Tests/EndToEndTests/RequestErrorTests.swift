// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// What a running API server says to requests that are wrong, asked by curl. The texts are upstream's.
@Suite("Request errors", .serialized, .whereClustersRun, .cluster) struct RequestErrorTests {
  private static let configMaps = "/api/v1/namespaces/default/configmaps"
  private static let rootCertificate = configMaps + "/kube-root-ca.crt"

  private let cluster: Cluster
  private let curl: Curl

  init() throws {
    cluster = try #require(Cluster.current)
    curl = try Curl(cluster)
  }

  private func post(
    _ body: String, type: String = "application/json", query: String = ""
  ) throws -> Curl.Answer {
    try curl.send(
      "POST", Self.configMaps + query, headers: ["Content-Type: \(type)"], body: [UInt8](body.utf8))
  }

  private func expectStatus(
    _ answer: Curl.Answer, _ code: Int, _ reason: String, _ message: String,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(answer.status == code, "\(answer)", sourceLocation: location)
    #expect(answer.headers["content-type"] == "application/json", sourceLocation: location)
    for part in [
      #""kind":"Status""#, #""reason":"\#(reason)""#, #""code":\#(code)"#, message,
    ] {
      #expect(answer.body.contains(part), "\(answer.body)", sourceLocation: location)
    }
  }

  // MARK: - Who asks

  @Test("a client without credentials is unknown, but may ask for health")
  func noCredentials() throws {
    let nobody = try Curl(cluster, as: .none)

    expectStatus(
      try nobody.get(Self.configMaps), 401, "Unauthorized", #""message":"Unauthorized""#)
    #expect(try nobody.get("/livez").status == 200)
    #expect(try nobody.get("/version").status == 200)
  }

  @Test(
    "a certificate of another authority, or one that has expired, names nobody",
    arguments: ["stranger", "expired"])
  func badCertificate(name: String) throws {
    let folder = try TemporaryFolder()
    let certificates = try TestCertificates(folder: folder.path, pki: cluster.state + "/pki")
    try certificates.make()
    let credentials = Curl.Credentials.certificate(
      "\(folder.path)/\(name).crt", key: "\(folder.path)/\(name).key")

    for version in ["--http1.1", "--http2"] {
      let answer = try Curl(cluster, as: credentials).get(Self.configMaps, flags: [version])
      expectStatus(answer, 401, "Unauthorized", #""message":"Unauthorized""#)
    }
  }

  @Test("a token that is none is refused")
  func badToken() throws {
    let answer = try Curl(cluster, as: .token("nonsense")).get(Self.configMaps)

    expectStatus(answer, 401, "Unauthorized", #""message":"Unauthorized""#)
  }

  // MARK: - Bodies

  @Test("a body over 3 MiB is refused with the limit", arguments: ["--http1.1", "--http2"])
  func oversized(version: String) throws {
    let body = [UInt8](repeating: 0x20, count: 3_145_729)
    let json = ["Content-Type: application/json"]
    let tooLarge = try curl.send(
      "POST", Self.configMaps, headers: json, body: body, flags: [version])
    let chunked = try curl.send(
      "POST", Self.configMaps, headers: json + ["Transfer-Encoding: chunked"], body: body,
      flags: ["--http1.1"])
    let largest = try curl.send(
      "POST", Self.configMaps, headers: json, body: body.dropLast(), flags: [version])

    let message = "Request entity too large: limit is 3145728"
    expectStatus(tooLarge, 413, "RequestEntityTooLarge", message)
    expectStatus(chunked, 413, "RequestEntityTooLarge", message)
    expectStatus(largest, 400, "BadRequest", "json parse error: unexpected end of JSON input")
  }

  @Test("a media type that is not read is refused with those that are")
  func mediaTypes() throws {
    let known =
      "the body of the request was in an unknown format - accepted media types include: "
      + "application/json"
    expectStatus(
      try post("{}", type: "text/plain"), 415, "UnsupportedMediaType",
      known + ", application/yaml, application/vnd.kubernetes.protobuf")
    for type in ["text/plain", "application/apply-patch+yaml"] {
      expectStatus(
        try curl.send(
          "PATCH", Self.rootCertificate, headers: ["Content-Type: \(type)"], body: [0x7B, 0x7D]),
        415, "UnsupportedMediaType", known + "-patch+json, application/merge-patch+json")
    }
    expectStatus(
      try curl.get(Self.configMaps, headers: ["Accept: text/csv"]), 406, "NotAcceptable",
      #"406: Not Acceptable\n\nAvailable representations: application/json, application/yaml"#)
  }

  @Test(
    "a body that cannot be read is refused with the reason",
    arguments: [
      ("application/json", #"{"a":"#, "json parse error: unexpected end of JSON input"),
      ("application/json", "hello", "json parse error: invalid character"),
      (
        "application/json", #"{"metadata":3}"#,
        "cannot unmarshal number into Go struct field ConfigMap.metadata"
      ),
      ("application/yaml", "a: [b", "error converting YAML to JSON: yaml: "),
      ("application/vnd.kubernetes.protobuf", "hello", "expected prefix [107 56 115 0]"),
      ("application/vnd.kubernetes.protobuf", "k8s", "expected prefix [107 56 115 0]"),
    ])
  func malformed(type: String, body: String, message: String) throws {
    expectStatus(try post(body, type: type), 400, "BadRequest", message)
  }

  @Test("unknown and doubled fields are refused, told of or passed over as asked")
  func fieldValidation() throws {
    let body = #"{"metadata":{"name":"odd"},"dat":{},"data":{"x":"1","x":"2"}}"#
    func send(_ validation: String) throws -> Curl.Answer {
      try post(body, query: "?dryRun=All" + validation)
    }

    expectStatus(
      try send("&fieldValidation=Strict"), 400, "BadRequest",
      #"strict decoding error: unknown field \"dat\", duplicate field \"data.x\""#)
    let warnings = "299 - \"unknown field \\\"dat\\\"\"\n299 - \"duplicate field \\\"data.x\\\"\""
    for validation in ["", "&fieldValidation=Warn"] {
      let warned = try send(validation)
      #expect(warned.status == 201)
      #expect(warned.headers["warning"] == warnings)
    }
    let ignored = try send("&fieldValidation=Ignore")
    #expect(ignored.status == 201 && ignored.headers["warning"] == nil)
    expectStatus(
      try send("&fieldValidation=Perhaps"), 422, "Invalid",
      #"CreateOptions.meta.k8s.io \"\" is invalid: fieldValidation: Unsupported value"#)
  }

  @Test("bodies that grow or go deep without bound are refused at once")
  func bombs() throws {
    var aliases = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1..<12 {
      let copies = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      aliases += "a\(level): &a\(level) [\(copies)]\n"
    }
    let brackets = String(repeating: "[", count: 500_000)
    let objects = String(repeating: #"{"a":"#, count: 300_000)
    let yaml = "application/yaml"

    expectStatus(try post(aliases, type: yaml), 400, "BadRequest", "excessive aliasing")
    expectStatus(try post(brackets, type: yaml), 400, "BadRequest", "exceeded max depth")
    expectStatus(try post(brackets), 400, "BadRequest", "expected an object")
    expectStatus(try post(objects), 400, "BadRequest", "json parse error")
    for (type, body) in [("merge", objects), ("json", brackets), ("strategic-merge", objects)] {
      expectStatus(
        try curl.send(
          "PATCH", Self.rootCertificate,
          headers: ["Content-Type: application/\(type)-patch+json"], body: [UInt8](body.utf8)),
        400, "BadRequest", "error decoding patch: ")
    }
    #expect(try curl.get("/readyz").status == 200)
  }

  // MARK: - Methods and paths

  @Test("a method that a path does not have is 405")
  func methods() throws {
    let message = "the server does not allow this method on the requested resource"
    for (method, path) in [
      ("PUT", Self.configMaps), ("POST", Self.rootCertificate), ("BREW", Self.configMaps),
      ("TRACE", Self.configMaps),
    ] {
      expectStatus(try curl.send(method, path), 405, "MethodNotAllowed", message)
    }
    let head = try curl.send("HEAD", Self.configMaps)
    #expect(head.status == 200 && head.body.isEmpty)
  }

  @Test("a path that is not there is 404: a Status in a known group, else a line of text")
  func paths() throws {
    let resource = "the server could not find the requested resource"
    for path in ["/api/v1/nonsense", "/apis/apps/v9/things", Self.configMaps + "/a/nonsense"] {
      expectStatus(try curl.get(path), 404, "NotFound", resource)
    }
    expectStatus(
      try curl.get(Self.configMaps + "/none"), 404, "NotFound",
      #"configmaps \"none\" not found"#)
    for path in ["/nonsense", "/apis/nonsense/v1/things"] {
      let answer = try curl.get(path)
      #expect(answer.status == 404 && answer.body == "404 page not found\n")
      #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
    }
  }
}

/// Client certificates that must not be believed, made by openssl.
struct TestCertificates {
  let folder: String
  let pki: String

  init(folder: String, pki: String) throws {
    self.folder = folder
    self.pki = pki
  }

  /// Writes stranger.crt (of an authority of its own) and expired.crt (of the cluster's), with keys.
  func make() throws {
    let script = """
      set -e; cd \(folder)
      request() {
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout $1.key \
          -subj /O=system:masters/CN=$1 "${@:2}"
      }
      request other -x509 -days 2 -out other.crt
      request stranger -out stranger.csr
      openssl x509 -req -in stranger.csr -CA other.crt -CAkey other.key -CAcreateserial -days 2 \
        -out stranger.crt
      request expired -out expired.csr
      mkdir issued; : > index; echo 01 > serial
      printf '%s\\n' '[ca]' default_ca=d '[d]' database=index serial=serial new_certs_dir=issued \
        default_md=sha256 policy=p '[p]' organizationName=optional commonName=supplied > ca.cnf
      openssl ca -batch -notext -config ca.cnf -in expired.csr -cert \(pki)/ca.crt \
        -keyfile \(pki)/ca.key -startdate 20200101000000Z -enddate 20200102000000Z -out expired.crt
      """
    let outcome = try #require(PeerProgram("bash")).run(["-c", script])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }
}
