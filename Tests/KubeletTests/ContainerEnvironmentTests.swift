// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Kubelet

@Suite("Container environment") struct ContainerEnvironmentTests {
  private static func fields(_ pod: CoreAPI.Pod) -> DownwardFields {
    DownwardFields(
      pod: pod, podAddresses: ["10.42.0.5"], hostAddresses: ["192.0.2.1"],
      allocatable: ["cpu": Quantity(2)])
  }

  private static func resolve(
    _ fill: (inout CoreAPI.Container) -> Void, configMaps: [String: CoreAPI.ConfigMap] = [:],
    services: [String: String] = [:]
  ) throws -> [String: String] {
    var pod = CoreAPI.Pod.sample()
    fill(&pod.spec.containers[0])
    let variables = try ContainerEnvironment(
      container: pod.spec.containers[0], fields: fields(pod), services: services,
      configMaps: configMaps, secrets: [:]
    ).resolve()
    return Dictionary(uniqueKeysWithValues: variables.map { ($0.name, $0.value) })
  }

  private static func variable(_ name: String, _ value: String) -> CoreAPI.EnvVar {
    .with {
      $0.name = name
      $0.value = value
    }
  }

  private static let settings: [String: CoreAPI.ConfigMap] = [
    "settings": .with {
      $0.data["colour"] = "blue"
      $0.data["size"] = "small"
    }
  ]

  @Test("values refer to earlier variables and services, own values win over bulk ones")
  func layers() throws {
    let variables = try Self.resolve(
      { container in
        container.envFrom = [
          .with {
            $0.prefix = "P_"
            $0.configMapRef = .with { $0.localObjectReference.name = "settings" }
          }
        ]
        container.env = [
          Self.variable("P_size", "large"), Self.variable("URL", "http://$(WEB_SERVICE_HOST)"),
          Self.variable("AGAIN", "$(URL)/$(P_colour)"),
        ]
      }, configMaps: Self.settings, services: ["WEB_SERVICE_HOST": "10.43.0.7"])

    #expect(variables["P_colour"] == "blue")
    #expect(variables["P_size"] == "large")
    #expect(variables["AGAIN"] == "http://10.43.0.7/blue")
  }

  @Test("fields of the pod and resources of the container become values")
  func readsFields() throws {
    let variables = try Self.resolve { container in
      container.resources.limits["memory"] = Quantity("64Mi")
      container.env = [
        .with {
          $0.name = "IP"
          $0.valueFrom = .with { $0.fieldRef = .with { $0.fieldPath = "status.podIP" } }
        },
        .with {
          $0.name = "MEMORY"
          $0.valueFrom = .with {
            $0.resourceFieldRef = .with {
              $0.resource = "limits.memory"
              $0.divisor = Quantity(bytes: 1 << 20)
            }
          }
        },
        .with {
          $0.name = "CPU"
          $0.valueFrom = .with { $0.resourceFieldRef = .with { $0.resource = "limits.cpu" } }
        },
      ]
    }

    #expect(variables["IP"] == "10.42.0.5")
    #expect(variables["MEMORY"] == "64")
    #expect(variables["CPU"] == "2")
  }

  @Test(
    "an object or key that is missing is an error unless it is optional", arguments: [true, false])
  func missesObjects(isOptional: Bool) throws {
    let fill = { (container: inout CoreAPI.Container) in
      container.env = [
        .with {
          $0.name = "A"
          $0.valueFrom = .with {
            $0.configMapKeyRef = .with {
              $0.localObjectReference.name = "settings"
              $0.key = "weight"
              $0.optional = isOptional
            }
          }
        }
      ]
    }

    if isOptional {
      #expect(try Self.resolve(fill).isEmpty)
    } else {
      #expect(
        throws: ContainerConfigurationError.objectMissing(kind: "configmap", name: "settings")
      ) {
        try Self.resolve(fill)
      }
      #expect(
        throws: ContainerConfigurationError.keyMissing(
          kind: "ConfigMap", name: "default/settings", key: "weight")
      ) { try Self.resolve(fill, configMaps: Self.settings) }
    }
  }

  @Test("services of the pod's namespace are told, with the API server's from anywhere")
  func tellsServices() {
    let service = { (namespace: String, name: String, address: String) in
      CoreAPI.Service.with { service in
        service.metadata.namespace = namespace
        service.metadata.name = name
        service.spec.clusterIP = address
        service.spec.ports = [
          .with {
            $0.name = "https"
            $0.port = 443
            $0.protocol = "TCP"
          }
        ]
      }
    }
    let services = [
      service("default", "kubernetes", "10.43.0.1"), service("shop", "web-front", "10.43.0.7"),
      service("other", "hidden", "10.43.0.8"), service("shop", "headless", "None"),
    ]

    let variables = ServiceEnvironment.variables(services, namespace: "shop", includesAll: true)

    #expect(variables["KUBERNETES_SERVICE_HOST"] == "10.43.0.1")
    #expect(variables["WEB_FRONT_SERVICE_PORT_HTTPS"] == "443")
    #expect(variables["WEB_FRONT_PORT_443_TCP"] == "tcp://10.43.0.7:443")
    #expect(!variables.keys.contains { $0.hasPrefix("HIDDEN") || $0.hasPrefix("HEADLESS") })
  }
}
