// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import Synchronization
import TestKit
import Testing

@testable import Net

@Suite("Event loop") struct EventLoopTests {
  @Test("tasks of the body run on the loop's thread")
  func runsTasksOnLoop() async throws {
    let places = try await EventLoop.runOnOwnThread { loop in
      var places = [loop.isCurrent]
      await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<3 { group.addTask { loop.isCurrent } }
        for await place in group { places.append(place) }
      }
      places.append(await Named().isOn(loop))
      return places
    }

    #expect(places == [true, true, true, true, true])
  }

  @Test("sleepers wake in the order of their times")
  func sleepOrder() async throws {
    let order = try await EventLoop.runOnOwnThread { loop in
      await withTaskGroup(of: Int.self) { group in
        for delay in [600, 200, 400] {
          group.addTask {
            do { try await loop.environment.sleep(for: .milliseconds(delay)) } catch { return -1 }
            return delay
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
    }

    #expect(order == [200, 400, 600])
  }

  @Test("cancelling a task ends its sleep")
  func cancelsSleep() async throws {
    let isCancelled = try await EventLoop.runOnOwnThread { loop in
      await withTaskGroup(of: Bool.self) { group in
        group.addTask {
          do { try await loop.sleep(for: .seconds(3600)) } catch {
            return error is CancellationError
          }
          return false
        }
        group.cancelAll()
        return await group.next() ?? false
      }
    }

    #expect(isCancelled)
  }

  @Test("work from other threads arrives while the loop sleeps")
  func postsFromOutside() async throws {
    let count = try await EventLoop.runOnOwnThread { loop in
      let count = Atomic<Int>(0)
      let all = Waiter<Void>(loop: loop)
      try await all.wait { all in
        for _ in 0..<100 {
          loop.network.submit {
            loop.post {
              let arrived = count.add(1, ordering: .relaxed).newValue
              if arrived == 100 { all.resume(with: .success(())) }
            }
          }
        }
      }
      return count.load(ordering: .relaxed)
    }

    #expect(count == 100)
  }

  @Test("blocking work leaves the loop free, and its error comes back")
  func offloads() async throws {
    try await EventLoop.runOnOwnThread { loop in
      let isOutside = try await loop.offload { !loop.isCurrent }
      #expect(isOutside)
      await #expect(throws: NetError.closed) { try await loop.offload { throw NetError.closed } }
      #expect(loop.isCurrent)
    }
  }

  @Test("the body's error is the loop's")
  func throwsBodyError() async throws {
    await #expect(throws: NetError.closed) {
      let _: Int = try await EventLoop.runOnOwnThread { _ in throw NetError.closed }
    }
  }

  @Test("a unix socket tells who connected, and carries bytes both ways")
  func unixSocket() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      let endpoint = Endpoint.unix(path: folder.path + "/a.sock")
      let credentials = Mutex<UnixCredentials?>(nil)
      let listener = try Listener(loop: loop, endpoint: endpoint, tls: nil) { connection in
        let peer = connection.peer.credentials
        credentials.withLock { $0 = peer }
        let stream = ConnectionStream(connection: connection)
        Task(executorPreference: loop) {
          while let bytes = try await stream.read() { try await stream.write(bytes) }
          try await stream.finish()
        }
      }
      let stream = try await ConnectionStream.connect(
        to: endpoint, loop: loop, timeout: .seconds(1))
      let large = [UInt8](repeating: 9, count: 1_000_000)
      async let sending: Void = {
        try await stream.write(large)
        try await stream.finish()
      }()
      var received: [UInt8] = []
      while let bytes = try await stream.read() { received += bytes }
      try await sending

      #expect(received == large)
      #expect(credentials.withLock { $0?.processID } ?? 0 > 0)
      listener.close()
    }
  }

  @Test("connecting to nobody says so")
  func unreachable() async throws {
    try await EventLoop.runOnOwnThread { loop in
      _ = await #expect(throws: NetError.self) {
        try await ConnectionStream.connect(
          to: .unix(path: "/nonexistent/a.sock"), loop: loop, timeout: .seconds(1))
      }
    }
  }

  @Test(
    "endpoints read what they print",
    arguments: ["127.0.0.1:80", "[::1]:443", "unix:///run/a.sock"])
  func endpoints(text: String) {
    #expect(Endpoint(text)?.description == text)
  }
}

private actor Named {
  func isOn(_ loop: EventLoop) -> Bool { loop.isCurrent }
}
