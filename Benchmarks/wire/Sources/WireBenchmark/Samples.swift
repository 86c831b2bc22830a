// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import Glibc

/// The objects that are coded, as JSON: ours, and upstream's where they are at hand.
struct Samples {
  var pods: [(name: String, pod: Pod)] = []
  var nodes: [(name: String, node: Node)] = []

  /// - Parameters:
  ///   - own: folder of `pod.json` and `node.json`.
  ///   - golden: folder of upstream's samples; nil leaves them out.
  init(own: String, golden: String?) throws {
    pods.append(("realistic Pod", try Pod(json: contents(of: own + "/pod.json"), mode: .strict)))
    nodes.append(
      ("realistic Node", try Node(json: contents(of: own + "/node.json"), mode: .strict)))
    guard let golden else { return }
    if let json = existing(golden + "/core.v1.Pod.json") {
      pods.append(("golden Pod", try Pod(json: json)))
    } else if let json = existing(golden + "/core.v1.PodTemplate.json") {
      // A Pod with every field of its spec and metadata set, when the whole Pod is not at hand.
      let template = try PodTemplate(json: json).template
      pods.append(
        (
          "golden PodTemplate's Pod",
          .with { ($0.metadata, $0.spec) = (template.metadata, template.spec) }
        ))
    }
    if let json = existing(golden + "/core.v1.Node.json") {
      nodes.append(("golden Node", try Node(json: json)))
    }
  }
}

private func existing(_ path: String) -> [UInt8]? {
  access(path, R_OK) == 0 ? contents(of: path) : nil
}

private func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}
