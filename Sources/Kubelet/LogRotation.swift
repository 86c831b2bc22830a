// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
internal import RPC
internal import RuntimeRPC
import Telemetry
import Wire

/// Keeps the logs of containers from filling the disk: a log that has grown large is moved aside and
/// begun anew; of the files moved aside the oldest go.
///
///     app/0.log             written by the runtime
///     app/0.log.1795252461  moved aside at that second since 1970
struct LogRotation: Platform.Service {
  let runtime: RuntimeClient
  /// The folder of all pods' logs.
  let folder: String
  let workers: PodWorkers
  let environment: Environment
  let logger: Logger

  func run() async throws {
    while !Task.isCancelled {
      try await environment.sleep(for: Limits.logCheckInterval)
      guard !workers.isEmpty else { continue }
      do {
        try await rotate()
      } catch let error as RPCError {
        logger.warning("logs not rotated", ["error": error])
      } catch let error as SystemError {
        logger.warning("logs not rotated", ["error": error])
      }
    }
  }

  private func rotate() async throws {
    var large: [String] = []
    for path in try logs() where try LogFile(path: path).size > Limits.logFileBytesMax {
      large.append(path)
    }
    guard !large.isEmpty else { return }
    for container in try await runtime.containers() where container.state == .running {
      let uid = container.labels[RuntimeLabels.podUID] ?? ""
      let name = container.labels[RuntimeLabels.containerName] ?? ""
      let attempt = container.metadata?.attempt ?? 0
      let ending = "_\(uid)/" + PodPaths.logFile(name, attempt: attempt)
      guard let path = large.first(where: { $0.hasSuffix(ending) }) else { continue }
      try await rotate(path, container: container.id)
    }
  }

  private func rotate(_ path: String, container: String) async throws {
    let aside = path + "." + String(environment.wallTime().seconds)
    try FileSystem.rename(path, to: aside)
    do {
      try await runtime.reopenLog(container)
    } catch {
      // The runtime still writes to the old file: it must keep its name.
      try FileSystem.rename(aside, to: path)
      throw error
    }
    for old in try rotated(path).dropLast(Limits.logFilesMax - 1) {
      try FileSystem.removeFile(old)
    }
  }

  /// The files moved aside, the oldest first: their names end in the time.
  private func rotated(_ path: String) throws -> [String] {
    guard let slash = path.lastIndex(of: "/") else { return [] }
    let parent = String(path[..<slash])
    let prefix = path[path.index(after: slash)...] + "."
    return try FileSystem.list(parent).filter { $0.hasPrefix(prefix) }.map { parent + "/" + $0 }
  }

  /// Every log that a runtime may be writing to.
  private func logs() throws -> [String] {
    var paths: [String] = []
    for pod in try children(folder) {
      for container in try children(pod) {
        paths += try children(container).filter { $0.hasSuffix(".log") }
      }
    }
    return paths
  }

  private func children(_ path: String) throws -> [String] {
    guard FileSystem.kind(of: path) == .directory else { return [] }
    return try FileSystem.list(path).map { path + "/" + $0 }
  }
}
