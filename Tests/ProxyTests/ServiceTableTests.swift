// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import DiscoveryAPI
import MetaAPI
import Testing
import Wire

@testable import Proxy

@Suite("Service table") struct ServiceTableTests {
  private static let table = ServiceTable(nodeName: "here")

  private static func service(
    _ fill: (inout CoreAPI.Service) -> Void = { _ in }
  ) -> CoreAPI.Service {
    var service = CoreAPI.Service()
    service.metadata.namespace = "default"
    service.metadata.name = "web"
    service.spec.clusterIP = "10.43.0.10"
    service.spec.clusterIPs = ["10.43.0.10"]
    service.spec.ports = [
      .with {
        $0.name = "http"
        $0.protocol = "TCP"
        $0.port = 80
        $0.nodePort = 30_080
      }
    ]
    fill(&service)
    return service
  }

  /// - Parameter endpoints: address, ready, serving, node.
  private static func slice(
    _ endpoints: [(String, Bool?, Bool?, String)], port: String = "http"
  ) -> DiscoveryAPI.EndpointSlice {
    .with { slice in
      slice.addressType = "IPv4"
      slice.ports = [
        .with {
          $0.name = port
          $0.protocol = "TCP"
          $0.port = 8080
        }
      ]
      slice.endpoints = endpoints.map { address, ready, serving, node in
        .with {
          $0.addresses = [address]
          $0.conditions.ready = ready
          $0.conditions.serving = serving
          $0.nodeName = node
        }
      }
    }
  }

  @Test("ready endpoints of all slices serve, an unknown readiness counts as ready")
  func gathersReady() {
    let slices = [
      Self.slice([("10.42.0.7", true, true, "here"), ("10.42.0.8", false, false, "here")]),
      Self.slice([("10.42.1.9", nil, nil, "there"), ("10.42.0.7", true, true, "here")]),
    ]

    let ports = Self.table.ports(Self.service(), slices: slices)

    #expect(ports.count == 1)
    #expect(ports.first?.endpoints.map(\.address) == ["10.42.0.7", "10.42.1.9"])
    #expect(ports.first?.localEndpoints.map(\.address) == ["10.42.0.7"])
    #expect(ports.first?.nodePort == 30_080)
  }

  @Test("endpoints that terminate serve only while there is no other")
  func fallsBack() {
    let leaving = ("10.42.0.8", Bool?.some(false), Bool?.some(true), "here")

    let alone = Self.table.ports(Self.service(), slices: [Self.slice([leaving])])
    let beside = Self.table.ports(
      Self.service(), slices: [Self.slice([leaving, ("10.42.0.7", true, true, "here")])])

    #expect(alone.first?.endpoints.map(\.address) == ["10.42.0.8"])
    #expect(beside.first?.endpoints.map(\.address) == ["10.42.0.7"])
  }

  @Test("a slice without the port's name adds nothing")
  func matchesPorts() {
    let slices = [Self.slice([("10.42.0.7", true, true, "here")], port: "metrics")]

    #expect(Self.table.ports(Self.service(), slices: slices).first?.endpoints.isEmpty == true)
  }

  @Test("headless, external and foreign services have no ports here")
  func skipsOthers() {
    let headless = Self.service { $0.spec.clusterIP = "None" }
    let external = Self.service { $0.spec.type = "ExternalName" }
    let foreign = Self.service { $0.metadata.labels[ServiceTable.foreignProxyLabel] = "other" }

    for service in [headless, external, foreign] {
      #expect(Self.table.ports(service, slices: []).isEmpty)
    }
  }

  @Test("an address that is none never reaches the rules")
  func refusesText() {
    let slices = [Self.slice([("10.0.0.1 }", true, true, "here")])]

    #expect(Self.table.ports(Self.service(), slices: slices).first?.endpoints.isEmpty == true)
  }
}

@Suite("Stale connections") struct StaleConnectionsTests {
  private static func port(
    _ addresses: [String], _ transport: ProxiedPort.Transport = .udp
  ) -> ProxiedPort {
    ProxiedPort(
      namespace: "default", service: "dns", portName: "", transport: transport,
      clusterIP: "10.43.0.10", port: 53,
      endpoints: addresses.map { .init(address: $0, port: 53, isLocal: true) })
  }

  @Test("connections to an endpoint that went are ended, for UDP only")
  func endsOld() {
    let stale = StaleConnections.after(
      [Self.port(["10.42.0.5", "10.42.0.6"])], [Self.port(["10.42.0.6"])])
    let others = StaleConnections.after([Self.port(["10.42.0.5"], .tcp)], [Self.port([], .tcp)])

    let gone = ProxiedPort.Endpoint(address: "10.42.0.5", port: 53, isLocal: true)
    #expect(
      stale == [.init(address: "10.43.0.10", port: 53, family: .ipv4, endpoint: gone)])
    #expect(others.isEmpty)
  }

  @Test("every way to the service is looked at: node port and external addresses, of its family")
  func endsEverywhere() {
    var port = Self.port(["fd00::5"])
    port.clusterIP = "fd00:43::10"
    port.nodePort = 30_053
    port.externalAddresses = ["2001:db8::9"]
    var bare = port
    bare.endpoints = []

    let stale = StaleConnections.after([port], [bare])

    #expect(stale.map(\.address) == ["fd00:43::10", "2001:db8::9", nil])
    #expect(stale.map(\.port) == [53, 53, 30_053])
    #expect(stale.last?.arguments.prefix(3) == ["-D", "-f", "ipv6"])
    #expect(stale.last?.arguments.suffix(2) == ["--reply-port-src", "53"])
  }

  @Test("an endpoint that only became local keeps its connections")
  func ignoresPlacement() {
    var moved = Self.port(["10.42.0.5"])
    moved.endpoints[0].isLocal = false

    #expect(StaleConnections.after([Self.port(["10.42.0.5"])], [moved]).isEmpty)
  }

  @Test("the first endpoint ends connections that found none")
  func endsUnserved() {
    let stale = StaleConnections.after([Self.port([])], [Self.port(["10.42.0.5"])])

    #expect(stale.first?.endpoint == nil)
    #expect(stale.first?.arguments.contains("--reply-src") == false)
  }
}
