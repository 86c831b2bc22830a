// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container.proto by `make generate`; do not edit.

public import Wire

/// How a volume is mounted.
public struct VolumeMountStatus: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of the volume.
  public var name: String {
    get { box.fields.name }
    _modify { yield &box.unique.name }
  }

  /// Path in the container.
  public var mountPath: String {
    get { box.fields.mountPath }
    _modify { yield &box.unique.mountPath }
  }

  /// Mounted read-only.
  public var readOnly: Bool {
    get { box.fields.readOnly }
    _modify { yield &box.unique.readOnly }
  }

  /// `Disabled` or `Enabled`: what `IfPossible` came to.
  public var recursiveReadOnly: String? {
    get { box.fields.recursiveReadOnly }
    _modify { yield &box.unique.recursiveReadOnly }
  }

  /// Facts that depend on the kind of volume.
  public var volumeStatus: VolumeStatus? {
    get { box.fields.volumeStatus }
    _modify { yield &box.unique.volumeStatus }
  }
}

extension VolumeMountStatus {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeMountStatus" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension VolumeMountStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var name: String = ""
    var mountPath: String = ""
    var readOnly: Bool = false
    var recursiveReadOnly: String?
    var volumeStatus: VolumeStatus?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&mountPath)
        case 24: reader.value(&readOnly)
        case 34: reader.optional(&recursiveReadOnly)
        case 42: reader.optional(&volumeStatus)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(5, volumeStatus)
      writer.optional(4, recursiveReadOnly)
      writer.value(3, readOnly)
      writer.value(2, mountPath)
      writer.value(1, name)
    }

    private static let members = JSONMembers([
      "name", "mountPath", "readOnly", "recursiveReadOnly", "volumeStatus",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&name)
        case 1: reader.value(&mountPath)
        case 2: reader.value(&readOnly)
        case 3: reader.optional(&recursiveReadOnly)
        case 4: reader.optional(&volumeStatus)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "name", name)
      writer.value(always: "mountPath", mountPath)
      writer.value("readOnly", readOnly)
      writer.optional("recursiveReadOnly", recursiveReadOnly)
      writer.optional("volumeStatus", volumeStatus)
    }
  }
}

/// Facts about a mounted volume; at most one member is set.
public struct VolumeStatus: JSONMessage {
  /// The image mounted.
  public var image: ImageVolumeStatus?

  public init() {}
}

extension VolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeStatus" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&image)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(1, image)
  }

  private static let members = JSONMembers(["image"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&image)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.optional("image", image)
  }
}

/// An image mounted as a volume.
public struct ImageVolumeStatus: JSONMessage {
  /// Digest of the image.
  public var imageRef: String = ""

  public init() {}
}

extension ImageVolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ImageVolumeStatus" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&imageRef)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, imageRef)
  }

  private static let members = JSONMembers(["imageRef"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&imageRef)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("imageRef", imageRef)
  }
}

/// User that a process runs as.
public struct ContainerUser: JSONMessage {
  /// User on Linux.
  public var linux: LinuxContainerUser?

  public init() {}
}

extension ContainerUser {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerUser" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&linux)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(1, linux)
  }

  private static let members = JSONMembers(["linux"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&linux)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.optional("linux", linux)
  }
}

/// Ids that the first process started with; it may have changed them since.
public struct LinuxContainerUser: JSONMessage {
  /// User id.
  public var uid: Int64 = 0
  /// Group id.
  public var gid: Int64 = 0
  /// Further group ids.
  public var supplementalGroups: [Int64] = []

  public init() {}
}

extension LinuxContainerUser {
  public static var messageName: String { "k8s.io.api.core.v1.LinuxContainerUser" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&uid)
      case 16: reader.value(&gid)
      case 24, 26: reader.repeated(&supplementalGroups)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(3, supplementalGroups)
    writer.value(2, gid)
    writer.value(1, uid)
  }

  private static let members = JSONMembers(["uid", "gid", "supplementalGroups"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&uid)
      case 1: reader.value(&gid)
      case 2: reader.repeated(&supplementalGroups)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "uid", uid)
    writer.value(always: "gid", gid)
    writer.repeated("supplementalGroups", supplementalGroups)
  }
}

/// Health of the devices behind one resource.
public struct ResourceStatus: JSONMessage {
  /// Resource name, or `claim:<name>/<request>` for claimed devices.
  public var name: String = ""
  /// Health of each device.
  public var resources: [ResourceHealth] = []

  public init() {}
}

extension ResourceStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceStatus" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.repeated(&resources)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(2, resources)
    writer.value(1, name)
  }

  private static let members = JSONMembers(["name", "resources"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      case 1: reader.repeated(&resources)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "name", name)
    writer.repeated("resources", resources)
  }
}

/// Health of one device.
public struct ResourceHealth: JSONMessage {
  /// Id of the device at its plugin or driver.
  public var resourceID: String = ""
  /// `Healthy`, `Unhealthy` or `Unknown`.
  public var health: String = ""
  /// Details from the driver.
  public var message: String?

  public init() {}
}

extension ResourceHealth {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceHealth" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&resourceID)
      case 18: reader.value(&health)
      case 50: reader.optional(&message)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(6, message)
    writer.value(2, health)
    writer.value(1, resourceID)
  }

  private static let members = JSONMembers(["resourceID", "health", "message"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&resourceID)
      case 1: reader.value(&health)
      case 2: reader.optional(&message)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "resourceID", resourceID)
    writer.value("health", health)
    writer.optional("message", message)
  }
}
