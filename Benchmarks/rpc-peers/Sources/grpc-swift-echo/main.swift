// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import GRPCCore
import GRPCNIOTransportHTTP2Posix
import Glibc

// grpc-swift-echo <port>: the unary method of Benchmarks/rpc/proto/echo.proto by grpc-swift-2. Messages
// stay bytes, so that nothing is measured of a protobuf library. The first line says where it listens.

struct MessageBytes: MessageSerializer, MessageDeserializer {
  func serialize<Bytes: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Bytes { Bytes(message) }

  func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> [UInt8] {
    bytes.withUnsafeBytes { Array($0) }
  }
}

struct Echo: RegistrableRPCService {
  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(
      forMethod: MethodDescriptor(
        fullyQualifiedService: "martlet.benchmark.v1.Echo", method: "Call"),
      deserializer: MessageBytes(), serializer: MessageBytes()
    ) { request, _ in
      let single = try await ServerRequest(stream: request)
      return StreamingServerResponse(single: ServerResponse(message: single.message))
    }
  }
}

guard let port = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }) else {
  fatalError("usage: grpc-swift-echo <port>")
}
let transport = HTTP2ServerTransport.Posix(
  address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: .plaintext,
  config: .defaults { $0.http2.maxConcurrentStreams = 250 },
  eventLoopGroup: .singletonMultiThreadedEventLoopGroup)
let server = GRPCServer(transport: transport, services: [Echo()])
try await withThrowingDiscardingTaskGroup { group in
  group.addTask { try await server.serve() }
  if let address = try await transport.listeningAddress.ipv4 {
    print("127.0.0.1:\(address.port)")
    fflush(nil)
  }
}
