// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import TestKit
import Testing

/// gRPC's own Python implementation (C core) against ours, both ways. The interpreter is the one that
/// `make test` prepares; without it the tests are skipped.
@Suite("grpcio") struct GRPCIOTests {
  private static let python: PeerProgram? = {
    guard let python = PeerProgram(".venv/bin/python"),
      python.imports("grpc")
    else { return nil }
    return python
  }()

  /// Messages of `test.Blob` in Python: one field of bytes, one number.
  private static let codec = """
    import sys, grpc, threading, time
    from concurrent import futures
    def varint(n):
      out = b''
      while n > 127: out += bytes([n & 127 | 128]); n >>= 7
      return out + bytes([n])
    def encode(v):
      data, n = v
      out = b''
      if data: out += b'\\x0a' + varint(len(data)) + data
      if n: out += b'\\x10' + varint(n)
      return out
    def decode(b):
      data, n, i = b'', 0, 0
      def read():
        nonlocal i
        v = s = 0
        while True:
          c = b[i]; i += 1
          v |= (c & 127) << s; s += 7
          if c < 128: return v
      while i < len(b):
        tag = read()
        if tag == 10:
          k = read(); data = b[i:i+k]; i += k
        elif tag == 16: n = read()
        else: raise ValueError(tag)
      return data, n

    """

  private static let client = """
    channel = grpc.insecure_channel(sys.argv[1], options=[('grpc.max_receive_message_length', -1), ('grpc.max_send_message_length', -1)])
    kw = dict(request_serializer=encode, response_deserializer=decode)
    echo = channel.unary_unary('/test.Echo/Echo', **kw)
    fail = channel.unary_unary('/test.Echo/Fail', **kw)
    sleep = channel.unary_unary('/test.Echo/Sleep', **kw)
    count = channel.unary_stream('/test.Echo/Count', **kw)
    total = channel.stream_unary('/test.Echo/Sum', **kw)
    chat = channel.stream_stream('/test.Echo/Chat', **kw)
    def check(name, ok): print(name, 'ok' if ok else 'WRONG')
    def code(call):
      try: call(); return None
      except grpc.RpcError as e: return e.code(), e.details()
    check('empty_unary', echo((b'', 0)) == (b'', 0))
    big = b'x' * 3000000
    check('large_unary', echo((big, 7)) == (big, 7))
    check('compressed', echo((b'y' * 100000, 1), compression=grpc.Compression.Gzip) == (b'y' * 100000, 1))
    check('deflated', echo((b'z' * 100000, 1), compression=grpc.Compression.Deflate) == (b'z' * 100000, 1))
    check('client_streaming', total(iter([(b'', n) for n in (27182, 8, 1828, 45904)]))[1] == 74922)
    check('server_streaming', [n for _, n in count((b'a' * 3000, 100))] == list(range(100)))
    def turns():
      for n in range(50): yield (b'ping', n)
    check('ping_pong', [n for _, n in chat(turns())] == list(range(50)))
    check('empty_stream', list(chat(iter([]))) == [])
    answer, call = echo.with_call((b'', 1), metadata=(('x-text', 'plain'), ('x-data-bin', b'\\x00\\xff\\xab')))
    check('custom_metadata', dict(call.trailing_metadata()).get('x-text') == 'plain' and dict(call.initial_metadata()).get('x-data-bin') == b'\\x00\\xff\\xab')
    check('status_code_and_message', code(lambda: fail((b'test status message', 2))) == (grpc.StatusCode.UNKNOWN, 'test status message'))
    special = '\\t\\ntest with whitespace\\r\\nand Unicode BMP \\u263a and non-BMP \\U0001F608\\t\\n'
    check('special_status_message', code(lambda: fail((special.encode(), 2))) == (grpc.StatusCode.UNKNOWN, special))
    check('unimplemented_method', code(lambda: channel.unary_unary('/test.Echo/No', **kw)((b'', 0)))[0] == grpc.StatusCode.UNIMPLEMENTED)
    check('unimplemented_service', code(lambda: channel.unary_unary('/no.Such/No', **kw)((b'', 0)))[0] == grpc.StatusCode.UNIMPLEMENTED)
    e = threading.Event(); c = total.future(iter(e.wait, True)); c.cancel()  # no request before the cancel
    check('cancel_after_begin', c.cancelled()); e.set()
    c = count((b'', 1 << 40)); next(c); c.cancel()
    check('cancel_after_first_response', code(lambda: next(c)) and c.code() == grpc.StatusCode.CANCELLED)
    check('timeout_on_sleeping_server', code(lambda: sleep((b'', 60000), timeout=0.05))[0] == grpc.StatusCode.DEADLINE_EXCEEDED)
    fs = [echo.future((b'%d' % n, n)) for n in range(500)]
    check('soak', [f.result()[1] for f in fs] == list(range(500)))
    """

