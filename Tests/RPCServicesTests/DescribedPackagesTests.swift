// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Schema
import TestKit
import Testing

@testable import RPCServices

/// What reflection says of messages that come without embedded descriptors.
@Suite("Described packages") struct DescribedPackagesTests {
  private static let pods: StaticString = """
    M	k8s.io.api.test.v1.Pod	kind=test/v1/Pod	plural=pods
    "A pod.
    1	metadata	k8s.io.apimachinery.pkg.apis.test.v1.Meta
    2	containers	[]k8s.io.api.test.v1.Container	list=2	key=name
    3	nodeSelector	{string}string
    4	limits	{string}k8s.io.api.test.v1.Container
    M	k8s.io.api.test.v1.Container
    1	name	string
    2	ports	[]int32
    3	tty	bool
    4	size	int64
    5	data	bytes
    """

  private static let meta: StaticString = """
    M	k8s.io.apimachinery.pkg.apis.test.v1.Meta
    1	name	string
    """

  /// The same files for protoc.
  private static let files = [
    "k8s.io/api/test/v1/generated.proto": """
    syntax = "proto2";
    package k8s.io.api.test.v1;
    import "k8s.io/apimachinery/pkg/apis/test/v1/generated.proto";
    message Pod {
      optional k8s.io.apimachinery.pkg.apis.test.v1.Meta metadata = 1;
      repeated Container containers = 2;
      map<string, string> nodeSelector = 3;
      map<string, Container> limits = 4;
    }
    message Container {
      optional string name = 1;
      repeated int32 ports = 2;
      optional bool tty = 3;
      optional int64 size = 4;
      optional bytes data = 5;
    }
    """,
    "k8s.io/apimachinery/pkg/apis/test/v1/generated.proto": """
    syntax = "proto2";
    package k8s.io.apimachinery.pkg.apis.test.v1;
    message Meta { optional string name = 1; }
    """,
  ]

  private let index: DescriptorIndex

  init() throws {
    index = try DescriptorIndex(
      FileDescriptors(), describing: MessageSchemas([Self.pods, Self.meta]))
  }

  @Test(
    "a message and its fields are found in the file that upstream has them in",
    arguments: [
      "k8s.io.api.test.v1.Pod", "k8s.io.api.test.v1.Pod.containers",
      "k8s.io.api.test.v1.Container.tty",
    ])
  func symbols(symbol: String) {
    #expect(index.file(declaring: symbol) == "k8s.io/api/test/v1/generated.proto")
  }

  @Test("what is not there is not found")
  func missing() {
    var sent: Set<String> = []

    #expect(index.file(declaring: "k8s.io.api.test.v1.Node") == nil)
    #expect(index.file(declaring: "k8s.io.api.test.v1.Pod.nothing") == nil)
    #expect(index.closure(of: "k8s.io/api/none/v1/generated.proto", without: &sent) == nil)
    #expect(index.closure(of: "generated.proto", without: &sent) == nil)
    #expect(sent.isEmpty)
  }

  @Test("a file comes with those that it imports, each once")
  func closure() throws {
    var sent: Set<String> = []
    let first = index.closure(of: "k8s.io/api/test/v1/generated.proto", without: &sent)
    let again = index.closure(of: "k8s.io/api/test/v1/generated.proto", without: &sent)

    #expect(first?.count == 2)
    #expect(sent == Set(Self.files.keys))
    #expect(again?.count == 1)
  }

  @Test("descriptors are those that protoc makes of the same messages")
  func protoc() throws {
    guard let protoc = PeerProgram("protoc") else {
      return print("skipped: protoc is not installed")
    }
    let folder = try TemporaryFolder()
    for (name, text) in Self.files {
      var path = folder.path
      for part in name.split(separator: "/").dropLast() {
        path += "/" + part
        mkdir(path, 0o755)
      }
      let file = try #require(fopen(folder.path + "/" + name, "w"))
      fputs(text, file)
      fclose(file)
    }
    for name in Self.files.keys {
      let set = folder.path + "/set"
      let outcome = try protoc.run(["-I", folder.path, "--descriptor_set_out=" + set, name])
      try #require(outcome.status == 0, "\(outcome.errors)")
      var sent: Set<String> = []
      let ours = try #require(index.closure(of: name, without: &sent)?.first)
      let file = try #require(fopen(set, "r"))
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = fread(&bytes, 1, bytes.count, file)
      fclose(file)

      // A FileDescriptorSet of one: its tag, the length in one or two bytes, the descriptor.
      #expect(Array(bytes[..<count].suffix(ours.count)) == ours)
      #expect(count - ours.count <= 3)
    }
  }
}
