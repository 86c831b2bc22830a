// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import Glibc
import Platform
internal import RuntimeRPC

/// What a container sees of the node's files: its volumes, the hosts file, the termination message.
struct ContainerMounts {
  let pod: CoreAPI.Pod
  let container: CoreAPI.Container
  let paths: PodPaths
  /// Paths on the node by volume name.
  let volumes: [String: String]
  /// For `subPathExpr`.
  let environment: [String: String]

  /// The mounts; makes the files and folders that they need.
  /// - Parameters:
  ///   - hosts: contents of /etc/hosts; nil leaves the file to the runtime.
  ///   - token: names this instance's termination message file.
  /// - Throws: `ContainerConfigurationError`, `SystemError`.
  func make(hosts: String?, token: String) throws -> [RuntimeRPC.Mount] {
    var mounts = try container.volumeMounts.map(volumeMount)
    let isTaken = container.volumeMounts.contains { $0.mountPath == "/etc/hosts" }
    if let hosts, !isTaken {
      try FileSystem.makeDirectories(paths.folder)
      try FileSystem.write(Array(hosts.utf8), to: paths.hostsFile)
      mounts.append(Self.mount(paths.hostsFile, at: "/etc/hosts"))
    }
    if !container.terminationMessagePath.isEmpty {
      let folder = paths.containerFolder(container.name)
      try FileSystem.makeDirectories(folder)
      try FileSystem.write([], to: folder + "/" + token, mode: 0o666)
      mounts.append(Self.mount(folder + "/" + token, at: container.terminationMessagePath))
    }
    return mounts
  }

  private static func mount(_ hostPath: String, at path: String) -> RuntimeRPC.Mount {
    var mount = RuntimeRPC.Mount()
    mount.hostPath = hostPath
    mount.containerPath = path
    return mount
  }

  private func volumeMount(_ source: CoreAPI.VolumeMount) throws -> RuntimeRPC.Mount {
    guard let folder = volumes[source.name] else {
      throw ContainerConfigurationError.volumeMissing(
        container: container.name, volume: source.name)
    }
    let subPath =
      source.subPathExpr.isEmpty
      ? source.subPath : VariableExpansion.expand(source.subPathExpr, environment)
    let hostPath = subPath.isEmpty ? folder : try Self.resolve(subPath, in: folder)
    let isAbsolute = source.mountPath.hasPrefix("/")
    var mount = Self.mount(hostPath, at: isAbsolute ? source.mountPath : "/" + source.mountPath)
    mount.readonly = source.readOnly
    switch source.mountPropagation {
    case "HostToContainer": mount.propagation = .hostToContainer
    case "Bidirectional": mount.propagation = .bidirectional
    default: break
    }
    return mount
  }

  /// The path of a folder or file inside a volume, made as a folder when it is missing.
  ///
  /// A container that shares the volume may have put a link there that leads out of it; the resolved
  /// path must still lie inside.
  private static func resolve(_ subPath: String, in folder: String) throws -> String {
    do {
      _ = try VolumeContent.checked(subPath)
    } catch {
      throw ContainerConfigurationError.badSubPath(subPath)
    }
    let path = folder + "/" + subPath
    if FileSystem.kind(of: path) == nil { try FileSystem.makeDirectories(path) }
    guard let root = realPath(folder), let resolved = realPath(path),
      resolved == root || resolved.hasPrefix(root + "/")
    else { throw ContainerConfigurationError.badSubPath(subPath) }
    return resolved
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
