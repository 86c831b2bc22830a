// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaAPI
import Wire

/// The environment variables of a container.
///
/// Order of precedence, weakest first: services, `envFrom` in its order, `env` in its order. Values in
/// `env` may refer to what comes before them, and to services.
struct ContainerEnvironment {
  let container: CoreAPI.Container
  let fields: DownwardFields
  /// Variables that tell where services are (`ServiceEnvironment`).
  let services: [String: String]
  /// By name, of the pod's namespace. Objects that do not exist are missing.
  let configMaps: [String: CoreAPI.ConfigMap]
  let secrets: [String: CoreAPI.Secret]

  /// The variables, sorted by name.
  func resolve() throws(ContainerConfigurationError) -> [(name: String, value: String)] {
    var own: [String: String] = [:]
    for source in container.envFrom {
      for (key, value) in try bulk(source) where Self.isName(source.prefix + key) {
        own[source.prefix + key] = value
      }
    }
    for variable in container.env {
      guard let value = try value(of: variable, known: own) else { continue }
      own[variable.name] = value
    }
    let all = services.merging(own) { _, own in own }
    return all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Anything but an empty name or one with an equals sign can be passed to a process.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains(UInt8(ascii: "="))
  }

  private func value(
    of variable: CoreAPI.EnvVar, known: [String: String]
  ) throws(ContainerConfigurationError) -> String? {
    guard let source = variable.valueFrom else {
      let visible = services.merging(known) { _, known in known }
      return VariableExpansion.expand(variable.value, visible)
    }
    if let reference = source.fieldRef { return try fields.value(at: reference.fieldPath) }
    if let selector = source.resourceFieldRef {
      return try fields.resource(selector, container: container.name)
    }
    if let reference = source.configMapKeyRef {
      return try value(configMapKey: reference)
    }
    if let reference = source.secretKeyRef { return try value(secretKey: reference) }
    return ""
  }

  private func value(
    configMapKey reference: CoreAPI.ConfigMapKeySelector
  ) throws(ContainerConfigurationError) -> String? {
    let name = reference.localObjectReference.name
    let isOptional = reference.optional ?? false
    guard let object = configMaps[name] else {
      if isOptional { return nil }
      throw .objectMissing(kind: "configmap", name: name)
    }
    if let value = object.data[reference.key] { return value }
    if isOptional { return nil }
    throw .keyMissing(
      kind: "ConfigMap", name: "\(fields.pod.metadata.namespace)/\(name)", key: reference.key)
  }

  private func value(
    secretKey reference: CoreAPI.SecretKeySelector
  ) throws(ContainerConfigurationError) -> String? {
    let name = reference.localObjectReference.name
    let isOptional = reference.optional ?? false
    guard let object = secrets[name] else {
      if isOptional { return nil }
      throw .objectMissing(kind: "secret", name: name)
    }
    if let value = object.data[reference.key] { return String(decoding: value, as: UTF8.self) }
    if isOptional { return nil }
    throw .keyMissing(
      kind: "Secret", name: "\(fields.pod.metadata.namespace)/\(name)", key: reference.key)
  }

  private func bulk(
    _ source: CoreAPI.EnvFromSource
  ) throws(ContainerConfigurationError) -> [(String, String)] {
    if let reference = source.configMapRef {
      let name = reference.localObjectReference.name
      if let object = configMaps[name] { return object.data.map { ($0, $1) } }
      if reference.optional ?? false { return [] }
      throw .objectMissing(kind: "configmap", name: name)
    }
    if let reference = source.secretRef {
      let name = reference.localObjectReference.name
      if let object = secrets[name] {
        return object.data.map { ($0, String(decoding: $1, as: UTF8.self)) }
      }
      if reference.optional ?? false { return [] }
      throw .objectMissing(kind: "secret", name: name)
    }
    return []
  }
}

extension ContainerEnvironment {
  /// The ConfigMaps and Secrets that a container's environment names.
  static func references(
    _ container: CoreAPI.Container
  ) -> (configMaps: Set<String>, secrets: Set<String>) {
    var configMaps: Set<String> = []
    var secrets: Set<String> = []
    for source in container.envFrom {
      if let name = source.configMapRef?.localObjectReference.name { configMaps.insert(name) }
      if let name = source.secretRef?.localObjectReference.name { secrets.insert(name) }
    }
    for source in container.env.compactMap(\.valueFrom) {
      if let name = source.configMapKeyRef?.localObjectReference.name { configMaps.insert(name) }
      if let name = source.secretKeyRef?.localObjectReference.name { secrets.insert(name) }
    }
    return (configMaps, secrets)
  }
}

/// Variables that tell a pod where the services are: `NAME_SERVICE_HOST`, `NAME_SERVICE_PORT` and the
/// form that linked Docker containers had.
enum ServiceEnvironment {
  /// - Parameters:
  ///   - services: all services of the cluster.
  ///   - namespace: the pod's. The API server's service of namespace `default` is always told.
  ///   - includesAll: the pod's `enableServiceLinks`.
  static func variables(
    _ services: [CoreAPI.Service], namespace: String, includesAll: Bool
  ) -> [String: String] {
    var variables: [String: String] = [:]
    let isAPI = { (service: CoreAPI.Service) in
      service.metadata.namespace == "default" && service.metadata.name == "kubernetes"
    }
    // The pod's own namespace comes last: it may have a service called kubernetes, too.
    let wanted =
      services.filter(isAPI)
      + (includesAll
        ? services.filter { $0.metadata.namespace == namespace && !isAPI($0) } : [])
    for service in wanted { add(service, to: &variables) }
    return variables
  }

  private static func add(_ service: CoreAPI.Service, to variables: inout [String: String]) {
    let address = service.spec.clusterIP
    guard !address.isEmpty, address != "None", let first = service.spec.ports.first else { return }
    let name = variableName(service.metadata.name)
    let host = address.contains(":") ? "[\(address)]" : address
    variables[name + "_SERVICE_HOST"] = address
    variables[name + "_SERVICE_PORT"] = String(first.port)
    variables[name + "_PORT"] = "\(first.protocol.lowercased())://\(host):\(first.port)"
    for port in service.spec.ports {
      if !port.name.isEmpty {
        variables["\(name)_SERVICE_PORT_\(variableName(port.name))"] = String(port.port)
      }
      let transport = port.protocol.uppercased()
      let prefix = "\(name)_PORT_\(port.port)_\(transport)"
      variables[prefix] = "\(transport.lowercased())://\(host):\(port.port)"
      variables[prefix + "_PROTO"] = transport.lowercased()
      variables[prefix + "_PORT"] = String(port.port)
      variables[prefix + "_ADDR"] = address
    }
  }

  private static func variableName(_ name: String) -> String {
    String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }
}
