// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaAPI
internal import Wire

/// Why a volume cannot be made ready. Tried again later: the cause may be mended.
enum VolumeError: Error, Equatable, CustomStringConvertible {
  case unsupported(volume: String, plugin: String)
  case objectMissing(kind: String, namespace: String, name: String)
  case keyMissing(kind: String, namespace: String, name: String, key: String)
  case badPath(String)
  case hostPathType(path: String, expected: String)
  case field(ContainerConfigurationError)

  var description: String {
    switch self {
    case .unsupported(let volume, let plugin):
      "no volume plugin matched: volume \(volume) is of type \(plugin)"
    case .objectMissing(let kind, _, let name): "\(kind) \"\(name)\" not found"
    case .keyMissing(let kind, let namespace, let name, let key):
      "references non-existent \(kind) key: \(key) in \(namespace)/\(name)"
    case .badPath(let path): "path \(path) leaves its volume"
    case .hostPathType(let path, let expected):
      "hostPath type check failed: \(path) is not a \(expected)"
    case .field(let error): error.description
    }
  }
}

/// The files of volumes that are made from API objects: pure once the objects are there.
struct VolumeContent {
  typealias Files = [String: AtomicWriter.File]

  let fields: DownwardFields
  /// By name, of the pod's namespace.
  let configMaps: [String: CoreAPI.ConfigMap]
  let secrets: [String: CoreAPI.Secret]
  /// Tokens by the path of their projection: the key is `audience` and lifetime (`TokenKey`).
  let tokens: [TokenKey: String]

  private static let defaultMode: Int32 = 0o644

  private var namespace: String { fields.pod.metadata.namespace }

  // MARK: - Sources

  func configMap(_ source: CoreAPI.ConfigMapVolumeSource) throws(VolumeError) -> Files {
    try configMap(
      source.localObjectReference.name, items: source.items, isOptional: source.optional ?? false,
      mode: source.defaultMode ?? Self.defaultMode)
  }

  func secret(_ source: CoreAPI.SecretVolumeSource) throws(VolumeError) -> Files {
    try secret(
      source.secretName, items: source.items, isOptional: source.optional ?? false,
      mode: source.defaultMode ?? Self.defaultMode)
  }

  func downward(_ source: CoreAPI.DownwardAPIVolumeSource) throws(VolumeError) -> Files {
    try downward(source.items, mode: source.defaultMode ?? Self.defaultMode)
  }

  /// Later sources win where paths are the same.
  func projected(_ source: CoreAPI.ProjectedVolumeSource) throws(VolumeError) -> Files {
    let mode = source.defaultMode ?? Self.defaultMode
    var files: Files = [:]
    for part in source.sources {
      files.merge(try projection(part, mode: mode)) { _, new in new }
    }
    return files
  }

  private func projection(
    _ part: CoreAPI.VolumeProjection, mode: Int32
  ) throws(VolumeError) -> Files {
    if let source = part.configMap {
      return try configMap(
        source.localObjectReference.name, items: source.items,
        isOptional: source.optional ?? false, mode: mode)
    }
    if let source = part.secret {
      return try secret(
        source.localObjectReference.name, items: source.items,
        isOptional: source.optional ?? false, mode: mode)
    }
    if let source = part.downwardAPI { return try downward(source.items, mode: mode) }
    if let source = part.serviceAccountToken {
      guard let token = tokens[TokenKey(source)] else {
        throw .objectMissing(
          kind: "token of serviceaccount", namespace: namespace,
          name: fields.pod.spec.serviceAccountName)
      }
      return [try Self.checked(source.path): file(Array(token.utf8), mode)]
    }
    throw .unsupported(volume: "projected", plugin: "projection")
  }

  // MARK: - Objects

  private func configMap(
    _ name: String, items: [CoreAPI.KeyToPath], isOptional: Bool, mode: Int32
  ) throws(VolumeError) -> Files {
    guard let object = configMaps[name] else {
      if isOptional { return [:] }
      throw .objectMissing(kind: "configmap", namespace: namespace, name: name)
    }
    var values: [String: [UInt8]] = [:]
    for (key, text) in object.data { values[key] = Array(text.utf8) }
    for (key, bytes) in object.binaryData { values[key] = bytes }
    return try select(
      values, items, isOptional: isOptional, mode: mode, kind: "configmap", name: name)
  }

