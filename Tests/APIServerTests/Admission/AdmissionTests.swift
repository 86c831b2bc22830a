// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import APIServer

@Suite("Admission") struct AdmissionTests {
  private static func request(_ pod: Pod, user: RequestUser? = nil) -> AdmissionRequest {
    AdmissionRequest(
      operation: .create, context: user.map { creation(user: $0) } ?? creation(), object: pod,
      oldObject: nil)
  }

  @Test("pods tolerate trouble for five minutes unless they say otherwise")
  func tolerations() async throws {
    var pod = Pod()
    pod.spec.tolerations = [
      Toleration.with {
        $0.key = WellKnown.unreachableTaint
        $0.operator = "Exists"
        $0.effect = "NoExecute"
        $0.tolerationSeconds = 5
      }
    ]
    var request = Self.request(pod)

    try await DefaultTolerationSeconds().mutate(&request)

    let tolerations = (request.object as? Pod)?.spec.tolerations ?? []
    #expect(tolerations.map(\.key) == [WellKnown.unreachableTaint, WellKnown.notReadyTaint])
    #expect(tolerations.map(\.tolerationSeconds) == [5, 300])
  }

  @Test("the token volume goes where nothing is mounted yet")
  func token() throws {
    var pod: Pod = try object(
      #"""
      {"spec":{"containers":[{"name":"a"},{"name":"b","volumeMounts":[{"name":"own",
      "mountPath":"/var/run/secrets/kubernetes.io/serviceaccount"}]}],"initContainers":[{"name":"i"}]}}
      """#)

    ServiceAccountAdmission.mountToken(in: &pod) { 0 }

    #expect(pod.spec.volumes.map(\.name) == ["kube-api-access-bbbbb"])
    #expect(
      pod.spec.containers.map { $0.volumeMounts.map(\.name) } == [
        ["kube-api-access-bbbbb"], ["own"],
      ])
    #expect(pod.spec.initContainers[0].volumeMounts.count == 1)
    #expect(pod.spec.volumes[0].volumeSource.projected?.sources.count == 3)
  }

  @Test("priority comes from the class, and an unknown class is refused")
  func priority() async throws {
    var pod = Pod.with { $0.spec.priorityClassName = "system-node-critical" }
    var request = Self.request(pod)
    try await PodPriority().mutate(&request)
    #expect((request.object as? Pod)?.spec.priority == 2_000_001_000)

    pod.spec.priorityClassName = "gone"
    request = Self.request(pod)
    await #expect(
      throws: APIError.forbidden(
        QualifiedResource(resource: "pods"), name: "",
        "no PriorityClass with name gone was found")
    ) { try await PodPriority().mutate(&request) }
  }

  @Test("a kubelet makes mirror pods of its own node and nothing else")
  func node() {
    let user = RequestUser(name: "system:node:n1", groups: ["system:nodes"])
    var pod = Pod.with { $0.spec.nodeName = "n1" }
    #expect(NodeRestriction.refusal(Self.request(pod, user: user), node: "n1") != nil)

    pod.metadata.annotations[WellKnown.mirrorPodAnnotation] = "x"
    #expect(NodeRestriction.refusal(Self.request(pod, user: user), node: "n1") == nil)

    pod.spec.nodeName = "n2"
    #expect(NodeRestriction.refusal(Self.request(pod, user: user), node: "n1") != nil)
  }

  @Test("a pod is bound once, and not while it is going or gated")
  func binding() throws {
    var pod = Pod.with { $0.metadata.name = "p" }
    let binding = Binding.with { $0.target.name = "n1" }

    try PodBindingHandler.bind(&pod, binding, now: Time(seconds: 5))

    #expect(pod.spec.nodeName == "n1")
    #expect(pod.hasTrueCondition("PodScheduled"))
    let error = #expect(throws: APIError.self) {
      try PodBindingHandler.bind(&pod, binding, now: Time(seconds: 5))
    }
    #expect(
      error?.message
        == #"Operation cannot be fulfilled on pods/binding "p": pod p is already assigned to node "n1""#
    )
    var gated = Pod.with { $0.spec.schedulingGates = [PodSchedulingGate()] }
    #expect(throws: APIError.self) {
      try PodBindingHandler.bind(&gated, binding, now: Time(seconds: 5))
    }
  }
}
