// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Glibc
import Net

/// Which end of an HTTP/2 connection we are.
enum HTTP2Role: Sendable { case server, client }

/// Makes nghttp2 sessions that report to an `HTTP2Connection`.
enum HTTP2SessionFactory {
  /// The session does not keep `connection` alive; the connection frees the session.
  static func make(for connection: HTTP2Connection) throws -> OpaquePointer {
    var callbacks: OpaquePointer?
    var option: OpaquePointer?
    guard nghttp2_session_callbacks_new(&callbacks) == 0, nghttp2_option_new(&option) == 0 else {
      nghttp2_session_callbacks_del(callbacks)
      throw HTTPError.malformed("out of memory")
    }
    defer {
      nghttp2_session_callbacks_del(callbacks)
      nghttp2_option_del(option)
    }
    HTTP2Callbacks.install(in: callbacks)
    nghttp2_option_set_no_auto_window_update(option, 1)
    nghttp2_option_set_no_closed_streams(option, 1)
    nghttp2_option_set_max_outbound_ack(option, Limits.outboundControlFrames)
    nghttp2_option_set_max_settings(option, Limits.settingsEntries)
    nghttp2_option_set_stream_reset_rate_limit(
      option, Limits.resetBurst, Limits.resetsPerSecond)
    if connection.rules != nil { nghttp2_option_set_no_http_messaging(option, 1) }
    nghttp2_option_set_max_deflate_dynamic_table_size(option, Int(Limits.headerTable))
    var session: OpaquePointer?
    var memory = memory(of: connection.loop.blocks)
    let owner = Unmanaged.passUnretained(connection).toOpaque()
    let result =
      switch connection.role {
      case .server: nghttp2_session_server_new3(&session, callbacks, owner, option, &memory)
      case .client: nghttp2_session_client_new3(&session, callbacks, owner, option, &memory)
      }
    guard result == 0, let session else { throw HTTPError.malformed("out of memory") }
    return session
  }

  /// Where a session has its memory from. The session's connection keeps `pool` alive, and so does each
  /// `HTTP2ReceivedFields` for the fields that it holds longer.
  private static func memory(of pool: BlockPool) -> nghttp2_mem {
    nghttp2_mem(
      mem_user_data: pool.lists, malloc: BlockPool.take, free: BlockPool.giveBack,
      calloc: { count, size, lists in
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        guard !overflow, let block = BlockPool.take(bytes, lists) else { return nil }
        return memset(block, 0, bytes)
      },
      realloc: { block, count, _ in realloc(block, count) })
  }
}

