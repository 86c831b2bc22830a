// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerCore
import MetaAPI
import RBACAPI
import TestKit
import Testing
import Wire

@testable import APIServer

@Suite("Bootstrap roles") struct BootstrapRolesTests {
  private let bootstrap = BootstrapRoles()

  @Test("rules are read from the text")
  func rules() throws {
    let proxy = try #require(
      bootstrap.clusterRoles.first { $0.metadata.name == "system:node-proxier" })

    #expect(proxy.rules.count == 5)
    #expect(proxy.rules[0].verbs == ["list", "watch"])
    #expect(proxy.rules[0].apiGroups == [""])
    #expect(proxy.rules[0].resources == ["endpoints", "services"])
    #expect(proxy.metadata.annotations[BootstrapRoles.autoupdateAnnotation] == "true")
  }

  @Test("every role and binding can be stored")
  func valid() {
    for role in bootstrap.clusterRoles {
      #expect(ClusterRoleStrategy().validate(role, creation()).texts == [])
    }
    for role in bootstrap.roles {
      #expect(RoleStrategy().validate(role, creation()).texts == [])
      #expect(!role.metadata.namespace.isEmpty)
    }
    for binding in bootstrap.clusterRoleBindings {
      #expect(ClusterRoleBindingStrategy().validate(binding, creation()).texts == [])
      #expect(bootstrap.clusterRoles.contains { $0.metadata.name == binding.roleRef.name })
    }
    for binding in bootstrap.roleBindings {
      #expect(RoleBindingStrategy().validate(binding, creation()).texts == [])
      #expect(
        bootstrap.roles.contains {
          $0.metadata.name == binding.roleRef.name
            && $0.metadata.namespace == binding.metadata.namespace
        })
    }
  }

  @Test("sums contain what they sum up")
  func sums() throws {
    func rules(_ name: String) -> [PolicyRule] {
      bootstrap.clusterRoles.first { $0.metadata.name == name }?.rules ?? []
    }

    #expect(!rules("view").isEmpty)
    #expect(rules("view").allSatisfy { rules("edit").contains($0) })
    #expect(rules("edit").allSatisfy { rules("admin").contains($0) })
  }

  @Test("the controller manager holds what its controllers hold")
  func controllerManager() {
    let rules = RBACRules(
      clusterRoles: bootstrap.clusterRoles, clusterBindings: bootstrap.clusterRoleBindings)
    let user = RequestUser(name: "system:kube-controller-manager")

    for (verb, group, resource) in [
      ("create", "", "pods"), ("update", "apps", "replicasets"), ("delete", "", "nodes"),
      ("create", "discovery.k8s.io", "endpointslices"), ("create", "", "serviceaccounts"),
    ] {
      let request = AuthorizationRequest(
        user: user, verb: verb, group: group, version: "v1", resource: resource, namespace: "x",
        name: "")
      #expect(rules.reasonToAllow(request) != nil, "\(verb) \(resource)")
    }
  }
}
