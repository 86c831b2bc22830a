// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EchoRPC
import Glibc
import Net
import RPC

// EchoServer raw|async|open <port>|<socket path> [<certificate> <key>]: serves until it is killed, and says on
// its first line where it listens. `raw` answers in bytes with a plain call; `async` is what a generated
// service does; `open` is one whose watches go on without a task.

/// The service as an application would write it.
struct AsyncEcho: EchoService {
  let loop: EventLoop

  func call(_ request: EchoMessage, context: RPCContext) async throws -> EchoMessage { request }

  func watch(
    _ request: EchoMessage, _ responses: RPCResponses<EchoMessage>, context: RPCContext
  ) async throws {
    try await loop.sleep(for: .seconds(3600))
  }
}

/// The same with watches that are left open: there is nothing to tell, so nobody keeps them.
struct OpenEcho: EchoService {
  func call(_ request: EchoMessage, context: RPCContext) async throws -> EchoMessage { request }

  func watch(
    _ request: EchoMessage, _ responses: RPCResponses<EchoMessage>, context: RPCContext
  ) async throws {
    _ = context.keepOpen(responses) { _ in }
  }
}

/// The same call in bytes.
struct RawEcho: RPCService {
  let serviceName = "martlet.benchmark.v1.Echo"

  var methods: [RPCMethod] {
    [
      .immediate(taking: "/martlet.benchmark.v1.Echo/Call") { request in request }
    ]
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 3 || arguments.count == 5 else {
  fatalError("usage: EchoServer raw|async|open <port>|<socket path> [<certificate> <key>]")
}
let endpoint: Endpoint =
  if let port = Int(arguments[2]) { .tcp(host: "127.0.0.1", port: port) } else {
    .unix(path: arguments[2])
  }
let form = arguments[1]
var tls: TLSConfiguration?
if arguments.count == 5 {
  tls = TLSConfiguration(identity: .files(certificate: arguments[3], key: arguments[4]))
}

try EventLoop.run { [tls] loop in
  let service: any RPCService =
    switch form {
    case "raw": RawEcho()
    case "open": OpenEcho()
    default: AsyncEcho(loop: loop)
    }
  let server = RPCServer(loop: loop, services: [service])
  let address = try await server.listen(on: endpoint, tls: tls)
  print(address)
  fflush(nil)
  try await loop.sleep(for: .seconds(86_400))
}