/// nghttp2's C callbacks: each finds its connection and passes the event on.
enum HTTP2Callbacks {
  static func install(in callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, owner in
      guard let frame, let owner else { return 0 }
      owning(owner)._withUnsafeGuaranteedRef {
        $0.headersBegan(
          frame.pointee.hd.stream_id,
          opensStream: frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST,
          isTrailers: frame.pointee.headers.cat == NGHTTP2_HCAT_HEADERS)
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_header_callback2(callbacks) {
      _, frame, name, value, _, owner in
      guard let frame, let name, let value, let owner else { return 0 }
      let fits = owning(owner)._withUnsafeGuaranteedRef {
        $0.header(frame.pointee.hd.stream_id, name, value)
      }
      return fits ? 0 : CInt(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, owner in
      guard let frame, let owner else { return 0 }
      owning(owner)._withUnsafeGuaranteedRef { deliver(frame, to: $0) }
      return 0
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
      _, _, id, bytes, count, owner in
      guard let owner else { return 0 }
      owning(owner)._withUnsafeGuaranteedRef {
        $0.data(id, UnsafeBufferPointer(start: bytes, count: count))
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, id, code, owner in
      guard let owner else { return 0 }
      owning(owner)._withUnsafeGuaranteedRef { $0.streamEnded(id, code: code) }
      return 0
    }
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, _, error, owner in
      guard let owner else { return 0 }
      owning(owner)._withUnsafeGuaranteedRef {
        $0.frameRefused(kind(of: error))
        // There is no stream, whose end would tell.
        if nghttp2_error(error) == NGHTTP2_ERR_REFUSED_STREAM { $0.provoked() }
      }
      return 0
    }
    installSending(in: callbacks)
  }

  private static func installSending(in callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { _, frame, _, owner in
      guard let frame, let owner, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue) else {
        return 0
      }
      let id = frame.pointee.hd.stream_id
      owning(owner)._withUnsafeGuaranteedRef { connection in
        if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
          // A request that never left (GOAWAY came first) has no close callback.
          connection.requestNotSent(id)
        } else {
          // A head or trailers beyond what nghttp2 sends, 64 KiB: without them the peer would wait for ever.
          connection.reset(id, code: NGHTTP2_INTERNAL_ERROR.rawValue)
        }
      }
      return 0
    }
    nghttp2_session_callbacks_set_send_data_callback(callbacks) {
      _, _, frameHeader, count, source, owner in
      guard let pointer = source?.pointee.ptr, let owner else {
        return CInt(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
      }
      let stream = Unmanaged<HTTP2Stream>.fromOpaque(pointer).takeUnretainedValue()
      let header = UnsafeRawBufferPointer(start: frameHeader, count: frameHeaderBytes)
      let hasRoom = owning(owner)._withUnsafeGuaranteedRef {
        $0.sendData(stream, frameHeader: header, count: count)
      }
      return hasRoom ? 0 : CInt(NGHTTP2_ERR_WOULDBLOCK.rawValue)
    }
  }

  /// Where nghttp2 reads the stream's body from. The stream outlives the use: the session asks only
  /// while the stream is open, and open streams are held by their connection.
  static func bodySource(_ stream: HTTP2Stream) -> nghttp2_data_provider {
    let pointer = Unmanaged.passUnretained(stream).toOpaque()
    return nghttp2_data_provider(source: nghttp2_data_source(ptr: pointer)) {
      _, _, buffer, capacity, flags, source, _ in
      guard let buffer, let flags, let pointer = source?.pointee.ptr else { return 0 }
      let filled = Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
        $0.fill(UnsafeMutableRawBufferPointer(start: buffer, count: capacity))
      }
      if filled.count == 0, !filled.isLast { return Int(NGHTTP2_ERR_DEFERRED.rawValue) }
      if filled.isShared { flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue }
      if filled.isLast {
        flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
        if filled.hasTrailers { flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue }
      }
      return filled.count
    }
  }
}

/// Length of the header of a frame (RFC 9113, 4.1).
private let frameHeaderBytes = 9

// Free functions, because a C callback captures nothing, not even a type.

private func deliver(_ pointer: UnsafePointer<nghttp2_frame>, to connection: HTTP2Connection) {
  let header = pointer.pointee.hd
  let ends = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
  switch UInt32(header.type) {
  case NGHTTP2_HEADERS.rawValue:
    connection.headersEnded(header.stream_id, endsStream: ends)
  case NGHTTP2_DATA.rawValue: if ends { connection.dataEnded(header.stream_id) }
  case NGHTTP2_GOAWAY.rawValue:
    let goaway = pointer.pointee.goaway
    let data = UnsafeBufferPointer(start: goaway.opaque_data, count: goaway.opaque_data_len)
    connection.goAwayReceived(
      code: goaway.error_code,
      reason: String(decoding: data.prefix(Limits.reasonBytes), as: UTF8.self))
  case NGHTTP2_SETTINGS.rawValue:
    if header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0 { connection.settingsArrived() }
  case NGHTTP2_PING.rawValue:
    if header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0 { connection.pingAnswered() }
  default: break
  }
}

/// What an error of nghttp2 says that the peer did.
private func kind(of error: CInt) -> HTTPProtocolError {
  switch nghttp2_error(error) {
  case NGHTTP2_ERR_HTTP_HEADER, NGHTTP2_ERR_HTTP_MESSAGING: .malformed
  case NGHTTP2_ERR_FLOW_CONTROL: .flowControl
  case NGHTTP2_ERR_STREAM_CLOSED: .closedStream
  default: .framing
  }
}

/// The connection of a session, not retained: it frees the session, and never within a callback.
private func owning(_ owner: UnsafeMutableRawPointer) -> Unmanaged<HTTP2Connection> {
  Unmanaged.fromOpaque(owner)
}
