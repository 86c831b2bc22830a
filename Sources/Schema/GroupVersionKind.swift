// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Names a type of object: `apps`, `v1`, `Deployment`.
public struct GroupVersionKind: Hashable, Sendable {
  /// API group; empty is the core group.
  public var group: String
  public var version: String
  public var kind: String

  public init(group: String, version: String, kind: String) {
    self.group = group
    self.version = version
    self.kind = kind
  }

  /// Splits an `apiVersion` such as `apps/v1`; `v1` is of the core group.
  public init(apiVersion: String, kind: String) {
    let parts = apiVersion.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      self.init(group: String(parts[0]), version: String(parts[1]), kind: kind)
    } else {
      self.init(group: "", version: apiVersion, kind: kind)
    }
  }

  /// `group/version`, or the version alone for the core group.
  public var apiVersion: String { group.isEmpty ? version : group + "/" + version }
}

extension GroupVersionKind: CustomStringConvertible {
  public var description: String { "\(apiVersion), Kind=\(kind)" }
}

/// Names a collection in the API: `apps`, `v1`, `deployments`.
public struct GroupVersionResource: Hashable, Sendable {
  /// API group; empty is the core group.
  public var group: String
  public var version: String
  /// The plural name.
  public var resource: String

  public init(group: String, version: String, resource: String) {
    self.group = group
    self.version = version
    self.resource = resource
  }

  /// `group/version`, or the version alone for the core group.
  public var apiVersion: String { group.isEmpty ? version : group + "/" + version }
}

extension GroupVersionResource: CustomStringConvertible {
  public var description: String { "\(apiVersion), Resource=\(resource)" }
}
