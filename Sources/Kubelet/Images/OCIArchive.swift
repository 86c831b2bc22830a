// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto

/// An image of one layer as a tar archive in OCI layout (OCI image specification 1.0), the form that
/// `ctr images import` reads.
///
/// The archive holds `oci-layout`, `index.json` and three blobs named by their SHA-256: the layer, the
/// configuration and the manifest. The annotation `io.containerd.image.name` of the manifest's entry in
/// the index names the image. The same input always gives the same bytes, and so the same image ID.
struct OCIArchive {
  /// What a container started from the image runs, and how.
  struct Process: Equatable {
    var entrypoint: [String] = []
    var command: [String] = []
    var environment: [String] = []
    var workingDirectory = "/"
  }

  /// Full name with registry and tag, such as `docker.io/martlet/demo:1`.
  var name: String
  /// The root file system, a tar archive.
  var layer: [UInt8]
  var process: Process
  /// In OCI's words, such as "amd64".
  var architecture: String

  /// The archive.
  func bytes() -> [UInt8] {
    let configuration = Array(configurationText().utf8)
    let manifest = Array(manifestText(configuration: configuration).utf8)

    var archive = TarArchive()
    archive.addFile("oci-layout", contents: Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8))
    for blob in [layer, configuration, manifest] {
      archive.addFile("blobs/sha256/" + Self.digest(blob), contents: blob)
    }
    archive.addFile("index.json", contents: Array(indexText(manifest: manifest).utf8))
    return archive.finished()
  }

  private func configurationText() -> String {
    let lists = [
      ("Entrypoint", process.entrypoint), ("Cmd", process.command), ("Env", process.environment),
    ]
    var members = lists.filter { !$0.1.isEmpty }.map { "\"\($0.0)\":\(Self.list($0.1))" }
    members.append("\"WorkingDir\":\(Self.quoted(process.workingDirectory))")
    return """
      {"architecture":\(Self.quoted(architecture)),"os":"linux",\
      "config":{\(members.joined(separator: ","))},\
      "rootfs":{"type":"layers","diff_ids":["sha256:\(Self.digest(layer))"]}}
      """
  }

  private func manifestText(configuration: [UInt8]) -> String {
    let prefix = "application/vnd.oci.image"
    return """
      {"schemaVersion":2,"mediaType":"\(prefix).manifest.v1+json",\
      "config":\(Self.descriptor("\(prefix).config.v1+json", configuration)),\
      "layers":[\(Self.descriptor("\(prefix).layer.v1.tar", layer))]}
      """
  }

  private func indexText(manifest: [UInt8]) -> String {
    let extra = """
      ,"annotations":{"io.containerd.image.name":\(Self.quoted(name))},\
      "platform":{"architecture":\(Self.quoted(architecture)),"os":"linux"}
      """
    let entry = Self.descriptor("application/vnd.oci.image.manifest.v1+json", manifest, extra)
    return """
      {"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json",\
      "manifests":[\(entry)]}
      """
  }

  private static func descriptor(
    _ mediaType: String, _ blob: [UInt8], _ extra: String = ""
  ) -> String {
    """
    {"mediaType":"\(mediaType)","digest":"sha256:\(digest(blob))","size":\(blob.count)\(extra)}
    """
  }

  private static func digest(_ bytes: [UInt8]) -> String { SHA256.hexDigest(of: bytes) }

  private static func list(_ items: [String]) -> String {
    "[" + items.map(quoted).joined(separator: ",") + "]"
  }

  /// A JSON string (RFC 8259, section 7).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
