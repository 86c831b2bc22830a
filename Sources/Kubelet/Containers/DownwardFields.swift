// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import CoreAPI
import MetaAPI
internal import MetaTypes
internal import Wire

/// Values that a pod may learn about itself: in its environment, or as files (the downward API).
struct DownwardFields {
  let pod: CoreAPI.Pod
  let podAddresses: [String]
  let hostAddresses: [String]
  /// What the node offers to pods: stands in for limits that are not set.
  let allocatable: ResourceAmounts

  /// The value of a field.
  /// - Throws: `ContainerConfigurationError.unsupportedField`.
  func value(at path: String) throws(ContainerConfigurationError) -> String {
    if let key = Self.subscriptKey(path, of: "metadata.labels") {
      return pod.metadata.labels[key] ?? ""
    }
    if let key = Self.subscriptKey(path, of: "metadata.annotations") {
      return pod.metadata.annotations[key] ?? ""
    }
    switch path {
    case "metadata.name": return pod.metadata.name
    case "metadata.namespace": return pod.metadata.namespace
    case "metadata.uid": return pod.metadata.uid
    case "metadata.labels": return Self.lines(pod.metadata.labels)
    case "metadata.annotations": return Self.lines(pod.metadata.annotations)
    case "spec.nodeName": return pod.spec.nodeName
    case "spec.serviceAccountName": return pod.spec.serviceAccountName
    case "status.hostIP": return hostAddresses.first ?? ""
    case "status.hostIPs": return hostAddresses.joined(separator: ",")
    case "status.podIP": return podAddresses.first ?? ""
    case "status.podIPs": return podAddresses.joined(separator: ",")
    default: throw .unsupportedField(path)
    }
  }

  /// A request or limit of one of the pod's containers, in units of the divisor, rounded up.
  /// - Parameter container: stands in when the selector names none.
  func resource(
    _ selector: CoreAPI.ResourceFieldSelector, container: String
  ) throws(ContainerConfigurationError) -> String {
    let name = selector.containerName.isEmpty ? container : selector.containerName
    guard let (found, _) = pod.spec.find(name) else {
      throw .unsupportedField("resource of container \(name)")
    }
    let parts = selector.resource.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0] == "limits" || parts[0] == "requests" else {
      throw .unsupportedField(selector.resource)
    }
    let resource = parts[1]
    let limit = found.resources.limits[resource]
    let amount =
      parts[0] == "limits"
      ? limit ?? allocatable[resource] : found.resources.requests[resource] ?? limit
    let divisor = selector.divisor.isZero ? Quantity(1) : selector.divisor
    if resource == "cpu" {
      return String(Self.ceiling(amount?.milliValue() ?? 0, divisor.milliValue()))
    }
    return String(Self.ceiling(amount?.value() ?? 0, divisor.value()))
  }

  private static func ceiling(_ value: Int64, _ divisor: Int64) -> Int64 {
    guard divisor > 0 else { return value }
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }

  /// The key of a path such as `metadata.labels['app']`.
  private static func subscriptKey(_ path: String, of field: String) -> String? {
    guard path.hasPrefix(field + "['"), path.hasSuffix("']") else { return nil }
    return String(path.dropFirst(field.count + 2).dropLast(2))
  }

  /// One `key="value"` a line, sorted by key.
  private static func lines(_ map: SortedMap<String, String>) -> String {
    map.map { key, value in "\(key)=\(quoted(value))" }.joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Why a container cannot be configured as its pod asks. Tried again later: the cause may be mended.
enum ContainerConfigurationError: Error, Equatable, CustomStringConvertible {
  case unsupportedField(String)
  case objectMissing(kind: String, name: String)
  case keyMissing(kind: String, name: String, key: String)
  case runsAsRoot(container: String)
  case userUnknown(container: String)
  case volumeMissing(container: String, volume: String)
  case badSubPath(String)

  var description: String {
    switch self {
    case .unsupportedField(let path): "unsupported fieldPath: \(path)"
    case .objectMissing(let kind, let name): "\(kind) \"\(name)\" not found"
    case .keyMissing(let kind, let name, let key):
      "couldn't find key \(key) in \(kind) \(name)"
    case .runsAsRoot(let container):
      "container has runAsNonRoot and image will run as root (container: \(container))"
    case .userUnknown(let container):
      "container has runAsNonRoot and image has non-numeric user, cannot verify user is non-root "
        + "(container: \(container))"
    case .volumeMissing(let container, let volume):
      "container \(container) mounts volume \(volume), which the pod does not have"
    case .badSubPath(let path): "subPath \(path) leaves its volume"
    }
  }
}