  private func secret(
    _ name: String, items: [CoreAPI.KeyToPath], isOptional: Bool, mode: Int32
  ) throws(VolumeError) -> Files {
    guard let object = secrets[name] else {
      if isOptional { return [:] }
      throw .objectMissing(kind: "secret", namespace: namespace, name: name)
    }
    var values: [String: [UInt8]] = [:]
    for (key, bytes) in object.data { values[key] = bytes }
    return try select(
      values, items, isOptional: isOptional, mode: mode, kind: "secret", name: name)
  }

  private func select(
    _ values: [String: [UInt8]], _ items: [CoreAPI.KeyToPath], isOptional: Bool, mode: Int32,
    kind: String, name: String
  ) throws(VolumeError) -> Files {
    var files: Files = [:]
    guard !items.isEmpty else {
      for (key, bytes) in values { files[try Self.checked(key)] = file(bytes, mode) }
      return files
    }
    for item in items {
      guard let bytes = values[item.key] else {
        if isOptional { continue }
        throw .keyMissing(kind: kind, namespace: namespace, name: name, key: item.key)
      }
      files[try Self.checked(item.path)] = file(bytes, item.mode ?? mode)
    }
    return files
  }

  private func downward(
    _ items: [CoreAPI.DownwardAPIVolumeFile], mode: Int32
  ) throws(VolumeError) -> Files {
    var files: Files = [:]
    for item in items {
      var text = ""
      do {
        if let reference = item.fieldRef { text = try fields.value(at: reference.fieldPath) }
        if let selector = item.resourceFieldRef {
          text = try fields.resource(selector, container: selector.containerName)
        }
      } catch {
        throw .field(error)
      }
      files[try Self.checked(item.path)] = file(Array(text.utf8), item.mode ?? mode)
    }
    return files
  }

  private func file(_ bytes: [UInt8], _ mode: Int32) -> AtomicWriter.File {
    let group = fields.pod.spec.securityContext?.fsGroup
    var bits = UInt32(truncatingIfNeeded: mode) & 0o777
    // Who shares the group can read what the owner can.
    if group != nil { bits |= 0o440 }
    return AtomicWriter.File(bytes: bytes, mode: bits, group: group)
  }

  /// Paths come from the API, whose validation forbids these; the kubelet writes as root, so it looks
  /// again.
  static func checked(_ path: String) throws(VolumeError) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isBad = path.isEmpty || parts.contains { $0.isEmpty || $0 == "." || $0.hasPrefix("..") }
    if isBad { throw .badPath(path) }
    return path
  }
}

/// What tells the tokens of a pod apart.
struct TokenKey: Hashable, Sendable {
  /// Empty for the API server's own.
  var audience: String
  var expirationSeconds: Int64

  init(_ source: CoreAPI.ServiceAccountTokenProjection) {
    audience = source.audience
    expirationSeconds = source.expirationSeconds ?? 3600
  }
}

extension VolumeContent {
  /// What the pod's volumes are made from.
  struct References: Equatable, Sendable {
    var configMaps: Set<String> = []
    var secrets: Set<String> = []
    var tokens: Set<TokenKey> = []
  }

  /// The objects that a pod's volumes name.
  static func references(_ spec: CoreAPI.PodSpec) -> References {
    var all = References()
    for source in spec.volumes.map(\.volumeSource) {
      if let name = source.configMap?.localObjectReference.name { all.configMaps.insert(name) }
      if let name = source.secret?.secretName { all.secrets.insert(name) }
      for part in source.projected?.sources ?? [] {
        if let name = part.configMap?.localObjectReference.name { all.configMaps.insert(name) }
        if let name = part.secret?.localObjectReference.name { all.secrets.insert(name) }
        if let token = part.serviceAccountToken { all.tokens.insert(TokenKey(token)) }
      }
    }
    return all
  }
}
