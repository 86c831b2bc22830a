// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
internal import CoreAPI
import Glibc
import HTTP
import MetaAPI
import Net
import Platform

/// Answers a request for a container's log.
struct LogResponder {
  let runtime: RuntimeClient
  let loop: EventLoop
  let paths: PodPaths
  let pod: CoreAPI.Pod
  let container: String

  func respond(_ query: QueryItems, _ response: HTTPResponseWriter) async throws {
    let options = try options(query)
    let observed = try await runtime.observe(uid: pod.metadata.uid)
    let instance =
      options.previous ? observed.previous(container) : observed.latest(container)
    guard let instance else {
      let kind = options.previous ? "previous terminated " : ""
      throw NodeServerRefusal(
        status: 400,
        message: "\(kind)container \"\(container)\" in pod \"\(pod.metadata.name)\" "
          + (options.previous ? "not found" : "is waiting to start"))
    }
    let file: LogFile
    do {
      file = try LogFile(path: instance.logPath)
    } catch {
      throw NodeServerRefusal(status: 404, message: "\(error)")
    }
    try await response.start(status: 200, headers: ["content-type": "text/plain"])
    try await send(file, instance, options, response)
    try await response.finish()
  }

  private func options(_ query: QueryItems) throws -> ContainerLogOptions {
    var options = ContainerLogOptions()
    options.follow = query.flag("follow")
    options.previous = query.flag("previous")
    options.timestamps = query.flag("timestamps")
    options.tailLines = try number(query, "tailLines")
    options.limitBytes = try number(query, "limitBytes")
    if let seconds = try number(query, "sinceSeconds") {
      let now = loop.environment.wallTime().seconds
      options.since = LogTime(secondsSince1970: now - Int64(min(seconds, 1 << 40)))
    }
    if let time = query.value("sinceTime") {
      guard let since = LogTime(time) else {
        throw NodeServerRefusal(status: 400, message: "sinceTime must be an RFC 3339 time in UTC")
      }
      options.since = since
    }
    return options
  }

  private func number(_ query: QueryItems, _ name: String) throws -> Int? {
    guard let text = query.value(name) else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw NodeServerRefusal(status: 400, message: "\(name) must be a whole number from 0 on")
    }
    return number
  }

  // MARK: - Sending

  private func send(
    _ file: LogFile, _ instance: ObservedContainer, _ options: ContainerLogOptions,
    _ response: HTTPResponseWriter
  ) async throws {
    var file = file
    var reader = ContainerLogReader(options)
    var offset = try options.tailLines.map { try file.tailOffset(lines: $0) } ?? 0
    let changes = options.follow ? try FileChanges(path: instance.logPath) : nil
    var hasEnded = !options.follow
    while !reader.isExhausted {
      let chunk = try file.read(from: offset, to: offset + Limits.logChunk)
      offset += chunk.count
      if !chunk.isEmpty {
        let output = reader.append(chunk[...])
        if !output.isEmpty { try await response.write(output) }
        continue
      }
      if file.isRotated, let next = reopened(instance.logPath) {
        file = next
        offset = 0
        continue
      }
      if hasEnded { return }
      guard let changes else { return }
      await changes.wait(on: loop)
      // Looked at before the rest is read: nothing written before the end is missed.
      hasEnded = try await !isRunning(instance.id)
    }
  }

  private func reopened(_ path: String) -> LogFile? {
    do {
      return try LogFile(path: path)
    } catch {
      return nil  // Removed with its container.
    }
  }

  private func isRunning(_ id: String) async throws -> Bool {
    let observed = try await runtime.observe(uid: pod.metadata.uid)
    return observed.containers.contains { $0.id == id && $0.state == .running }
  }
}

/// Tells when a file is written to (inotify(7)).
private final class FileChanges: Sendable {
  private let descriptor: CInt

  /// - Throws: `SystemError`.
  init(path: String) throws(SystemError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw SystemError(call: "inotify_init1", number: errno) }
    let mask = UInt32(IN_MODIFY | IN_MOVE_SELF | IN_DELETE_SELF)
    guard inotify_add_watch(descriptor, path, mask) >= 0 else {
      throw SystemError(call: "inotify_add_watch \(path)", number: errno)
    }
  }

  deinit { close(descriptor) }

  /// Returns after a change, or after a while without one.
  func wait(on loop: EventLoop) async {
    await withTaskGroup { group in
      group.addTask { [descriptor] in
        do { try await loop.readable(descriptor) } catch {
          // The other task was first.
        }
      }
      group.addTask {
        do { try await loop.sleep(for: Limits.followCheckInterval) } catch {
          // The other task was first.
        }
      }
      await group.next()
      group.cancelAll()
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
