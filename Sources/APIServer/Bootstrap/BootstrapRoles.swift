// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaAPI
import RBACAPI
import Schema
import Wire

/// The texts that `BootstrapRoles` reads. A line with `#` names a role (with its namespace when it
/// has one), `+label` marks it for aggregation, `<label` sums up the roles with that mark. Every
/// other line is a rule:
///
///     verbs | API groups (core is "") | resources | resource names | paths
enum BootstrapRoleText {}

/// The roles and bindings that every cluster has (kubernetes.io, "Using RBAC Authorization",
/// default roles).
struct BootstrapRoles {
  private(set) var clusterRoles: [ClusterRole] = []
  private(set) var roles: [Role] = []
  private(set) var clusterRoleBindings: [ClusterRoleBinding] = []
  private(set) var roleBindings: [RoleBinding] = []

  /// Marks the object as ours to bring up to date at each start.
  static let autoupdateAnnotation = "rbac.authorization.kubernetes.io/autoupdate"

  private static let aggregationPrefix = "rbac.authorization.k8s.io/"

  /// Who runs all controllers here: one process, one identity.
  static let controllerManager = "system:kube-controller-manager"

  init() {
    for text in [
      BootstrapRoleText.users, BootstrapRoleText.components, BootstrapRoleText.controllers,
    ] {
      for entry in Entry.parse(text) { clusterRoles.append(Self.clusterRole(entry)) }
    }
    roles = Entry.parse(BootstrapRoleText.namespaced).map(Self.role)
    sumUp()
    addBindings()
  }

  // MARK: - Roles

  private struct Entry {
    var namespace = ""
    var name = ""
    var marks: [String] = []
    var sources: [String] = []
    var rules: [PolicyRule] = []

    static func parse(_ text: String) -> [Entry] {
      var entries: [Entry] = []
      for line in text.split(separator: "\n") {
        if line.hasPrefix("# ") {
          entries.append(Entry(heading: line.dropFirst(2)))
        } else if !entries.isEmpty {
          entries[entries.count - 1].rules.append(rule(line))
        }
      }
      return entries
    }

    private init(heading: Substring) {
      let words = heading.split(separator: " ")
      let parts = (words.first ?? "").split(separator: "/", maxSplits: 1)
      namespace = parts.count == 2 ? String(parts[0]) : ""
      name = String(parts.last ?? "")
      for word in words.dropFirst() {
        let label = aggregationPrefix + word.dropFirst()
        if word.hasPrefix("+") { marks.append(label) } else { sources.append(label) }
      }
    }

    private static func rule(_ line: Substring) -> PolicyRule {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { field in
        field.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      }
      func field(_ position: Int) -> [String] { position < fields.count ? fields[position] : [] }
      return PolicyRule.with {
        $0.verbs = field(0)
        $0.apiGroups = field(1).map { $0 == "core" ? "" : $0 }
        $0.resources = field(2)
        $0.resourceNames = field(3)
        $0.nonResourceURLs = field(4)
      }
    }
  }

  private static func metadata(_ name: String, namespace: String = "") -> ObjectMeta {
    ObjectMeta.with {
      $0.name = name
      $0.namespace = namespace
      $0.labels["kubernetes.io/bootstrapping"] = "rbac-defaults"
      $0.annotations[autoupdateAnnotation] = "true"
    }
  }

  private static func clusterRole(_ entry: Entry) -> ClusterRole {
    ClusterRole.with { role in
      role.metadata = metadata(entry.name)
      for mark in entry.marks { role.metadata.labels[mark] = "true" }
      role.rules = entry.rules
      guard !entry.sources.isEmpty else { return }
      role.aggregationRule = AggregationRule.with {
        $0.clusterRoleSelectors = entry.sources.map { label in
          LabelSelector.with { $0.matchLabels[label] = "true" }
        }
      }
    }
  }

  private static func role(_ entry: Entry) -> Role {
    Role.with {
      $0.metadata = metadata(entry.name, namespace: entry.namespace)
      $0.rules = entry.rules
    }
  }

