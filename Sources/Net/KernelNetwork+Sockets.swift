// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
internal import Platform

// System calls on sockets, errors turned into values. Every socket is non-blocking and close-on-exec.
extension KernelNetwork {
  package func listen(on address: SocketAddress, unixMode: UInt32) throws -> CInt {
    let descriptor = try open(family: address.family)
    do {
      if let path = address.socketFile {
        try removeStaleSocket(path)
      } else {
        setOption(descriptor, SOL_SOCKET, SO_REUSEADDR)
      }
      if case .ipv6(let bytes, _, _) = address {
        // `[::]` means every address of the machine, of both families.
        let isOneFamily: CInt = bytes.contains { $0 != 0 } ? 1 : 0
        setOption(descriptor, CInt(IPPROTO_IPV6), IPV6_V6ONLY, isOneFamily)
      }
      let bound = try address.withKernelForm { Glibc.bind(descriptor, $0, $1) }
      guard bound == 0 else { throw SystemError(call: "bind \(address)", number: errno) }
      if let path = address.socketFile, chmod(path, mode_t(unixMode)) != 0 {
        throw SystemError(call: "chmod \(path)", number: errno)
      }
      guard Glibc.listen(descriptor, Limits.backlog) == 0 else {
        throw SystemError(call: "listen \(address)", number: errno)
      }
    } catch {
      Glibc.close(descriptor)
      throw error
    }
    return descriptor
  }

  package func localAddress(of descriptor: CInt) -> SocketAddress? {
    SocketAddress(of: descriptor) { getsockname($0, $1, $2) }
  }

  package func closeListener(_ descriptor: CInt, on address: SocketAddress) {
    Glibc.close(descriptor)
    if let path = address.socketFile { unlink(path) }
  }

  package func accept(_ listener: CInt) -> SocketOutcome {
    let accepted = martlet_accept(listener)
    return accepted >= 0 ? .moved(Int(accepted)) : outcome(of: -1)
  }

  package func peer(of accepted: CInt, isUnix: Bool) -> Peer {
    guard !isUnix else { return Peer(address: .unix(""), credentials: credentials(accepted)) }
    tune(accepted)
    return Peer(address: SocketAddress(of: accepted) { getpeername($0, $1, $2) })
  }

  package func connect(
    to address: SocketAddress
  ) throws -> (descriptor: CInt, isConnected: Bool) {
    let descriptor = try open(family: address.family)
    if case .unix = address {} else { tune(descriptor) }
    do {
      let result = try address.withKernelForm { Glibc.connect(descriptor, $0, $1) }
      guard result == 0 || errno == EINPROGRESS else {
        throw SystemError(call: "connect \(address)", number: errno)
      }
      return (descriptor, result == 0)
    } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  package func pendingError(_ descriptor: CInt) -> CInt {
    var value: CInt = 0
    var length = socklen_t(MemoryLayout<CInt>.size)
    return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &value, &length) == 0 ? value : errno
  }

  package func receive(
    _ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer
  ) -> SocketOutcome {
    outcome(of: recv(descriptor, buffer.baseAddress, buffer.count, 0))
  }

  package func send(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> SocketOutcome {
    outcome(of: Glibc.send(descriptor, bytes.baseAddress, bytes.count, CInt(MSG_NOSIGNAL)))
  }

  package func send(
    _ descriptor: CInt, pieces: UnsafeBufferPointer<OutputPiece>
  ) -> SocketOutcome {
    pieces.withMemoryRebound(to: iovec.self) { vectors in
      var message = msghdr()
      message.msg_iov = UnsafeMutablePointer(mutating: vectors.baseAddress)
      message.msg_iovlen = vectors.count
      return outcome(of: sendmsg(descriptor, &message, CInt(MSG_NOSIGNAL)))
    }
  }

  package func finishSending(_ descriptor: CInt) { shutdown(descriptor, CInt(SHUT_WR)) }

  package func close(_ descriptor: CInt) { Glibc.close(descriptor) }

  // MARK: - Helpers

  private func open(family: CInt) throws -> CInt {
    let type = CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(family, type, 0)
    guard descriptor >= 0 else { throw SystemError(call: "socket", number: errno) }
    return descriptor
  }

  /// Small messages leave at once, and a peer that vanished without a word is noticed.
  private func tune(_ descriptor: CInt) {
    let tcp = CInt(IPPROTO_TCP)
    setOption(descriptor, tcp, TCP_NODELAY)
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE)
    setOption(descriptor, tcp, TCP_KEEPIDLE, Limits.keepAliveIdleSeconds)
    setOption(descriptor, tcp, TCP_KEEPINTVL, Limits.keepAliveIntervalSeconds)
    setOption(descriptor, tcp, TCP_KEEPCNT, Limits.keepAliveProbes)
  }

  /// Who connected to a unix socket.
  private func credentials(_ descriptor: CInt) -> UnixCredentials? {
    var value = martlet_ucred()
    guard martlet_peer_credentials(descriptor, &value) == 0 else { return nil }
    return UnixCredentials(processID: value.pid, userID: value.uid, groupID: value.gid)
  }

  private func outcome(of count: Int) -> SocketOutcome {
    guard count < 0 else { return count == 0 ? .ended : .moved(count) }
    switch errno {
    case EAGAIN, EINTR: return .wouldBlock
    default: return .failed(errno)
    }
  }

  private func setOption(
    _ descriptor: CInt, _ level: CInt, _ option: CInt, _ value: CInt = 1
  ) {
    var value = value
    // These options only tune; a kernel that refuses one still gives a usable socket.
    _ = setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<CInt>.size))
  }

  /// A crashed process leaves its socket behind; anything else at the path is not ours to remove.
  private func removeStaleSocket(_ path: String) throws {
    var information = stat()
    guard lstat(path, &information) == 0 else { return }
    guard information.st_mode & S_IFMT == S_IFSOCK else {
      throw SystemError(call: "bind \(path)", number: EADDRINUSE)
    }
    unlink(path)
  }
}
