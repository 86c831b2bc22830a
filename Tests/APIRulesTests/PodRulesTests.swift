// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

func pod(_ spec: String) throws -> Pod {
  try Pod(json: Array(#"{"metadata":{"name":"p"},"spec":\#(spec)}"#.utf8))
}

@Suite("Pod resources") struct PodResourcesTests {
  @Test(
    "requests are summed as scheduler and kubelet expect",
    arguments: [
      (
        #"{"containers":[{"resources":{"requests":{"cpu":"1"}}},{"resources":{"requests":{"cpu":"500m"}}}]}"#,
        1500
      ),
      (
        #"{"initContainers":[{"resources":{"requests":{"cpu":"4"}}}],"containers":[{"resources":{"requests":{"cpu":"1"}}}]}"#,
        4000
      ),
      (
        #"{"initContainers":[{"restartPolicy":"Always","resources":{"requests":{"cpu":"1"}}},{"resources":{"requests":{"cpu":"4"}}}],"containers":[{"resources":{"requests":{"cpu":"1"}}}]}"#,
        5000
      ),
      (#"{"overhead":{"cpu":"100m"},"containers":[{"resources":{"requests":{"cpu":"1"}}}]}"#, 1100),
      (
        #"{"resources":{"requests":{"cpu":"3"}},"containers":[{"resources":{"requests":{"cpu":"1"}}}]}"#,
        3000
      ),
      (#"{"containers":[{}]}"#, 0),
    ])
  func requests(spec: String, milli: Int) throws {
    let requests = try pod(spec).requests

    #expect((requests["cpu"] ?? Quantity()).milliValue() == Int64(milli))
  }

  @Test(
    "the class follows from cpu and memory",
    arguments: [
      (#"{"containers":[{}]}"#, QualityOfService.bestEffort),
      (#"{"containers":[{"resources":{"requests":{"example.com/x":"1"}}}]}"#, .bestEffort),
      (#"{"containers":[{"resources":{"requests":{"cpu":"1"}}}]}"#, .burstable),
      (
        #"{"containers":[{"resources":{"limits":{"cpu":"1","memory":"1Gi"},"requests":{"cpu":"1000m","memory":"1024Mi"}}}]}"#,
        .guaranteed
      ),
      (#"{"containers":[{"resources":{"limits":{"cpu":"1","memory":"1Gi"}}},{}]}"#, .burstable),
    ])
  func qualityOfService(spec: String, expected: QualityOfService) throws {
    #expect(try pod(spec).qualityOfService == expected)
  }
}

@Suite("Pod state") struct PodStateTests {
  @Test("a pod is available when it has been ready for long enough")
  func available() {
    var pod = Pod()
    pod.status.conditions = [
      PodCondition.with {
        $0.type = "Ready"
        $0.status = "True"
        $0.lastTransitionTime = Time(seconds: 100)
      }
    ]

    #expect(pod.isReady)
    #expect(pod.isAvailable(minReadySeconds: 0, now: Time(seconds: 100)))
    #expect(!pod.isAvailable(minReadySeconds: 10, now: Time(seconds: 109)))
    #expect(pod.isAvailable(minReadySeconds: 10, now: Time(seconds: 110)))
  }

  @Test("a condition keeps its time while its status stays")
  func conditionTime() {
    var status = PodStatus()
    var condition = PodCondition.with {
      $0.type = "Ready"
      $0.status = "False"
      $0.lastTransitionTime = Time(seconds: 1)
    }

    let isNew = status.setCondition(condition)
    condition.lastTransitionTime = Time(seconds: 2)
    let isChanged = status.setCondition(condition)
    condition.status = "True"
    let isTurned = status.setCondition(condition)

    #expect(isNew && !isChanged && isTurned)
    #expect(status.conditions.map(\.lastTransitionTime.seconds) == [2])
  }
}

@Suite("Taints and tolerations") struct TolerationTests {
  @Test(
    "a toleration covers taints",
    arguments: [
      ("", "", "Exists", "", true), ("k", "NoSchedule", "Equal", "v", true),
      ("k", "NoSchedule", "", "v", true), ("k", "", "Exists", "", true),
      ("k", "NoExecute", "Exists", "", false), ("k", "NoSchedule", "Equal", "w", false),
      ("j", "NoSchedule", "Exists", "", false), ("k", "NoSchedule", "Odd", "v", false),
    ])
  func covers(key: String, effect: String, sign: String, value: String, expected: Bool) {
    let taint = Taint.with {
      $0.key = "k"
      $0.value = "v"
      $0.effect = "NoSchedule"
    }
    let toleration = Toleration.with {
      $0.key = key
      $0.effect = effect
      $0.operator = sign
      $0.value = value
    }

    #expect(toleration.tolerates(taint) == expected)
    #expect(([taint].firstUntolerated(by: [toleration]) == nil) == expected)
  }
}

@Suite("Node affinity") struct NodeAffinityTests {
  static func term(_ key: String, _ sign: String, _ values: String...) -> String {
    let list = values.map { "\"\($0)\"" }.joined(separator: ",")
    return #"{"matchExpressions":[{"key":"\#(key)","operator":"\#(sign)","values":[\#(list)]}]}"#
  }

  @Test(
    "required terms admit nodes, any one of them is enough",
    arguments: [
      ([term("zone", "In", "a", "b")], true), ([term("zone", "NotIn", "a")], false),
      ([term("disk", "DoesNotExist")], true), ([term("zone", "Exists")], true),
      ([term("cores", "Gt", "3")], true), ([term("cores", "Lt", "3")], false),
      ([term("zone", "Gt", "3")], false),
      ([term("zone", "In", "x"), term("zone", "In", "a")], true),
      (["{}"], false), ([], false),
      ([#"{"matchFields":[{"key":"metadata.name","operator":"In","values":["n1"]}]}"#], true),
    ] as [([String], Bool)])
  func required(terms: [String], expected: Bool) throws {
    let node = Node.with {
      $0.metadata.name = "n1"
      $0.metadata.labels = ["zone": "a", "cores": "4"]
    }
    let affinity =
      #"{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":["#
      + terms.joined(separator: ",") + "]}}}"

    #expect(try pod(#"{"affinity":\#(affinity)}"#).admitsNode(node) == expected)
  }

  @Test("the node selector must hold too")
  func selector() throws {
    let node = Node.with { $0.metadata.labels = ["zone": "a"] }

    #expect(try pod(#"{"nodeSelector":{"zone":"a"}}"#).admitsNode(node))
    #expect(try !pod(#"{"nodeSelector":{"zone":"b"}}"#).admitsNode(node))
  }
}

@Suite("Template hash") struct TemplateHashTests {
  @Test("equal templates have equal hashes of safe letters, other ones and collisions do not")
  func hash() throws {
    let template = PodTemplateSpec.with { $0.spec.nodeName = "a" }
    let other = PodTemplateSpec.with { $0.spec.nodeName = "b" }

    let hash = template.hash(collisionCount: nil)

    #expect(hash == template.hash(collisionCount: nil))
    #expect(hash != other.hash(collisionCount: nil))
    #expect(hash != template.hash(collisionCount: 1))
    #expect(hash.utf8.allSatisfy { SafeName.alphabet.contains($0) })
  }

  @Test("the hash function is the published one")
  func fnv() {
    var hash = FNV1a()
    hash.combine("foobar".utf8)

    #expect(hash.value == 0xbf9c_f968)
  }
}