  /// Fills the rules of the roles that are sums of others, which a controller keeps up to date
  /// upstream. Sums of sums settle in as many rounds as they are deep.
  private mutating func sumUp() {
    for _ in 0..<3 {
      for position in clusterRoles.indices {
        guard let aggregation = clusterRoles[position].aggregationRule else { continue }
        let labels = aggregation.clusterRoleSelectors.flatMap { $0.matchLabels.keys }
        var rules: [PolicyRule] = []
        for role in clusterRoles
        where labels.contains(where: { role.metadata.labels.contains(key: $0) }) {
          for rule in role.rules where !rules.contains(rule) { rules.append(rule) }
        }
        clusterRoles[position].rules = rules
      }
    }
  }

  // MARK: - Bindings

  /// Bindings of cluster roles of the same name, and of roles in one namespace.
  private static let bindings = """
    cluster-admin | Group/system:masters
    system:basic-user | Group/system:authenticated
    system:discovery | Group/system:authenticated
    system:kube-controller-manager | User/system:kube-controller-manager
    system:kube-dns | ServiceAccount/kube-system/kube-dns
    system:kube-scheduler | User/system:kube-scheduler
    system:monitoring | Group/system:monitoring
    system:node |
    system:node-proxier | User/system:kube-proxy
    system:public-info-viewer | Group/system:authenticated Group/system:unauthenticated
    system:service-account-issuer-discovery | Group/system:serviceaccounts
    system:volume-scheduler | User/system:kube-scheduler
    kube-public/system:controller:bootstrap-signer | ServiceAccount/kube-system/bootstrap-signer
    kube-system/extension-apiserver-authentication-reader | User/system:kube-controller-manager \
    User/system:kube-scheduler
    kube-system/system::leader-locking-kube-controller-manager | \
    User/system:kube-controller-manager ServiceAccount/kube-system/kube-controller-manager \
    ServiceAccount/kube-system/leader-election-controller
    kube-system/system::leader-locking-kube-scheduler | User/system:kube-scheduler \
    ServiceAccount/kube-system/kube-scheduler
    kube-system/system:controller:bootstrap-signer | ServiceAccount/kube-system/bootstrap-signer
    kube-system/system:controller:cloud-provider | ServiceAccount/kube-system/cloud-provider
    kube-system/system:controller:token-cleaner | ServiceAccount/kube-system/token-cleaner
    """

  /// Upstream calls this one binding by another name than its role.
  private static let bindingNames = [
    "extension-apiserver-authentication-reader": "system::extension-apiserver-authentication-reader"
  ]

  private mutating func addBindings() {
    for line in Self.bindings.split(separator: "\n") {
      let parts = line.split(separator: "|", maxSplits: 1)
      let path = (parts.first ?? "").split(separator: " ").first ?? ""
      let words = path.split(separator: "/", maxSplits: 1)
      let role = String(words.last ?? "")
      let subjects = parts.dropFirst().first?.split(separator: " ").map(Self.subject) ?? []
      let name = Self.bindingNames[role] ?? role
      if words.count == 2 {
        roleBindings.append(
          RoleBinding.with {
            $0.metadata = Self.metadata(name, namespace: String(words[0]))
            $0.roleRef = Self.reference("Role", role)
            $0.subjects = subjects
          })
      } else {
        clusterRoleBindings.append(Self.clusterBinding(role, subjects))
      }
    }
    for role in clusterRoles where role.metadata.name.hasPrefix("system:controller:") {
      let account = role.metadata.name.split(separator: ":").last ?? ""
      clusterRoleBindings.append(
        Self.clusterBinding(
          role.metadata.name,
          [
            Self.subject("ServiceAccount/kube-system/\(account)"),
            Self.subject("User/\(Self.controllerManager)"),
          ]))
    }
  }

  private static func clusterBinding(_ role: String, _ subjects: [Subject]) -> ClusterRoleBinding {
    ClusterRoleBinding.with {
      $0.metadata = metadata(role)
      $0.roleRef = reference("ClusterRole", role)
      $0.subjects = subjects
    }
  }

  private static func reference(_ kind: String, _ name: String) -> RoleRef {
    RoleRef.with {
      $0.apiGroup = Role.groupVersionKind.group
      $0.kind = kind
      $0.name = name
    }
  }

  /// `User/name`, `Group/name` or `ServiceAccount/namespace/name`.
  private static func subject(_ text: Substring) -> Subject {
    let parts = text.split(separator: "/")
    return Subject.with {
      $0.kind = String(parts.first ?? "")
      $0.name = String(parts.last ?? "")
      if parts.count == 3 {
        $0.namespace = String(parts[1])
      } else {
        $0.apiGroup = Role.groupVersionKind.group
      }
    }
  }
}
