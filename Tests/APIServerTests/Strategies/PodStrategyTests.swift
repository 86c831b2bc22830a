// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AppsAPI
import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import APIServer

@Suite("Pod defaults") struct PodDefaultsTests {
  @Test(
    "the pull policy follows from the image's tag",
    arguments: [
      ("nginx", "Always"), ("nginx:latest", "Always"), ("nginx:1.2", "IfNotPresent"),
      ("host:5000/nginx", "Always"), ("host:5000/nginx:1", "IfNotPresent"),
      ("nginx@sha256:abc", "IfNotPresent"), ("nginx:latest@sha256:abc", "Always"),
      ("", "Always"), (":", "Always"), ("@", "IfNotPresent"),
    ])
  func pullPolicy(image: String, policy: String) {
    #expect(ImageReference.defaultPullPolicy(image) == policy)
  }

  @Test("a bare pod gets what upstream fills in, and defaulting again changes nothing")
  func pod() throws {
    var pod: Pod = try object(
      #"""
      {"spec":{"hostNetwork":true,"containers":[{"name":"c","image":"i:1",
      "ports":[{"containerPort":80}],"resources":{"limits":{"cpu":"1"}},
      "readinessProbe":{"httpGet":{"port":80}},"startupProbe":{"grpc":{"port":1}}}],
      "volumes":[{"name":"a"},{"name":"b","secret":{"secretName":"s"}},
      {"name":"p","projected":{"sources":[{"serviceAccountToken":{"path":"t"}},
      {"downwardAPI":{"items":[{"path":"x","fieldRef":{"fieldPath":"metadata.name"}}]}}]}}]}}
      """#)

    PodStrategy().applyDefaults(&pod)

    let spec = try #require(try tree(pod)["spec"])
    #expect(spec["restartPolicy"] == "Always")
    #expect(spec["dnsPolicy"] == "ClusterFirst")
    #expect(spec["terminationGracePeriodSeconds"] == 30)
    #expect(spec["schedulerName"] == "default-scheduler")
    #expect(spec["enableServiceLinks"] == true)
    #expect(spec["securityContext"] == [:])
    let container = try #require(spec["containers"]?.array?.first)
    #expect(container["imagePullPolicy"] == "IfNotPresent")
    #expect(container["terminationMessagePolicy"] == "File")
    #expect(
      container["ports"] == [["containerPort": 80, "hostPort": 80, "protocol": "TCP"]])
    #expect(container["resources"]?["requests"] == ["cpu": "1"])
    #expect(
      container["readinessProbe"] == [
        "httpGet": ["path": "/", "port": 80, "scheme": "HTTP"], "timeoutSeconds": 1,
        "periodSeconds": 10, "successThreshold": 1, "failureThreshold": 3,
      ])
    #expect(container["startupProbe"]?["grpc"] == ["port": 1, "service": ""])
    let volumes = try #require(spec["volumes"]?.array)
    #expect(volumes[0]["emptyDir"] == [:])
    #expect(volumes[1]["secret"]?["defaultMode"] == 420)
    #expect(
      volumes[2]["projected"]?["sources"]?.array?.first?["serviceAccountToken"]?[
        "expirationSeconds"] == 3600)
    let again = pod
    PodStrategy().applyDefaults(&pod)
    #expect(pod == again)
  }

  @Test("a template is defaulted like a pod, but for what only pods get")
  func template() throws {
    var deployment: Deployment = try object(
      #"{"spec":{"template":{"spec":{"containers":[{"name":"c","resources":{"limits":{"cpu":"1"}}}]}}}}"#
    )

    DeploymentStrategy().applyDefaults(&deployment)

    #expect(deployment.spec.template.spec.enableServiceLinks == nil)
    #expect(deployment.spec.template.spec.containers[0].resources.requests.isEmpty)
    #expect(deployment.spec.template.spec.containers[0].imagePullPolicy == "Always")
    #expect(deployment.spec.replicas == 1)
    #expect(deployment.spec.strategy.rollingUpdate?.maxSurge == .string("25%"))
    #expect(deployment.spec.progressDeadlineSeconds == 600)
  }

  @Test(
    "amounts finer than a thousandth are rounded up",
    arguments: [("100u", "1m"), ("0.0001", "1m"), ("1.5", "1500m"), ("1e3", "1e3")])
  func rounding(text: String, rounded: String) throws {
    var pod: Pod = try object(
      #"{"spec":{"containers":[{"resources":{"limits":{"cpu":"\#(text)"}}}]}}"#)

    PodStrategy().applyDefaults(&pod)

    #expect(pod.spec.containers[0].resources.limits["cpu"]?.string == rounded)
  }
}

@Suite("Pod validation") struct PodValidationTests {
  /// A pod's spec, its one container and what is wrong with it.
  static let cases: [(spec: String, container: String, expected: [String])] = [
    ("", "", []),
    (
      #""containers":[]"#, "", ["spec.containers: Required value"]
    ),
    (
      #""restartPolicy":"Maybe""#, "",
      [
        #"spec.restartPolicy: Unsupported value: "Maybe": supported values: "Always", "Never", "OnFailure""#
      ]
    ),
    ("", #""image":"""#, ["spec.containers[0].image: Required value"]),
    (
      "", #""name":"A""#,
      ["spec.containers[0].name: Invalid value: \"A\": \(NameRules.dns1123Label("A")[0])"]
    ),
    (
      "", #""ports":[{"containerPort":0}]"#,
      ["spec.containers[0].ports[0].containerPort: Required value"]
    ),
    (
      "", #""ports":[{"containerPort":99999}]"#,
      [
        "spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive"
      ]
    ),
    (
      "", #""ports":[{"containerPort":1,"hostPort":8},{"containerPort":2,"hostPort":8}]"#,
      [#"spec.containers[0].ports[1].hostPort: Duplicate value: "TCP//8""#]
    ),
    (
      "", #""resources":{"limits":{"cpu":"1"},"requests":{"cpu":"2"}}"#,
      [
        #"spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1"#
      ]
    ),
    (
      "", #""resources":{"limits":{"memory":"-1"}}"#,
      [
        #"spec.containers[0].resources.limits[memory]: Invalid value: "-1": must be greater than or equal to 0"#,
        #"spec.containers[0].resources.requests[memory]: Invalid value: "-1": must be greater than or equal to 0"#,
      ]
    ),
    (
      "", #""volumeMounts":[{"name":"v","mountPath":"/a"}]"#,
      [#"spec.containers[0].volumeMounts[0].name: Not found: "v""#]
    ),
    (
      #""volumes":[{"name":"v","emptyDir":{},"secret":{"secretName":"s"}}]"#, "",
      ["spec.volumes[0].secret: Forbidden: may not specify more than 1 volume type"]
    ),
    (
      #""volumes":[{"name":"v","secret":{"items":[{"key":"k","path":"../x"}]}}]"#, "",
      [
        "spec.volumes[0].secret.secretName: Required value",
        #"spec.volumes[0].secret.items[0].path: Invalid value: "../x": must not contain '..'"#,
        #"spec.volumes[0].secret.items[0].path: Invalid value: "../x": must not start with '..'"#,
      ]
    ),
    (
      "", #""livenessProbe":{"successThreshold":2,"exec":{"command":["a"]}}"#,
      ["spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1"]
    ),
    (
      "", #""readinessProbe":{}"#,
      ["spec.containers[0].readinessProbe: Required value: must specify a handler type"]
    ),
    (
      #""tolerations":[{"key":"k","operator":"Exists","value":"v"}]"#, "",
      [
        #"spec.tolerations[0].operator: Invalid value: "v": value must be empty when `operator` is 'Exists'"#
      ]
    ),
    (
      #""dnsPolicy":"None""#, "",
      ["spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None"]
    ),
    (
      #""activeDeadlineSeconds":0"#, "",
      [
        "spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive"
      ]
    ),
    (
      #""schedulingGates":[{"name":"g"}],"nodeName":"n""#, "",
      [
        "spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared"
      ]
    ),
    (
      "", #""env":[{"name":"E","valueFrom":{"fieldRef":{"fieldPath":"spec.foo"}}}]"#,
      [
        #"spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: Unsupported value: "spec.foo": supported values: "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs""#
      ]
    ),
    (
      #""topologySpreadConstraints":[{"maxSkew":0,"topologyKey":"z","whenUnsatisfiable":"DoNotSchedule"}]"#,
      "",
      [
        "spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero"
      ]
    ),
  ]

  private static func pod(_ spec: String, _ container: String) throws -> Pod {
    let name =
      container.contains(#""name""#) && container.hasPrefix(#""name""#) ? "" : #""name":"c","#
    let image = container.hasPrefix(#""image""#) ? "" : #""image":"i","#
    var members = name + image + container
    if members.hasSuffix(",") { members.removeLast() }
    let containers = spec.hasPrefix(#""containers""#) ? "" : #""containers":[{\#(members)}]"#
    let all = [spec, containers].filter { !$0.isEmpty }.joined(separator: ",")
    var pod: Pod = try object(#"{"metadata":{"name":"p"},"spec":{\#(all)}}"#)
    PodStrategy().applyDefaults(&pod)
    return pod
  }

  @Test("each broken rule gives upstream's words", arguments: cases)
  func findings(spec: String, container: String, expected: [String]) throws {
    let pod = try Self.pod(spec, container)

    #expect(PodStrategy().validate(pod, creation()).texts == expected)
  }

  @Test(
    "only a few fields of a stored pod may change",
    arguments: [
      (#""containers":[{"name":"c","image":"j"}]"#, true),
      (#""containers":[{"name":"c","image":"i","command":["x"]}]"#, false),
      (#""containers":[{"name":"c","image":"i"},{"name":"d","image":"i"}]"#, false),
      (#""containers":[{"name":"c","image":"i"}],"activeDeadlineSeconds":5"#, true),
      (
        #""containers":[{"name":"c","image":"i"}],"tolerations":[{"key":"k","operator":"Exists"}]"#,
        true
      ),
      (#""containers":[{"name":"c","image":"i"}],"nodeName":"n2""#, false),
    ])
  func update(spec: String, isAllowed: Bool) throws {
    let old = try Self.pod("", "")
    let new = try Self.pod(spec, "")

    let errors = PodStrategy().validateUpdate(new, old: old, creation())

    #expect(errors.isEmpty == isAllowed)
  }

  @Test("mutated specs never trap")
  func mutations() throws {
    let pod = try Self.pod(
      #""volumes":[{"name":"v"}],"affinity":{"nodeAffinity":{}},"tolerations":[{"key":"k"}]"#,
      #""ports":[{"containerPort":1}],"env":[{"name":"A"}]"#)
    let bytes = pod.json()

    for position in stride(from: 0, to: bytes.count, by: 3) {
      for byte in [0x22, 0x2D, 0x30, 0x5B, 0x7D, 0xC3] as [UInt8] {
        var changed = bytes
        changed[position] = byte
        guard var mutated = try? Pod(json: changed) else { continue }
        PodStrategy().applyDefaults(&mutated)
        _ = PodStrategy().validate(mutated, creation())
        _ = PodStrategy().validateUpdate(mutated, old: pod, creation())
        _ = PodTable.cells(mutated, now: Time(seconds: 0))
      }
    }
  }
}

@Suite("Pod deletion") struct PodDeletionTests {
  @Test("a pod gets its grace only when a kubelet has to stop it")
  func grace() {
    var pod = Pod()
    pod.spec.terminationGracePeriodSeconds = 7
    #expect(PodStrategy().gracePeriodSeconds(pod, requested: nil) == 0)

    pod.spec.nodeName = "n"
    #expect(PodStrategy().gracePeriodSeconds(pod, requested: nil) == 7)
    #expect(PodStrategy().gracePeriodSeconds(pod, requested: 3) == 3)
    #expect(PodStrategy().gracePeriodSeconds(pod, requested: -5) == 1)

    pod.status.phase = "Succeeded"
    #expect(PodStrategy().gracePeriodSeconds(pod, requested: 9) == 0)
  }
}
