// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import RPC
public import StatusRPC
public import WellKnownTypes
public import Wire

/// Details of a status: messages that programs can act on, such as `RetryInfo`. They travel in
/// `grpc-status-details-bin` (https://grpc.io/docs/guides/error/, "Richer error model").
///
///     throw RPCError(.resourceExhausted, "too many calls", details: [
///       RetryInfo.with { $0.retryDelay = Duration.with { $0.seconds = 5 } }
///     ])
///
///     catch let error as RPCError {
///       if let retry = error.detail(RetryInfo.self) { ... }
///     }
extension RPCError {
  private static var detailsKey: String { "grpc-status-details-bin" }

  /// A status with details, in this order.
  public init(_ code: RPCCode, _ message: String, details: [any Message]) {
    self.init(
      CallStatus.with { status in
        status.code = Int32(code.rawValue)
        status.message = message
        status.details = details.map { AnyMessage(packing: $0) }
      })
  }

  /// The status that a `google.rpc.Status` describes; a code that is none becomes `unknown`.
  public init(_ status: CallStatus) {
    let code = RPCCode(rawValue: Int(status.code))
    self.init(code == .ok ? .unknown : code ?? .unknown, status.message)
    trailers.add(Self.detailsKey, bytes: status.protobuf())
  }

  /// The `google.rpc.Status` that came with this error; nil without one, or when it cannot be read.
  public var status: CallStatus? {
    guard let bytes = trailers.bytes(Self.detailsKey) else { return nil }
    do {
      return try CallStatus(protobuf: bytes)
    } catch {
      return nil  // the code and the message stand without it
    }
  }

  /// The first detail of this type.
  public func detail<Detail: Message>(_ type: Detail.Type) -> Detail? {
    for packed in status?.details ?? [] {
      if let detail = packed.unpacked(as: type) { return detail }
    }
    return nil
  }
}

extension AnyMessage {
  /// Holds `message` under `type.googleapis.com/`, the usual prefix of a type's name.
  public init(packing message: any Message) {
    self.init()
    typeUrl = "type.googleapis.com/" + type(of: message).messageName
    value = message.protobuf()
  }

  /// The message, when it has this type and can be read.
  public func unpacked<Content: Message>(as type: Content.Type) -> Content? {
    guard typeUrl.split(separator: "/").last.map(String.init) == Content.messageName else {
      return nil
    }
    do {
      return try Content(protobuf: value)
    } catch {
      return nil
    }
  }
}
