// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaTypes
import Wire

extension PodSpecValidation {
  /// All containers of the pod: names are unique over all of them, host ports too.
  mutating func checkContainers(_ spec: PodSpec, _ path: FieldPath) {
    var names: Set<String> = []
    if spec.containers.isEmpty { errors.required(path.child("containers")) }
    for (position, container) in spec.containers.enumerated() {
      let path = path.child("containers").index(position)
      checkName(container.name, path.child("name"), &names)
      check(container, spec, path)
      checkLifecycle(container.lifecycle, path.child("lifecycle"), spec)
      checkProbes(container, path)
    }
    for (position, container) in spec.initContainers.enumerated() {
      let path = path.child("initContainers").index(position)
      checkName(container.name, path.child("name"), &names)
      check(container, spec, path)
      checkInitRules(container, spec, path)
    }
    if !spec.ephemeralContainers.isEmpty {
      errors.forbidden(
        path.child("ephemeralContainers"),
        isPod ? "cannot be set on create" : "ephemeral containers not allowed in pod template")
    }
    checkHostPorts(spec, path)
  }

  private mutating func checkName(_ name: String, _ path: FieldPath, _ names: inout Set<String>) {
    if name.isEmpty {
      errors.required(path)
    } else {
      errors.check(path, name, NameRules.dns1123Label)
      if !names.insert(name).inserted { errors.duplicate(path, .string(name)) }
    }
  }

  private mutating func checkInitRules(_ container: Container, _ spec: PodSpec, _ path: FieldPath) {
    if let policy = container.restartPolicy, policy != "Always" {
      errors.notSupported(path.child("restartPolicy"), policy, supported: ["Always"])
    }
    if container.isRestartableInit {
      checkLifecycle(container.lifecycle, path.child("lifecycle"), spec)
      checkProbes(container, path)
      return
    }
    let detail = "may not be set for init containers without restartPolicy=Always"
    if container.lifecycle != nil { errors.forbidden(path.child("lifecycle"), detail) }
    for (name, probe) in [
      ("livenessProbe", container.livenessProbe), ("readinessProbe", container.readinessProbe),
      ("startupProbe", container.startupProbe),
    ] where probe != nil {
      errors.forbidden(path.child(name), detail)
    }
  }

  private mutating func check(_ container: Container, _ spec: PodSpec, _ path: FieldPath) {
    if container.image.isEmpty {
      errors.required(path.child("image"))
    } else if isPod, hasOuterSpace(container.image) {
      errors.invalid(
        path.child("image"), .string(container.image),
        "must not have leading or trailing whitespace")
    }
    errors.oneOf(
      path.child("imagePullPolicy"), container.imagePullPolicy,
      ["Always", "IfNotPresent", "Never"], required: true)
    errors.oneOf(
      path.child("terminationMessagePolicy"), container.terminationMessagePolicy,
      ["File", "FallbackToLogsOnError"], required: true)
    checkPorts(container, path.child("ports"))
    checkEnvironment(container, path)
    checkMounts(container, path)
    checkResources(container.resources, path.child("resources"))
    if let context = container.securityContext {
      checkSecurity(context, path.child("securityContext"))
    }
  }

  private func hasOuterSpace(_ text: String) -> Bool {
    (text.first?.isWhitespace ?? false) || (text.last?.isWhitespace ?? false)
  }

  private mutating func checkPorts(_ container: Container, _ path: FieldPath) {
    var names: Set<String> = []
    for (position, port) in container.ports.enumerated() {
      let path = path.index(position)
      if !port.name.isEmpty {
        errors.check(path.child("name"), port.name, NameRules.portName)
        if !names.insert(port.name).inserted {
          errors.duplicate(path.child("name"), .string(port.name))
        }
      }
      if port.containerPort == 0 {
        errors.required(path.child("containerPort"))
      } else {
        errors.checkPort(path.child("containerPort"), port.containerPort)
      }
      if port.hostPort != 0 { errors.checkPort(path.child("hostPort"), port.hostPort) }
      errors.oneOf(
        path.child("protocol"), port.protocol, ["TCP", "UDP", "SCTP"], required: true)
    }
  }

