// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// Where a cluster keeps its state on this machine; the only place that knows the file names.
struct StateFolder: Sendable {
  /// Absolute path, without a slash at the end.
  let root: String

  init(root: String) throws(SystemError) {
    self.root = try Self.absolute(root)
  }

  var kubeconfig: String { root + "/kubeconfig" }
  var lock: String { root + "/run/lock" }
  var componentTable: String { root + "/run/components.tsv" }
  var store: String { root + "/store" }
  var storeSocket: String { root + "/store/store.sock" }
  var kubelet: String { root + "/kubelet" }
  var containerd: String { root + "/containerd" }
  var containerdSocket: String { root + "/containerd/containerd.sock" }
  var networkConfiguration: String { root + "/cni/net.d" }
  var networkState: String { root + "/cni/state" }
  var podLogs: String { root + "/pods/logs" }
  var logs: String { root + "/logs" }

  func log(of component: String) -> String { "\(logs)/\(component).log" }
  func certificate(_ name: String) -> String { "\(root)/pki/\(name).crt" }
  func key(_ name: String) -> String { "\(root)/pki/\(name).key" }
  func kubeconfig(of component: String) -> String { "\(root)/auth/\(component).kubeconfig" }

  /// Makes the folders that do not exist yet; those with secrets are for the owner only.
  func create() throws(SystemError) {
    for folder in ["", "/run", "/store", "/kubelet", "/containerd", "/cni", "/cni/net.d", "/logs"] {
      try Self.makeFolder(root + folder, mode: 0o755)
    }
    for folder in ["/pki", "/auth"] { try Self.makeFolder(root + folder, mode: 0o700) }
  }

  private static func makeFolder(_ path: String, mode: mode_t) throws(SystemError) {
    var partial = ""
    for part in path.split(separator: "/") {
      partial += "/" + part
      guard mkdir(partial, partial == path ? mode : 0o755) == 0 || errno == EEXIST else {
        throw SystemError(call: "create folder \(partial)", number: errno)
      }
    }
  }

  private static func absolute(_ path: String) throws(SystemError) -> String {
    var path = path
    if !path.hasPrefix("/") {
      guard let current = getcwd(nil, 0) else {
        throw SystemError(call: "find the current folder", number: errno)
      }
      defer { free(current) }
      path = String(cString: current) + "/" + path
    }
    let parts = path.split(separator: "/").filter { $0 != "." }
    return "/" + parts.joined(separator: "/")
  }
}

/// Whole files, read and replaced.
enum WholeFile {
  /// - Parameter limit: a longer file is an error, in bytes.
  static func read(_ path: String, limit: Int = 16 << 20) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(call: "read \(path)", number: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { throw SystemError(call: "read \(path)", number: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw SystemError(call: "read \(path)", number: EFBIG) }
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Replaces the file in one step: a reader sees the old or the new content, never a part.
  static func write(
    _ path: String, _ bytes: [UInt8], mode: mode_t = 0o644
  ) throws(SystemError) {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw SystemError(call: "write \(draft)", number: errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw SystemError(call: "write \(draft)", number: errno) }
      rest = rest.dropFirst(count)
    }
    guard fchmod(descriptor, mode) == 0, fdatasync(descriptor) == 0, rename(draft, path) == 0 else {
      throw SystemError(call: "write \(path)", number: errno)
    }
  }
}
