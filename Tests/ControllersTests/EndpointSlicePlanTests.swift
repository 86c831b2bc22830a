// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import DiscoveryAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Controllers

@Suite("EndpointSlice plan") struct EndpointSlicePlanTests {
  private let service = Service.with {
    $0.metadata.namespace = "default"
    $0.metadata.name = "web"
    $0.metadata.uid = "uid-web"
    $0.spec.selector = ["app": "web"]
    $0.spec.ipFamilies = ["IPv4"]
    $0.spec.ports = [
      .with {
        $0.name = "http"
        $0.port = 80
        $0.protocol = "TCP"
        $0.targetPort = .string("web")
      }
    ]
  }

  private func pod(_ name: String, port: Int32 = 8080, ready: Bool = true) -> Pod {
    var pod = Pod.running(name, readySince: ready ? 1 : nil, ip: "10.0.0.\(name.utf8.count)")
    pod.spec.containers = [
      .with {
        $0.ports = [
          .with {
            $0.name = "web"
            $0.containerPort = port
            $0.protocol = "TCP"
          }
        ]
      }
    ]
    return pod
  }

  private func groups(_ pods: [Pod], _ service: Service? = nil) -> [EndpointSlicePlan.Group] {
    EndpointSlicePlan.groups(for: service ?? self.service, pods: pods) { _ in "zone-a" }
  }

  @Test("a ready pod is ready and serving; a port's name is looked up in the pod")
  func ready() throws {
    let group = try #require(groups([pod("a")]).first)

    #expect(group.ports.map(\.port) == [8080])
    #expect(group.ports.map(\.name) == ["http"])
    let endpoint = try #require(group.endpoints.first)
    #expect(endpoint.addresses == ["10.0.0.1"])
    #expect(endpoint.conditions.ready == true)
    #expect(endpoint.conditions.serving == true)
    #expect(endpoint.conditions.terminating == false)
    #expect(endpoint.nodeName == "n1")
    #expect(endpoint.zone == "zone-a")
    #expect(endpoint.targetRef?.name == "a")
  }

  @Test("a terminating pod may serve but is not ready")
  func terminating() {
    var dying = pod("a")
    dying.metadata.deletionTimestamp = Time(seconds: 1)

    let conditions = groups([dying]).first?.endpoints.first?.conditions

    #expect(conditions?.ready == false)
    #expect(conditions?.serving == true)
    #expect(conditions?.terminating == true)
  }

  @Test("publishNotReadyAddresses makes every pod ready")
  func publishNotReady() {
    var service = service
    service.spec.publishNotReadyAddresses = true

    let conditions = groups([pod("a", ready: false)], service).first?.endpoints.first?.conditions

    #expect(conditions?.ready == true)
    #expect(conditions?.serving == false)
  }

  @Test("pods with different port numbers go into different slices")
  func differentPorts() {
    let groups = groups([pod("a"), pod("bb", port: 9090)])

    #expect(groups.map { $0.ports.map(\.port) } == [[8080], [9090]])
  }

  @Test("finished pods and pods without address are left out; an empty service has one empty slice")
  func empty() {
    var finished = pod("a")
    finished.status.phase = "Failed"
    var homeless = pod("bb")
    homeless.status.podIPs = []
    homeless.status.podIP = ""

    let groups = groups([finished, homeless])
    let plan = EndpointSlicePlan(service: service, desired: groups, existing: [])

    #expect(groups.map(\.endpoints.count) == [0])
    #expect(plan.creations.count == 1)
  }

  @Test("nothing is written when nothing changed")
  func settled() {
    let desired = groups([pod("a"), pod("bb")])
    let first = EndpointSlicePlan(service: service, desired: desired, existing: [])

    let second = EndpointSlicePlan(
      service: service, desired: desired, existing: named(first.creations))

    #expect(second.creations.isEmpty && second.updates.isEmpty && second.deletions.isEmpty)
  }

  @Test("a pod more or less changes one slice")
  func incremental() {
    let existing = named(
      EndpointSlicePlan(
        service: service, desired: groups([pod("a"), pod("bb")]), existing: []
      ).creations)

    let plan = EndpointSlicePlan(
      service: service, desired: groups([pod("a"), pod("ccc")]), existing: existing)

    #expect(plan.creations.isEmpty && plan.deletions.isEmpty)
    #expect(plan.updates.map { $0.endpoints.map { $0.targetRef?.name } } == [["a", "ccc"]])
  }

  @Test("a slice holds a hundred endpoints")
  func full() {
    let pods = (0..<250).map { number in
      var pod = pod("p\(number)")
      pod.status.podIPs = [.with { $0.ip = "10.1.\(number / 200).\(number % 200)" }]
      return pod
    }

    let plan = EndpointSlicePlan(service: service, desired: groups(pods), existing: [])

    #expect(plan.creations.map(\.endpoints.count) == [100, 100, 50])
  }

  @Test("labels of the service and the marks of its owner are on every slice")
  func labels() {
    var service = service
    service.metadata.labels = ["team": "a"]
    service.spec.clusterIP = "None"

    let slice = EndpointSlicePlan(service: service, desired: groups([]), existing: [])
      .creations.first

    #expect(slice?.metadata.labels["team"] == "a")
    #expect(slice?.metadata.labels["kubernetes.io/service-name"] == "web")
    #expect(
      slice?.metadata.labels["endpointslice.kubernetes.io/managed-by"]
        == "endpointslice-controller.k8s.io")
    #expect(slice?.metadata.labels["service.kubernetes.io/headless"] == "")
    #expect(slice?.metadata.ownerReferences.map(\.uid) == ["uid-web"])
  }

  private func named(_ slices: [EndpointSlice]) -> [EndpointSlice] {
    slices.enumerated().map { offset, slice in
      var slice = slice
      slice.metadata.name = "web-\(offset)"
      slice.metadata.uid = "uid-\(offset)"
      return slice
    }
  }
}
