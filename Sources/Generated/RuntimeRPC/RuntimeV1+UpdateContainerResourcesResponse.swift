// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The resources are changed.
public struct UpdateContainerResourcesResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension UpdateContainerResourcesResponse {
  public static var messageName: String { "runtime.v1.UpdateContainerResourcesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// A log to start anew.
public struct ReopenContainerLogRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
  }
}

extension ReopenContainerLogRequest {
  public static var messageName: String { "runtime.v1.ReopenContainerLogRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, containerId)
  }
}

/// The new log is open.
public struct ReopenContainerLogResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ReopenContainerLogResponse {
  public static var messageName: String { "runtime.v1.ReopenContainerLogResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// A container to write to a file.
public struct CheckpointContainerRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Path of the archive on the node; it must not exist.
  public var location: String
  /// Seconds it may take; 0 is no limit.
  public var timeout: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
    location = ""
    timeout = 0
  }
}

extension CheckpointContainerRequest {
  public static var messageName: String { "runtime.v1.CheckpointContainerRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 18: reader.value(&location)
      case 24: reader.value(&timeout)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, timeout)
    writer.nonZero(2, location)
    writer.nonZero(1, containerId)
  }
}

/// The file is written.
public struct CheckpointContainerResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension CheckpointContainerResponse {
  public static var messageName: String { "runtime.v1.CheckpointContainerResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// A command to run.
public struct ExecSyncRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Program and arguments, not run in a shell.
  public var cmd: [String]
  /// Seconds it may take; 0 is no limit.
  public var timeout: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
    cmd = []
    timeout = 0
  }
}

extension ExecSyncRequest {
  public static var messageName: String { "runtime.v1.ExecSyncRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 18: reader.repeated(&cmd)
      case 24: reader.value(&timeout)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, timeout)
    writer.repeated(2, cmd)
    writer.nonZero(1, containerId)
  }
}

/// A command that ended.
public struct ExecSyncResponse: DescribedMessage {
  /// What it wrote, up to 16 MiB.
  public var stdout: [UInt8]
  /// What it wrote as errors, up to 16 MiB.
  public var stderr: [UInt8]
  /// Exit code.
  public var exitCode: Int32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    stdout = []
    stderr = []
    exitCode = 0
  }
}

extension ExecSyncResponse {
  public static var messageName: String { "runtime.v1.ExecSyncResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&stdout)
      case 18: reader.value(&stderr)
      case 24: reader.value(&exitCode)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, exitCode)
    writer.nonZero(2, stderr)
    writer.nonZero(1, stdout)
  }
}

/// A command to run with streams; at least one stream is wanted.
public struct ExecRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Program and arguments, not run in a shell.
  public var cmd: [String]
  /// Give it a terminal.
  public var tty: Bool
  /// Send standard input.
  public var stdin: Bool
  /// Receive standard output.
  public var stdout: Bool
  /// Receive standard error; not with a terminal.
  public var stderr: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
    cmd = []
    tty = false
    stdin = false
    stdout = false
    stderr = false
  }
}

extension ExecRequest {
  public static var messageName: String { "runtime.v1.ExecRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 18: reader.repeated(&cmd)
      case 24: reader.value(&tty)
      case 32: reader.value(&stdin)
      case 40: reader.value(&stdout)
      case 48: reader.value(&stderr)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(6, stderr)
    writer.nonZero(5, stdout)
    writer.nonZero(4, stdin)
    writer.nonZero(3, tty)
    writer.repeated(2, cmd)
    writer.nonZero(1, containerId)
  }
}

/// Where to connect.
public struct ExecResponse: DescribedMessage {
  /// URL of the runtime's streaming server, good once and for a short time.
  public var url: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    url = ""
  }
}

extension ExecResponse {
  public static var messageName: String { "runtime.v1.ExecResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&url)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, url)
  }
}

/// A container to attach to; at least one stream is wanted.
public struct AttachRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Send standard input.
  public var stdin: Bool
  /// Treat the streams as a terminal; as the container was made.
  public var tty: Bool
  /// Receive standard output.
  public var stdout: Bool
  /// Receive standard error; not with a terminal.
  public var stderr: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
    stdin = false
    tty = false
    stdout = false
    stderr = false
  }
}

extension AttachRequest {
  public static var messageName: String { "runtime.v1.AttachRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 16: reader.value(&stdin)
      case 24: reader.value(&tty)
      case 32: reader.value(&stdout)
      case 40: reader.value(&stderr)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(5, stderr)
    writer.nonZero(4, stdout)
    writer.nonZero(3, tty)
    writer.nonZero(2, stdin)
    writer.nonZero(1, containerId)
  }
}