  private struct HostPort: Hashable {
    var ip: String
    var port: Int32
    var transport: String
  }

  private mutating func checkHostPorts(_ spec: PodSpec, _ path: FieldPath) {
    var taken: Set<HostPort> = []
    for (position, container) in spec.containers.enumerated() {
      let ports = path.child("containers").index(position).child("ports")
      for (place, port) in container.ports.enumerated() where port.hostPort != 0 {
        let path = ports.index(place).child("hostPort")
        if spec.hostNetwork, port.hostPort != port.containerPort {
          errors.invalid(
            path, ShownValue(port.hostPort),
            "must match `containerPort` when `hostNetwork` is true")
        }
        let claim = HostPort(ip: port.hostIP, port: port.hostPort, transport: port.protocol)
        if !taken.insert(claim).inserted {
          let text = "\(port.protocol)/\(port.hostIP)/\(port.hostPort)"
          errors.duplicate(path, .string(text))
        }
      }
    }
  }
}

// MARK: - Environment

extension PodSpecValidation {
  private mutating func checkEnvironment(_ container: Container, _ path: FieldPath) {
    for (position, variable) in container.env.enumerated() {
      let path = path.child("env").index(position)
      if variable.name.isEmpty {
        errors.required(path.child("name"))
      } else {
        errors.check(path.child("name"), variable.name, NameRules.environmentVariable)
      }
      if let source = variable.valueFrom {
        checkSource(source, path.child("valueFrom"), hasValue: !variable.value.isEmpty)
      }
    }
    for (position, source) in container.envFrom.enumerated() {
      let path = path.child("envFrom").index(position)
      if !source.prefix.isEmpty {
        errors.check(path.child("prefix"), source.prefix, NameRules.environmentVariable)
      }
      let named = [
        ("configMapRef", source.configMapRef?.localObjectReference.name),
        ("secretRef", source.secretRef?.localObjectReference.name),
      ]
      for case (let member, .some(let name)) in named {
        checkReference(name, path.child(member).child("name"))
      }
      if named.count(where: { $0.1 != nil }) != 1 {
        errors.invalid(path, "", "must specify one of: `configMapRef` or `secretRef`")
      }
    }
  }

  private mutating func checkReference(_ name: String, _ path: FieldPath) {
    if name.isEmpty {
      errors.required(path)
    } else {
      errors.check(path, name, NameRules.dns1123Subdomain)
    }
  }

  private static let environmentFields = [
    "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName",
    "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
  ]

  private mutating func checkSource(_ source: EnvVarSource, _ path: FieldPath, hasValue: Bool) {
    var count = 0
    if let field = source.fieldRef {
      count += 1
      checkFieldPath(
        field, path.child("fieldRef"), supported: Self.environmentFields, hasWholeMaps: false)
    }
    if let resource = source.resourceFieldRef {
      count += 1
      checkResourceField(resource, path.child("resourceFieldRef"))
    }
    let selectors: [(String, String, String)?] = [
      source.configMapKeyRef.map { ("configMapKeyRef", $0.localObjectReference.name, $0.key) },
      source.secretKeyRef.map { ("secretKeyRef", $0.localObjectReference.name, $0.key) },
    ]
    for case .some(let (member, name, key)) in selectors {
      count += 1
      checkReference(name, path.child(member).child("name"))
      if key.isEmpty {
        errors.required(path.child(member).child("key"))
      } else {
        errors.check(path.child(member).child("key"), key, NameRules.configMapKey)
      }
    }
    if source.fileKeyRef != nil { count += 1 }
    if count == 0 {
      errors.invalid(
        path, "",
        "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` "
          + "or `fileKeyRef`")
    } else if hasValue {
      errors.invalid(path, "", "may not be specified when `value` is not empty")
    } else if count > 1 {
      errors.invalid(path, "", "may not have more than one field specified at a time")
    }
  }

