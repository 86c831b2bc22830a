// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI
import MetaTypes
import Wire

extension PodSpec {
  /// Fills in what the author of a pod or of a template left out.
  mutating func applyDefaults() {
    if dnsPolicy.isEmpty { dnsPolicy = "ClusterFirst" }
    if restartPolicy.isEmpty { restartPolicy = "Always" }
    if schedulerName.isEmpty { schedulerName = "default-scheduler" }
    if terminationGracePeriodSeconds == nil { terminationGracePeriodSeconds = 30 }
    if securityContext == nil { securityContext = PodSecurityContext() }
    mirrorServiceAccount()
    for index in volumes.indices { volumes[index].applyDefaults() }
    for index in initContainers.indices { initContainers[index].applyDefaults() }
    for index in containers.indices { containers[index].applyDefaults() }
    for index in ephemeralContainers.indices {
      ephemeralContainers[index].ephemeralContainerCommon.applyDefaults()
    }
    overhead.roundUpToMilli()
    resources?.roundUpToMilli()
  }

  /// Fills in what only pods get, not the templates of pods.
  mutating func applyPodDefaults() {
    if enableServiceLinks == nil { enableServiceLinks = true }
    for index in initContainers.indices {
      initContainers[index].applyPodDefaults(isHostNetwork: hostNetwork)
    }
    for index in containers.indices {
      containers[index].applyPodDefaults(isHostNetwork: hostNetwork)
    }
    if var resources {
      for (name, limit) in resources.limits where !resources.requests.contains(key: name) {
        resources.requests[name] = limit
      }
      self.resources = resources
    }
  }

  /// Keeps the old alias of `serviceAccountName` equal to it.
  private mutating func mirrorServiceAccount() {
    if serviceAccountName.isEmpty { serviceAccountName = serviceAccount }
    if serviceAccount != serviceAccountName { serviceAccount = serviceAccountName }
  }
}

extension Container {
  fileprivate mutating func applyDefaults() {
    if imagePullPolicy.isEmpty { imagePullPolicy = ImageReference.defaultPullPolicy(image) }
    if terminationMessagePath.isEmpty { terminationMessagePath = "/dev/termination-log" }
    if terminationMessagePolicy.isEmpty { terminationMessagePolicy = "File" }
    for index in ports.indices where ports[index].protocol.isEmpty {
      ports[index].protocol = "TCP"
    }
    for index in env.indices { env[index].applyDefaults() }
    livenessProbe?.applyDefaults()
    readinessProbe?.applyDefaults()
    startupProbe?.applyDefaults()
    lifecycle?.postStart?.httpGet?.applyDefaults()
    lifecycle?.preStop?.httpGet?.applyDefaults()
    resources.roundUpToMilli()
  }

  /// A limit without a request asks for what it allows; a port on the host's network is the host's.
  fileprivate mutating func applyPodDefaults(isHostNetwork: Bool) {
    for (name, limit) in resources.limits where !resources.requests.contains(key: name) {
      resources.requests[name] = limit
    }
    guard isHostNetwork else { return }
    for index in ports.indices where ports[index].hostPort == 0 {
      ports[index].hostPort = ports[index].containerPort
    }
  }
}

extension EphemeralContainerCommon {
  fileprivate mutating func applyDefaults() {
    if imagePullPolicy.isEmpty { imagePullPolicy = ImageReference.defaultPullPolicy(image) }
    if terminationMessagePath.isEmpty { terminationMessagePath = "/dev/termination-log" }
    if terminationMessagePolicy.isEmpty { terminationMessagePolicy = "File" }
    for index in env.indices { env[index].applyDefaults() }
  }
}

extension EnvVar {
  fileprivate mutating func applyDefaults() {
    guard var source = valueFrom else { return }
    if source.fieldRef?.apiVersion.isEmpty == true { source.fieldRef?.apiVersion = "v1" }
    if let file = source.fileKeyRef, file.optional == nil { source.fileKeyRef?.optional = false }
    valueFrom = source
  }
}

extension Probe {
  fileprivate mutating func applyDefaults() {
    if timeoutSeconds == 0 { timeoutSeconds = 1 }
    if periodSeconds == 0 { periodSeconds = 10 }
    if successThreshold == 0 { successThreshold = 1 }
    if failureThreshold == 0 { failureThreshold = 3 }
    handler.httpGet?.applyDefaults()
    if let grpc = handler.grpc, grpc.service == nil { handler.grpc?.service = "" }
  }
}

extension HTTPGetAction {
  fileprivate mutating func applyDefaults() {
    if path.isEmpty { path = "/" }
    if scheme.isEmpty { scheme = "HTTP" }
  }
}

extension ResourceRequirements {
  fileprivate mutating func roundUpToMilli() {
    limits.roundUpToMilli()
    requests.roundUpToMilli()
  }
}

extension SortedMap where Key == String, Value == Quantity {
  /// Amounts finer than a thousandth are rounded up to one.
  fileprivate mutating func roundUpToMilli() {
    for (name, amount) in self where amount.string.utf8.contains(where: isFine) {
      let rounded = Quantity(milli: amount.milliValue())
      if amount < rounded { self[name] = rounded }
    }
  }
}

/// Whether the byte occurs only in quantities that may be finer than a thousandth.
private func isFine(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "n") || byte == UInt8(ascii: "u") || byte == UInt8(ascii: ".")
    || byte == UInt8(ascii: "e")
}

/// The parts of a container image's name that matter here.
enum ImageReference {
  /// `Always` for an image whose tag is `latest` or missing, unless a digest pins it.
  static func defaultPullPolicy(_ image: String) -> String {
    let parts = image.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first ?? ""
    let lastComponent = name.split(separator: "/").last ?? ""
    let tag = lastComponent.split(separator: ":", maxSplits: 1).dropFirst().first
    if let tag { return tag == "latest" ? "Always" : "IfNotPresent" }
    return parts.count > 1 ? "IfNotPresent" : "Always"
  }
}
