// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

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
    if connection.judgesRequests { nghttp2_option_set_no_http_messaging(option, 1) }
    nghttp2_option_set_max_deflate_dynamic_table_size(option, Int(Limits.headerTable))
    var session: OpaquePointer?
    let owner = Unmanaged.passUnretained(connection).toOpaque()
    let result =
      switch connection.role {
      case .server: nghttp2_session_server_new2(&session, callbacks, owner, option)
      case .client: nghttp2_session_client_new2(&session, callbacks, owner, option)
      }
    guard result == 0, let session else { throw HTTPError.malformed("out of memory") }
    return session
  }
}

/// nghttp2's C callbacks: each finds its connection and passes the event on.
enum HTTP2Callbacks {
  static func install(in callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, owner in
      guard let frame else { return 0 }
      owning(owner)?.headersBegan(
        frame.pointee.hd.stream_id,
        opensStream: frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST)
      return 0
    }
    nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, frame, name, nameCount, value, valueCount, _, owner in
      guard let frame, let connection = owning(owner) else { return 0 }
      let fits = connection.header(
        frame.pointee.hd.stream_id, UnsafeBufferPointer(start: name, count: nameCount),
        UnsafeBufferPointer(start: value, count: valueCount))
      return fits ? 0 : CInt(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, owner in
      guard let frame, let connection = owning(owner) else { return 0 }
      deliver(frame.pointee, to: connection)
      return 0
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
      _, _, id, bytes, count, owner in
      owning(owner)?.data(id, UnsafeBufferPointer(start: bytes, count: count))
      return 0
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, id, code, owner in
      owning(owner)?.streamEnded(id, code: code)
      return 0
    }
    installSending(in: callbacks)
  }

  private static func installSending(in callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, owner in
      guard let frame, isDataOrHeaders(frame.pointee.hd.type),
        frame.pointee.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
      else { return 0 }
      owning(owner)?.outputEnded(frame.pointee.hd.stream_id)
      return 0
    }
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { _, frame, _, owner in
      guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue),
        frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
      else { return 0 }
      // A request that never left (GOAWAY came first) has no close callback.
      owning(owner)?.streamEnded(
        frame.pointee.hd.stream_id, code: NGHTTP2_REFUSED_STREAM.rawValue)
      return 0
    }
  }

  /// Where nghttp2 reads the stream's body from. The stream outlives the use: the session asks only
  /// while the stream is open, and open streams are held by their connection.
  static func bodySource(_ stream: HTTP2Stream) -> nghttp2_data_provider {
    let pointer = Unmanaged.passUnretained(stream).toOpaque()
    return nghttp2_data_provider(source: nghttp2_data_source(ptr: pointer)) {
      _, _, buffer, capacity, flags, source, _ in
      guard let buffer, let flags, let pointer = source?.pointee.ptr else { return 0 }
      let stream = Unmanaged<HTTP2Stream>.fromOpaque(pointer).takeUnretainedValue()
      let filled = stream.fill(UnsafeMutableBufferPointer(start: buffer, count: capacity))
      switch filled {
      case .bytes(let count): return count
      case .nothingYet: return Int(NGHTTP2_ERR_DEFERRED.rawValue)
      case .last(let count, let hasTrailers):
        flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
        if hasTrailers { flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue }
        return count
      }
    }
  }
}

// Free functions, because a C callback captures nothing, not even a type.

private func deliver(_ frame: nghttp2_frame, to connection: HTTP2Connection) {
  let ends = frame.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
  switch UInt32(frame.hd.type) {
  case NGHTTP2_HEADERS.rawValue:
    connection.headersEnded(frame.hd.stream_id, endsStream: ends)
  case NGHTTP2_DATA.rawValue: if ends { connection.dataEnded(frame.hd.stream_id) }
  case NGHTTP2_GOAWAY.rawValue:
    let goaway = frame.goaway
    let data = UnsafeBufferPointer(start: goaway.opaque_data, count: goaway.opaque_data_len)
    connection.peerIsLeaving(
      code: goaway.error_code,
      reason: String(decoding: data.prefix(Limits.reasonBytes), as: UTF8.self))
  case NGHTTP2_SETTINGS.rawValue:
    if frame.hd.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0 { connection.settingsArrived() }
  case NGHTTP2_PING.rawValue:
    if frame.hd.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0 { connection.pingAnswered() }
  default: break
  }
}

private func isDataOrHeaders(_ type: UInt8) -> Bool {
  type == UInt8(NGHTTP2_DATA.rawValue) || type == UInt8(NGHTTP2_HEADERS.rawValue)
}

private func owning(_ owner: UnsafeMutableRawPointer?) -> HTTP2Connection? {
  owner.map { Unmanaged<HTTP2Connection>.fromOpaque($0).takeUnretainedValue() }
}
