// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
internal import CoreAPI
import Glibc
import MetaTypes
import Platform

/// Makes a pod's volumes ready on the node, and takes them away again.
struct VolumeMounter {
  let pod: CoreAPI.Pod
  let paths: PodPaths
  /// Tells writings of the same volume apart.
  let generation: UInt64

  /// Makes every volume ready; calling it again brings contents up to date.
  /// - Returns: the path on the node of each volume, by name.
  /// - Throws: `VolumeError`, `SystemError`.
  func mountAll(_ content: VolumeContent) throws -> [String: String] {
    var places: [String: String] = [:]
    for volume in pod.spec.volumes {
      places[volume.name] = try mount(volume, content)
    }
    return places
  }

  private func mount(_ volume: CoreAPI.Volume, _ content: VolumeContent) throws -> String {
    let source = volume.volumeSource
    if let source = source.hostPath { return try hostPath(source) }
    if let source = source.emptyDir { return try emptyDir(volume.name, source) }
    if let source = source.configMap {
      return try write(content.configMap(source), volume.name, "kubernetes.io~configmap")
    }
    if let source = source.secret {
      return try write(content.secret(source), volume.name, "kubernetes.io~secret")
    }
    if let source = source.downwardAPI {
      return try write(content.downward(source), volume.name, "kubernetes.io~downward-api")
    }
    if let source = source.projected {
      return try write(content.projected(source), volume.name, "kubernetes.io~projected")
    }
    throw VolumeError.unsupported(volume: volume.name, plugin: "not built in")
  }

  // MARK: - Volumes from API objects

  /// Contents lie in memory, so that secrets never reach a disk.
  private func write(
    _ files: VolumeContent.Files, _ name: String, _ plugin: String
  ) throws -> String {
    let folder = paths.volume(name, plugin: plugin)
    try FileSystem.makeDirectories(folder)
    let isSensitive = plugin != "kubernetes.io~configmap" && plugin != "kubernetes.io~downward-api"
    if isSensitive { try Self.mountMemory(at: folder, size: nil, mode: 0o755) }
    try AtomicWriter(folder: folder).write(files, generation: generation)
    return folder
  }

  // MARK: - emptyDir

  private func emptyDir(_ name: String, _ source: CoreAPI.EmptyDirVolumeSource) throws -> String {
    let folder = paths.volume(name, plugin: "kubernetes.io~empty-dir")
    let isNew = FileSystem.kind(of: folder) == nil
    try FileSystem.makeDirectories(folder)
    if source.medium == "Memory" {
      try Self.mountMemory(at: folder, size: source.sizeLimit?.value(), mode: 0o777)
    }
    guard isNew else { return folder }
    if let group = pod.spec.securityContext?.fsGroup {
      try FileSystem.setOwner(folder, group: group)
      try FileSystem.setMode(folder, 0o2777)
    } else {
      try FileSystem.setMode(folder, 0o777)
    }
    return folder
  }

  /// Mounts a tmpfs unless one is there.
  private static func mountMemory(at folder: String, size: Int64?, mode: Int) throws(SystemError) {
    if isMountPoint(folder) { return }
    var options = "mode=0" + String(mode, radix: 8)
    if let size, size > 0 { options += ",size=\(size)" }
    let flags = UInt(MS_NOSUID | MS_NODEV)
    guard CLinux.mount("tmpfs", folder, "tmpfs", flags, options) == 0 else {
      throw SystemError(call: "mount tmpfs \(folder)", number: errno)
    }
  }

  /// A directory on another device than its parent.
  private static func isMountPoint(_ folder: String) -> Bool {
    var here = stat()
    var above = stat()
    guard stat(folder, &here) == 0, stat(folder + "/..", &above) == 0 else { return false }
    return here.st_dev != above.st_dev
  }

  // MARK: - hostPath

  private func hostPath(_ source: CoreAPI.HostPathVolumeSource) throws -> String {
    let path = source.path
    let type = source.type ?? ""
    let kind = FileSystem.kind(of: path)
    switch type {
    case "DirectoryOrCreate" where kind == nil: try FileSystem.makeDirectories(path)
    case "FileOrCreate" where kind == nil: try FileSystem.write([], to: path)
    default: break
    }
    let wanted: FileSystem.Kind? =
      switch type {
      case "Directory", "DirectoryOrCreate": .directory
      case "File", "FileOrCreate": .file
      case "Socket": .socket
      case "CharDevice": .characterDevice
      case "BlockDevice": .blockDevice
      default: nil
      }
    if let wanted, FileSystem.kind(of: path) != wanted {
      throw VolumeError.hostPathType(path: path, expected: type)
    }
    return path
  }

  // MARK: - Taking away

  /// Unmounts and removes everything that the kubelet keeps for a pod. What hostPath volumes point to is
  /// not touched: only links and mounts below the pod's folder are.
  /// - Throws: `SystemError`.
  static func removeAll(folder: String) throws(SystemError) {
    guard FileSystem.kind(of: folder) == .directory else { return }
    let mounts = try mountPoints(below: folder)
    // Deepest first; a mount that is busy is detached and goes with its last user.
    for mount in mounts.sorted(by: >) {
      guard umount2(mount, Int32(MNT_DETACH)) == 0 || errno == EINVAL else {
        throw SystemError(call: "umount \(mount)", number: errno)
      }
    }
    try FileSystem.removeTree(folder)
  }

  /// Paths of mounts below a folder, from /proc/self/mounts (spaces are written as \040 there).
  private static func mountPoints(below folder: String) throws(SystemError) -> [String] {
    let table = try FileSystem.readText("/proc/self/mounts")
    return table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 1, fields[1].hasPrefix(folder + "/") else { return nil }
      return String(fields[1])
    }
  }
}
