// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Wire

/// containerd's `SubscribeRequest` (containerd.services.events.v1): `repeated string filters = 1`, of
/// which one is enough here.
struct ContainerdEventFilter: Message {
  static let messageName = "containerd.services.events.v1.SubscribeRequest"

  var filter = ""

  init() {}

  /// Only ends of processes of CRI's containers.
  static var taskEnds: ContainerdEventFilter {
    var filter = ContainerdEventFilter()
    filter.filter = #"topic=="/tasks/exit",namespace=="k8s.io""#
    return filter
  }

  mutating func decode(from reader: inout WireReader) {
    var unknown = UnknownFields()
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&filter)
      default: reader.keep(tag, in: &unknown)
      }
    }
  }

  func encode(into writer: inout WireWriter) { writer.nonZero(1, filter) }
}

/// containerd's `Envelope` around a `TaskExit` (containerd.events), as far as it matters here:
/// envelope `google.protobuf.Any event = 4`; any `bytes value = 2`; exit `string container_id = 1` and
/// `string id = 2`, which is the container's ID again when its first process ended, else that of an exec.
struct ContainerdEvent: Message {
  static let messageName = "containerd.services.events.v1.Envelope"

  private var event = WrappedExit()

  init() {}

  /// The container that ended; nil when only a command in it did.
  var endedContainer: String? {
    do {
      let exit = try TaskExit(protobuf: event.value)
      return exit.id == exit.containerID ? exit.id : nil
    } catch {
      return nil  // Another kind of event than was asked for.
    }
  }

  mutating func decode(from reader: inout WireReader) {
    var unknown = UnknownFields()
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 34: event.read(from: &reader)
      default: reader.keep(tag, in: &unknown)
      }
    }
  }

  func encode(into writer: inout WireWriter) { writer.nonZero(4, event) }
}

/// `google.protobuf.Any`.
private struct WrappedExit: Message {
  static let messageName = "google.protobuf.Any"

  var value: [UInt8] = []

  mutating func decode(from reader: inout WireReader) {
    var unknown = UnknownFields()
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.value(&value)
      default: reader.keep(tag, in: &unknown)
      }
    }
  }

  func encode(into writer: inout WireWriter) { writer.nonZero(2, value) }
}

private struct TaskExit: Message {
  static let messageName = "containerd.events.TaskExit"

  var containerID = ""
  var id = ""

  mutating func decode(from reader: inout WireReader) {
    var unknown = UnknownFields()
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerID)
      case 18: reader.value(&id)
      default: reader.keep(tag, in: &unknown)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.nonZero(2, id)
    writer.nonZero(1, containerID)
  }
}
