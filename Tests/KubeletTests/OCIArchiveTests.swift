// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Testing

@testable import Kubelet

@Suite("OCI archive") struct OCIArchiveTests {
  private static let archive = OCIArchive(
    name: "example.org/tool:1", layer: [1, 2, 3],
    process: .init(entrypoint: ["/tool", "say \"hi\""]), architecture: "amd64")

  @Test("the archive names each blob by its digest and the image by its annotation")
  func namesBlobs() {
    let text = String(decoding: Self.archive.bytes(), as: UTF8.self)

    #expect(text.contains("blobs/sha256/" + SHA256.hexDigest(of: [1, 2, 3])))
    #expect(text.contains(#""io.containerd.image.name":"example.org/tool:1""#))
    #expect(text.contains(#""Entrypoint":["/tool","say \"hi\""]"#))
  }

  @Test("the same image gives the same bytes, in whole tar blocks")
  func isReproducible() {
    let bytes = Self.archive.bytes()

    #expect(bytes == Self.archive.bytes())
    #expect(bytes.count % 512 == 0)
  }
}
