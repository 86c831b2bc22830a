// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import NIOCore
import NIOHPACK
import NIOHTTP2
import NIOPosix

// nio-http2-echo <port>: the answers of the method in Benchmarks/rpc/proto/echo.proto by swift-nio-http2
// alone, on one thread. The first line says where it listens.

/// Sends a request's body back between headers and trailers.
final class EchoHandler: ChannelInboundHandler {
  typealias InboundIn = HTTP2Frame.FramePayload
  typealias OutboundOut = HTTP2Frame.FramePayload

  private static let headers: HPACKHeaders = [
    ":status": "200", "content-type": "application/grpc",
  ]
  private static let trailers: HPACKHeaders = ["grpc-status": "0"]
  private var body: ByteBuffer?

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .data(let data):
      guard case .byteBuffer(var bytes) = data.data else { return }
      if body == nil { body = bytes } else { body?.writeBuffer(&bytes) }
      if data.endStream { answer(context) }
    case .headers(let headers):
      if headers.endStream { answer(context) }
    default: break
    }
  }

  private func answer(_ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.headers(.init(headers: Self.headers))), promise: nil)
    if let body {
      context.write(wrapOutboundOut(.data(.init(data: .byteBuffer(body)))), promise: nil)
    }
    context.writeAndFlush(
      wrapOutboundOut(.headers(.init(headers: Self.trailers, endStream: true))), promise: nil)
  }
}

guard let port = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }) else {
  fatalError("usage: nio-http2-echo <port>")
}
let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
let server = try await ServerBootstrap(group: group)
  .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
  .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
  .childChannelInitializer { channel in
    channel.configureHTTP2Pipeline(
      mode: .server,
      connectionConfiguration: .init(),
      streamConfiguration: .init()
    ) { stream in
      stream.eventLoop.makeCompletedFuture {
        try stream.pipeline.syncOperations.addHandler(EchoHandler())
      }
    }.map { _ in }
  }
  .bind(host: "127.0.0.1", port: port).get()
print("127.0.0.1:\(server.localAddress?.port ?? 0)")
fflush(nil)
try await server.closeFuture.get()
