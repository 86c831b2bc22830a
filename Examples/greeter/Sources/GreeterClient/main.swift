// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import GreeterRPC
import Net
import RPC
import Wire

let address = CommandLine.arguments.dropFirst().first ?? "127.0.0.1:50051"
guard let endpoint = Endpoint(address) else { fatalError("\(address) is no address") }
try EventLoop.run { loop in
  let greeter = GreeterClient(channel: try RPCClientChannel(loop: loop, target: endpoint))
  let options = CallOptions(timeout: .seconds(10), waitForReady: true)
  let world = GreetRequest.with { $0.name = "World" }
  print(try await greeter.greet(world, options: options).text)

  let call = try await greeter.greetAll(options: options)
  for name in ["Ada", "Grace"] { try await call.send(GreetRequest.with { $0.name = name }) }
  try await call.finish()
  for try await greeting in call { print(greeting.text) }

  do {
    _ = try await greeter.greet(GreetRequest(), options: options)
  } catch let error as RPCError {
    print(error.code, "-", error.message)
  }
}