  /// A path into the pod's own fields, or one label or annotation of it.
  mutating func checkFieldPath(
    _ field: ObjectFieldSelector, _ path: FieldPath, supported: [String], hasWholeMaps: Bool
  ) {
    if field.apiVersion.isEmpty { errors.required(path.child("apiVersion")) }
    let text = field.fieldPath
    if text.isEmpty { return errors.required(path.child("fieldPath")) }
    for map in ["metadata.labels", "metadata.annotations"] {
      if hasWholeMaps, text == map { return }
      guard text.hasPrefix(map + "['"), text.hasSuffix("']") else { continue }
      let key = String(text.dropFirst(map.utf8.count + 2).dropLast(2))
      let shown = map == "metadata.annotations" ? key.lowercased() : key
      errors.check(path.child("fieldPath"), shown, NameRules.qualifiedName)
      return
    }
    if !supported.contains(text) {
      errors.notSupported(path.child("fieldPath"), text, supported: supported)
    }
  }

  /// A path into a container's resources.
  mutating func checkResourceField(_ field: ResourceFieldSelector, _ path: FieldPath) {
    let supported = [
      "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu",
      "requests.ephemeral-storage", "requests.memory",
    ]
    if field.resource.isEmpty {
      errors.required(path.child("resource"))
    } else if !supported.contains(field.resource),
      !field.resource.hasPrefix("limits.hugepages-"),
      !field.resource.hasPrefix("requests.hugepages-")
    {
      errors.notSupported(path.child("resource"), field.resource, supported: supported)
    }
  }
}

// MARK: - Mounts

extension PodSpecValidation {
  private mutating func checkMounts(_ container: Container, _ path: FieldPath) {
    var mountPaths: Set<String> = []
    for (position, mount) in container.volumeMounts.enumerated() {
      let path = path.child("volumeMounts").index(position)
      if mount.name.isEmpty {
        errors.required(path.child("name"))
      } else if !volumeNames.contains(mount.name) {
        errors.notFound(path.child("name"), .string(mount.name))
      }
      if mount.mountPath.isEmpty { errors.required(path.child("mountPath")) }
      if !mountPaths.insert(mount.mountPath).inserted {
        errors.invalid(path.child("mountPath"), .string(mount.mountPath), "must be unique")
      }
      checkSubPath(mount, path)
      checkPropagation(mount, container, path)
    }
    for (position, device) in container.volumeDevices.enumerated() {
      let path = path.child("volumeDevices").index(position)
      if device.name.isEmpty {
        errors.required(path.child("name"))
      } else if !volumeNames.contains(device.name) {
        errors.notFound(path.child("name"), .string(device.name))
      } else if !blockVolumeNames.contains(device.name) {
        errors.invalid(
          path.child("name"), .string(device.name),
          "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode")
      }
      if device.devicePath.isEmpty { errors.required(path.child("devicePath")) }
      errors.checkNoBacksteps(path.child("devicePath"), device.devicePath)
    }
  }

  private mutating func checkSubPath(_ mount: VolumeMount, _ path: FieldPath) {
    if !mount.subPath.isEmpty {
      errors.checkLocalPath(path.child("subPath"), mount.subPath)
    }
    guard !mount.subPathExpr.isEmpty else { return }
    if !mount.subPath.isEmpty {
      errors.invalid(
        path.child("subPathExpr"), .string(mount.subPathExpr),
        "subPathExpr and subPath are mutually exclusive")
    }
    errors.checkLocalPath(path.child("subPathExpr"), mount.subPathExpr)
  }

  private mutating func checkPropagation(
    _ mount: VolumeMount, _ container: Container, _ path: FieldPath
  ) {
    if let propagation = mount.mountPropagation {
      let path = path.child("mountPropagation")
      errors.oneOf(path, propagation, ["None", "HostToContainer", "Bidirectional"])
      if propagation == "Bidirectional", container.securityContext?.privileged != true {
        errors.forbidden(
          path, "Bidirectional mount propagation is available only to privileged containers")
      }
    }
    if let mode = mount.recursiveReadOnly {
      let path = path.child("recursiveReadOnly")
      errors.oneOf(path, mode, ["Disabled", "IfPossible", "Enabled"])
      if mode != "Disabled", !mount.readOnly {
        errors.forbidden(path, "may only be specified when readOnly is true")
      }
    }
  }
}
