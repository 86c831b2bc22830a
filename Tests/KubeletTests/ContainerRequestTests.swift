// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaTypes
import RuntimeRPC
import Testing
import Wire

@testable import Kubelet

@Suite("Requests to the runtime") struct ContainerRequestTests {
  private static func request(_ pod: CoreAPI.Pod) -> RuntimeRPC.ContainerConfig {
    ContainerRequest(
      pod: pod, container: pod.spec.containers[0], attempt: 2, imageID: "sha256:1",
      environment: [("A", "1")], mounts: [], cgroupVersion: .two, memoryCapacity: 1 << 30
    ).configuration()
  }

  @Test("a container carries what finds it again: pod, name, attempt and hash")
  func labels() {
    let pod = CoreAPI.Pod.sample()

    let config = Self.request(pod)

    #expect(config.labels[RuntimeLabels.podUID] == "uid-1")
    #expect(config.labels[RuntimeLabels.containerName] == "app")
    #expect(config.annotations[RuntimeLabels.specHash] == pod.spec.containers[0].specHash)
    #expect(config.metadata?.attempt == 2)
    #expect(config.logPath == "app/2.log")
  }

  @Test("references in command and arguments are expanded")
  func expandsCommand() {
    var pod = CoreAPI.Pod.sample()
    pod.spec.containers[0].command = ["run", "$(A)"]
    pod.spec.containers[0].args = ["$$(A)"]

    let config = Self.request(pod)

    #expect(config.command == ["run", "1"])
    #expect(config.args == ["$(A)"])
  }

  @Test("a container's own security context wins over its pod's")
  func mergesSecurity() {
    var pod = CoreAPI.Pod.sample()
    pod.spec.securityContext = .with {
      $0.runAsUser = 1000
      $0.runAsGroup = 1000
      $0.fsGroup = 2000
      $0.seccompProfile = .with { $0.type = "RuntimeDefault" }
    }
    pod.spec.containers[0].securityContext = .with {
      $0.runAsUser = 7
      $0.allowPrivilegeEscalation = false
      $0.readOnlyRootFilesystem = true
    }

    let context = Self.request(pod).linux?.securityContext

    #expect(context?.runAsUser?.value == 7)
    #expect(context?.runAsGroup?.value == 1000)
    #expect(context?.supplementalGroups == [2000])
    #expect(context?.noNewPrivs == true)
    #expect(context?.readonlyRootfs == true)
    #expect(context?.seccomp?.profileType == .runtimedefault)
    #expect(context?.maskedPaths.contains("/proc/kcore") == true)
  }

  @Test("a privileged container sees all of /proc")
  func unmasks() {
    var pod = CoreAPI.Pod.sample()
    pod.spec.containers[0].securityContext = .with { $0.privileged = true }

    #expect(Self.request(pod).linux?.securityContext?.maskedPaths.isEmpty == true)
  }

  @Test(
    "an image that runs as root is refused where the pod forbids it",
    arguments: [(Int64?.none, "", true), (0, "", true), (5, "", false), (nil, "app", true)])
  func checksUser(uid: Int64?, name: String, isRefused: Bool) {
    var pod = CoreAPI.Pod.sample()
    pod.spec.securityContext = .with { $0.runAsNonRoot = true }
    let image = RuntimeRPC.Image.with {
      $0.uid = uid.map { .init($0) }
      $0.username = name
    }
    let security = ContainerSecurity(pod: pod, container: pod.spec.containers[0])

    if isRefused {
      #expect(throws: ContainerConfigurationError.self) { try security.checkUser(image: image) }
    } else {
      #expect(throws: Never.self) { try security.checkUser(image: image) }
    }
  }

  @Test("a pod on the node's network maps no ports and has no host name of its own")
  func sharesNetwork() {
    var pod = CoreAPI.Pod.sample()
    pod.spec.containers[0].ports = [
      .with {
        $0.containerPort = 80
        $0.hostPort = 8080
      }
    ]
    let request = { (pod: CoreAPI.Pod) in
      SandboxRequest(
        pod: pod, attempt: 0, paths: PodPaths(root: "/r", logs: "/l", pod: pod), resolver: .init(),
        cgroupParent: "/kubepods/x"
      ).configuration()
    }
    let own = request(pod)
    pod.spec.hostNetwork = true
    let shared = request(pod)

    #expect(own.portMappings.first?.hostPort == 8080)
    #expect(own.hostname == "web")
    #expect(own.logDirectory == "/l/default_web_uid-1")
    #expect(shared.portMappings.isEmpty)
    #expect(shared.hostname.isEmpty)
    #expect(shared.linux?.securityContext?.namespaceOptions?.network == .node)
  }
}

@Suite("Name resolution") struct NameResolutionTests {
  private static let names = NameResolution(
    clusterServers: ["10.43.0.10"], clusterDomain: "cluster.local",
    host: .init(parsing: "# x\nnameserver 1.1.1.1\nsearch example.org\noptions timeout:1\n"))

  private static func resolver(
    _ policy: String, _ fill: (inout CoreAPI.Pod) -> Void = { _ in }
  ) -> NameResolution.Resolver {
    var pod = CoreAPI.Pod.sample()
    pod.spec.dnsPolicy = policy
    fill(&pod)
    return names.resolver(for: pod)
  }

  @Test("the cluster's servers are asked first, with the node's search list behind the cluster's")
  func usesCluster() {
    let resolver = Self.resolver("ClusterFirst")

    #expect(resolver.servers == ["10.43.0.10"])
    #expect(
      resolver.searches == [
        "default.svc.cluster.local", "svc.cluster.local", "cluster.local", "example.org",
      ])
    #expect(resolver.options == ["ndots:5"])
  }

  @Test("a pod on the node's network resolves as the node unless it asks otherwise")
  func usesHost() {
    #expect(Self.resolver("ClusterFirst") { $0.spec.hostNetwork = true }.servers == ["1.1.1.1"])
    #expect(Self.resolver("Default").servers == ["1.1.1.1"])
    #expect(
      Self.resolver("ClusterFirstWithHostNet") { $0.spec.hostNetwork = true }.servers == [
        "10.43.0.10"
      ])
  }

  @Test("the pod's own settings are added, options replaced by name")
  func mergesOwn() {
    let resolver = Self.resolver("ClusterFirst") { pod in
      pod.spec.dnsConfig = .with {
        $0.nameservers = ["9.9.9.9", "10.43.0.10"]
        $0.options = [
          .with {
            $0.name = "ndots"
            $0.value = "2"
          }
        ]
      }
    }

    #expect(resolver.servers == ["10.43.0.10", "9.9.9.9"])
    #expect(resolver.options == ["ndots:2"])
  }

  @Test("the hosts file names the pod under its addresses")
  func writesHosts() {
    var pod = CoreAPI.Pod.sample()
    pod.spec.subdomain = "front"
    pod.spec.hostAliases = [
      .with {
        $0.ip = "192.0.2.7"
        $0.hostnames = ["a", "b"]
      }
    ]

    let text = Self.names.hostsFile(for: pod, addresses: ["10.42.0.5"])

    #expect(text.contains("10.42.0.5\tweb.front.default.svc.cluster.local\tweb\n"))
    #expect(text.hasSuffix("192.0.2.7\ta\tb\n"))
  }
}
