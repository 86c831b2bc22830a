// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EchoRPC
import Glibc
import Net
import RPC

// EchoClient <port>|<socket path> <calls> <in flight> <bytes>: makes unary calls on one channel, so many at
// a time, and prints its CPU nanoseconds per call.

let numbers = CommandLine.arguments.dropFirst(2).compactMap { Int($0) }
guard CommandLine.arguments.count == 5, numbers.count == 3 else {
  fatalError("usage: EchoClient <port>|<socket path> <calls> <in flight> <bytes>")
}
let (calls, inFlight, bytes) = (numbers[0], max(1, numbers[1]), numbers[2])
let place = CommandLine.arguments[1]
let target: Endpoint =
  if let port = Int(place) { .tcp(host: "127.0.0.1", port: port) } else { .unix(path: place) }

/// CPU time of this process (nanoseconds).
@Sendable func processorTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

let spent = try EventLoop.run { loop in
  let channel = try RPCClientChannel(loop: loop, target: target)
  let client = EchoClient(channel: channel)
  var message = EchoMessage()
  message.payload = [UInt8](repeating: 0x78, count: bytes)
  for _ in 0..<min(1000, calls) { _ = try await client.call(message) }

  let start = processorTime()
  try await withThrowingDiscardingTaskGroup { group in
    for lane in 0..<inFlight {
      let share = calls / inFlight + (lane < calls % inFlight ? 1 : 0)
      group.addTask { [message] in
        for _ in 0..<share {
          guard try await client.call(message).payload.count == message.payload.count else {
            throw RPCError(.dataLoss, "the echo is not what was sent")
          }
        }
      }
    }
  }
  let spent = processorTime() - start
  channel.close()
  return spent
}
print(spent / max(1, calls))
