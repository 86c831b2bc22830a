// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import EventsAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import APIServer

@Suite("Service rules") struct ServiceStrategyTests {
  private static func strategy() throws -> ServiceStrategy {
    ServiceStrategy(
      allocator: ServiceAllocator(
        network: try #require(IPNetwork("10.43.0.0/16")), nodePorts: 30000...32767),
      loss: LossSignal())
  }

  private static func service(_ spec: String) throws -> Service {
    let strategy = try strategy()
    var service: Service = try object(#"{"metadata":{"name":"s"},"spec":\#(spec)}"#)
    strategy.applyDefaults(&service)
    strategy.prepareForCreate(&service, creation(resource: "services"))
    return service
  }

  @Test("a bare service gets what upstream fills in")
  func defaults() throws {
    let service = try Self.service(#"{"ports":[{"port":80}]}"#)

    #expect(
      try tree(service)["spec"] == [
        "ports": [["protocol": "TCP", "port": 80, "targetPort": 80]], "sessionAffinity": "None",
        "type": "ClusterIP", "internalTrafficPolicy": "Cluster", "ipFamilies": ["IPv4"],
        "ipFamilyPolicy": "SingleStack",
      ])
  }

  static let cases: [(spec: String, expected: [String])] = [
    (#"{"ports":[{"port":80}]}"#, []),
    (#"{"clusterIP":"None","selector":{"a":"b"}}"#, []),
    ("{}", ["spec.ports: Required value"]),
    (
      #"{"type":"Odd","ports":[{"port":80}]}"#,
      [
        #"spec.type: Unsupported value: "Odd": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort""#
      ]
    ),
    (
      #"{"ports":[{"port":80},{"port":81,"name":"b"}]}"#,
      ["spec.ports[0].name: Required value"]
    ),
    (
      #"{"ports":[{"port":80,"nodePort":30001}]}"#,
      ["spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"]
    ),
    (
      #"{"type":"ExternalName"}"#, ["spec.externalName: Required value"]
    ),
    (
      #"{"ports":[{"port":80}],"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}}}"#,
      [
        "spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 0: must be greater than 0 and less than 86400"
      ]
    ),
    (
      #"{"ports":[{"port":80}],"externalIPs":["127.0.0.1"]}"#,
      [
        #"spec.externalIPs[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)"#
      ]
    ),
    (
      #"{"type":"NodePort","clusterIP":"None","ports":[{"port":80}]}"#,
      [
        #"spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services"#
      ]
    ),
    (
      #"{"ports":[{"port":80}],"loadBalancerClass":"a/b"}"#,
      ["spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'"]
    ),
  ]

  @Test("each broken rule gives upstream's words", arguments: cases)
  func findings(spec: String, expected: [String]) throws {
    #expect(ServiceValidation.errors(try Self.service(spec)).texts == expected)
  }

  @Test("a writer who leaves allocated values out keeps them")
  func carried() throws {
    let old = try Self.service(
      #"{"type":"NodePort","clusterIP":"10.43.0.7","ports":[{"port":80,"nodePort":30005}]}"#)
    var new = try Self.service(#"{"type":"NodePort","ports":[{"port":80}]}"#)

    try Self.strategy().prepareForUpdate(&new, old: old, creation())

    #expect(new.spec.clusterIPs == ["10.43.0.7"])
    #expect(new.spec.ports.map(\.nodePort) == [30005])
    #expect(ServiceValidation.updateErrors(new, old: old).isEmpty)
  }

  @Test("a change of type drops what only the old type had")
  func dropped() throws {
    let old = try Self.service(
      #"{"type":"NodePort","clusterIP":"10.43.0.7","ports":[{"port":80,"nodePort":30005}]}"#)
    var new = old
    new.spec.type = "ClusterIP"

    try Self.strategy().prepareForUpdate(&new, old: old, creation())

    #expect(new.spec.ports.map(\.nodePort) == [0])
    #expect(new.spec.externalTrafficPolicy == "")
    #expect(new.spec.clusterIP == "10.43.0.7")
  }

  @Test("the address may not change once set")
  func fixed() throws {
    let old = try Self.service(#"{"clusterIP":"10.43.0.7","ports":[{"port":80}]}"#)
    let new = try Self.service(#"{"clusterIP":"10.43.0.8","ports":[{"port":80}]}"#)

    #expect(
      ServiceValidation.updateErrors(new, old: old).texts == [
        #"spec.clusterIPs[0]: Invalid value: ["10.43.0.8"]: may not change once set"#
      ])
  }
}

@Suite("Rules of the smaller kinds") struct SmallerKindTests {
  @Test("texts of a secret become bytes, and typed secrets need their keys")
  func secret() throws {
    var secret: Secret = try object(#"{"stringData":{"a":"b"}}"#)
    SecretStrategy().applyDefaults(&secret)

    #expect(secret.type == "Opaque")
    #expect(secret.data["a"] == Array("b".utf8))
    #expect(secret.stringData.isEmpty)
    secret.type = "kubernetes.io/tls"
    #expect(
      SecretStrategy().validate(secret, creation()).texts == [
        "data[tls.crt]: Required value", "data[tls.key]: Required value",
      ])
  }

  @Test("an immutable ConfigMap stays as it is")
  func configMap() throws {
    let old: ConfigMap = try object(#"{"immutable":true,"data":{"a":"b"}}"#)
    let new: ConfigMap = try object(#"{"data":{"a":"c","..":"x"}}"#)

    #expect(
      ConfigMapStrategy().validateUpdate(new, old: old, creation()).texts == [
        "immutable: Forbidden: field is immutable when `immutable` is set",
        "data: Forbidden: field is immutable when `immutable` is set",
      ])
    #expect(
      ConfigMapStrategy().validate(new, creation()).texts == [
        #"data[..]: Invalid value: "..": must not be '..'"#
      ])
  }

  @Test("a namespace is held by the finalizers of its spec and goes through Terminating")
  func namespace() {
    let strategy = NamespaceStrategy(loss: LossSignal())
    var namespace = Namespace.with { $0.metadata.name = "n" }

    strategy.prepareForCreate(&namespace, creation(resource: "namespaces"))
    #expect(namespace.spec.finalizers == ["kubernetes"])
    #expect(namespace.metadata.labels["kubernetes.io/metadata.name"] == "n")
    #expect(strategy.isHeld(namespace))

    strategy.markDeleted(&namespace, creation())
    #expect(namespace.status.phase == "Terminating")
  }

  @Test("taints are checked, and networks are fixed once set")
  func node() throws {
    let node: Node = try object(
      #"{"spec":{"taints":[{"key":"a","effect":"Odd"},{"key":"b"}],"podCIDRs":["10.0.0.0/24","x"]}}"#
    )
    let old: Node = try object(#"{"spec":{"podCIDRs":["10.1.0.0/24"]}}"#)

    #expect(
      NodeStrategy().validate(node, creation()).texts == [
        #"metadata.taints[0].effect: Unsupported value: "Odd": supported values: "NoExecute", "NoSchedule", "PreferNoSchedule""#,
        "metadata.taints[1].effect: Required value",
        #"spec.podCIDRs[1]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"#,
      ])
    #expect(
      NodeStrategy().validateUpdate(node, old: old, creation()).texts == [
        "spec.podCIDRs: Forbidden: node updates may not change podCIDR except from \"\" to valid"
      ])
  }

  @Test("events are the same objects in both groups")
  func event() throws {
    let event: EventsAPI.Event = try object(
      #"""
      {"metadata":{"name":"e"},"eventTime":"2026-01-01T00:00:00.000001Z","reason":"R","note":"text",
      "type":"Normal","regarding":{"kind":"Pod","name":"p"},"reportingController":"c",
      "reportingInstance":"i","action":"a","series":{"count":2}}
      """#)

    let stored = EventStrategy().stored(event)

    #expect(stored.message == "text")
    #expect(stored.involvedObject.name == "p")
    #expect(EventStrategy().served(stored) == event)
    #expect(EventStrategy().fieldLabel("regarding.name") == "involvedObject.name")
    #expect(EventStrategy().fieldLabel("reportingController") == "reportingComponent")
  }
}
