// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import GreeterRPC
import Net
import RPC
import RPCServices
import Wire

struct Greeter: GreeterService {
  func greet(_ request: GreetRequest, context: RPCContext) async throws -> GreetResponse {
    guard !request.name.isEmpty else { throw RPCError(.invalidArgument, "who are you?") }
    return GreetResponse.with { $0.text = "Hello, \(request.name)!" }
  }

  func greetAll(
    _ requests: RPCRequests<GreetRequest>, _ responses: RPCResponses<GreetResponse>,
    context: RPCContext
  ) async throws {
    for try await request in requests {
      try await responses.send(greet(request, context: context))
    }
  }
}

let address = CommandLine.arguments.dropFirst().first ?? "127.0.0.1:50051"
guard let endpoint = Endpoint(address) else { fatalError("\(address) is no address") }
let greeter = Greeter()
let health = HealthEndpoint(HealthRegistry([greeter]))
let reflection = ServerReflection(describing: [greeter, health])
try RPCServer.run(services: [greeter, health] + reflection.services, on: endpoint) { address in
  print("listening on \(address.host) port \(address.port)")
  fflush(nil)
}