  private static let server = """
    def fail(r, ctx): ctx.abort(list(grpc.StatusCode)[[c.value[0] for c in grpc.StatusCode].index(r[1])], r[0].decode())
    def echo(r, ctx):
      md = dict(ctx.invocation_metadata())
      if 'x-data-bin' in md: ctx.send_initial_metadata((('x-data-bin', md['x-data-bin']),))
      if 'x-text' in md: ctx.set_trailing_metadata((('x-text', md['x-text']),))
      return r
    def sleep(r, ctx): time.sleep(min(r[1] / 1000, 0.5)); return r
    def count(r, ctx):
      for n in range(r[1]):
        if not ctx.is_active(): return
        yield (r[0], n)
    def total(rs, ctx): return (b'', sum(n for _, n in rs))
    def chat(rs, ctx):
      for r in rs: yield r
    kw = dict(request_deserializer=decode, response_serializer=encode)
    h = grpc.method_handlers_generic_handler('test.Echo', {
      'Echo': grpc.unary_unary_rpc_method_handler(echo, **kw), 'Fail': grpc.unary_unary_rpc_method_handler(fail, **kw),
      'Sleep': grpc.unary_unary_rpc_method_handler(sleep, **kw), 'Count': grpc.unary_stream_rpc_method_handler(count, **kw),
      'Sum': grpc.stream_unary_rpc_method_handler(total, **kw), 'Chat': grpc.stream_stream_rpc_method_handler(chat, **kw)})
    s = grpc.server(futures.ThreadPoolExecutor(8), compression=grpc.Compression.Gzip, options=[('grpc.max_receive_message_length', -1)])
    s.add_generic_rpc_handlers((h,))
    s.add_insecure_port('unix://' + sys.argv[1])
    s.start()
    s.wait_for_termination()
    """

  @Test(
    "the standard interop cases pass with grpcio as the client",
    arguments: [Transport.tcp, .unix])
  func client(transport: Transport) async throws {
    guard let python = Self.python else { return print("skipped: no grpcio in .venv") }
    let folder = try TemporaryFolder()
    let outcome = try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [EchoService(loop: loop)])
      let path = folder.path + "/grpc.sock"
      let address = try await server.listen(
        on: transport == .unix ? .unix(path: path) : .tcp(host: "127.0.0.1", port: 0))
      let target = transport == .unix ? "unix:" + path : "127.0.0.1:\(address.port)"
      let outcome = try await loop.offload {
        try python.run(["-c", Self.codec + Self.client, target])
      }
      await server.shutdown(within: .zero)
      return outcome
    }

    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").count == 17)
    #expect(!outcome.output.contains("WRONG"), "\(outcome.output)")
  }

  @Test("the same cases pass with grpcio as the server")
  func server() async throws {
    guard let python = Self.python else { return print("skipped: no grpcio in .venv") }
    let folder = try TemporaryFolder()
    let path = folder.path + "/grpcio.sock"
    let peer = try python.start(["-c", Self.codec + Self.server, path], timeout: 60)
    defer { peer.killNow() }
    try await EventLoop.runOnOwnThread { loop in
      let channel = try RPCClientChannel(loop: loop, target: .unix(path: path))
      let client = EchoClient(channel: channel)
      let patient = CallOptions(timeout: .seconds(30), waitForReady: true)
      let first = try await client.echo(Blob("hello", 1), options: patient)
      #expect(first == Blob("hello", 1))

      let large = Blob(String(repeating: "x", count: 3_000_000), 9)
      let answer = try await client.echo(large)
      #expect(answer == large)

      var numbers: [Int64] = []
      for try await blob in try await client.count(Blob("n", 1000)) { numbers.append(blob.number) }
      #expect(numbers == Array(0..<1000))

      let sum = try await client.sum()
      for number in 1...100 { try await sum.send(Blob("", Int64(number))) }
      try await sum.finish()
      let total = try await sum.single()
      #expect(total.number == 5050)

      let chat = try await client.chat()
      for number in 1...50 {
        try await chat.send(Blob("ping", Int64(number)))
        let pong = try await chat.next()
        #expect(pong?.number == Int64(number))
      }
      try await chat.finish()
      let end = try await chat.next()
      #expect(end == nil)

      let refused = await #expect(throws: RPCError.self) {
        try await client.fail(Blob("caf\u{e9} %41\n", 5))
      }
      #expect(refused?.code == .notFound)
      #expect(refused?.message == "caf\u{e9} %41\n")

      let late = await #expect(throws: RPCError.self) {
        try await client.sleep(Blob("", 60_000), options: CallOptions(timeout: .milliseconds(50)))
      }
      #expect(late?.code == .deadlineExceeded)

      let endless = try await client.count(Blob("n", 1 << 40))
      let one = try await endless.next()
      #expect(one?.number == 0)
      endless.cancel()
      let cut = await #expect(throws: RPCError.self) { while try await endless.next() != nil {} }
      #expect(cut?.code == .cancelled)
      channel.close()
    }
  }
}

extension PeerProgram {
  /// True when this Python has the module.
  fileprivate func imports(_ module: String) -> Bool {
    do { return try run(["-c", "import \(module)"]).status == 0 } catch { return false }
  }
}
