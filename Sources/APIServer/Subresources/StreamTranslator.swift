// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import Net
import Wire

/// Carries a process's streams between a WebSocket (`ChannelMessage`) and a SPDY session.
///
/// The error stream carries one Status object when the process has ended; it goes out last, so that
/// no output is behind it.
struct StreamTranslator {
  /// How long the client may take to read the last of the output.
  private static let farewell: Duration = .seconds(2)

  let socket: WebSocket
  let session: SPDYSession
  let streams: ProcessStreams

  /// Runs until the process has ended or the client is gone.
  func run() async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await runSession() }
      // The end of the SPDY connection ends the streams, but what they hold is still to be sent.
      await exchange()
      session.close()
      await socket.end(within: Self.farewell)
      group.cancelAll()
    }
  }

  private func runSession() async {
    do {
      try await session.run()
    } catch {
      // Each stream has been told.
    }
  }

  private func exchange() async {
    do {
      let far = try await openStreams()
      // Tells the client that the connection stands, before there is any output.
      try await send([], to: streams.hasOutput ? .output : .status)
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await receive(far) }
        group.addTask { await send(far) }
        await group.next()
        session.close()
        group.cancelAll()
      }
    } catch {
      await sendStatus(Self.failure("\(error)"))
    }
  }

  private struct Streams {
    var status: SPDYStream
    var input: SPDYStream?
    var output: SPDYStream?
    var errorOutput: SPDYStream?
    var resize: SPDYStream?
  }

  /// The order is the one that runtimes expect of clients: error first.
  private func openStreams() async throws -> Streams {
    func open(_ type: String) async throws -> SPDYStream {
      try await session.open(headers: [SPDYHeader(name: "streamtype", value: type)])
    }
    var opened = Streams(status: try await open("error"))
    if streams.hasInput { opened.input = try await open("stdin") }
    if streams.hasOutput { opened.output = try await open("stdout") }
    if streams.hasError { opened.errorOutput = try await open("stderr") }
    if streams.isTerminal { opened.resize = try await open("resize") }
    return opened
  }

  // MARK: - From the client

  private func receive(_ far: Streams) async {
    do {
      while let message = try await socket.receive() {
        guard let message = ChannelMessage(message, subprotocol: socket.subprotocol) else {
          continue
        }
        await deliver(message, far)
      }
    } catch {
      // The client is gone.
    }
  }

  private func deliver(_ message: ChannelMessage, _ far: Streams) async {
    do {
      switch message {
      case .data(.input, let bytes) where !bytes.isEmpty: try await far.input?.write(bytes)
      case .data(.resize, let bytes): try await far.resize?.write(bytes)
      case .end(.input): try await far.input?.finish()
      default: break
      }
    } catch {
      // The process takes no more input; it may still have something to say.
    }
  }

  // MARK: - From the process

  private func send(_ far: Streams) async {
    var status: [UInt8] = []
    await withTaskGroup(of: [UInt8].self) { group in
      for (stream, channel) in [
        (far.output, ChannelMessage.Channel.output), (far.errorOutput, .errorOutput),
      ] {
        guard let stream else { continue }
        group.addTask {
          await copy(stream, to: channel)
          return []
        }
      }
      group.addTask { await collect(far.status) }
      for await part in group { status += part }
    }
    await sendStatus(status.isEmpty ? Self.success : status)
  }

  private func send(_ bytes: [UInt8], to channel: ChannelMessage.Channel) async throws {
    try await socket.send(ChannelMessage.data(channel, bytes).message)
  }

  private func copy(_ stream: SPDYStream, to channel: ChannelMessage.Channel) async {
    do {
      while let bytes = try await stream.read() { try await send(bytes, to: channel) }
    } catch {
      // The status says why.
    }
  }

  private func collect(_ stream: SPDYStream) async -> [UInt8] {
    var collected: [UInt8] = []
    do {
      while let bytes = try await stream.read() { collected += bytes }
    } catch {
      if collected.isEmpty { return Self.failure("\(error)") }
    }
    return collected
  }

  private func sendStatus(_ status: [UInt8]) async {
    do {
      try await send(status, to: .status)
      try await socket.close(reason: "")
    } catch {
      socket.abort()
    }
  }

  private static var success: [UInt8] {
    Array(#"{"metadata":{},"status":"Success"}"#.utf8)
  }

  private static func failure(_ text: String) -> [UInt8] {
    APIError.internalError(text).status.json()
  }
}
