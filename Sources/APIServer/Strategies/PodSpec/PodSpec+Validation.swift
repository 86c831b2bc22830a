// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Checks the spec of a pod or of a template: the parts that concern the pod as a whole. Containers,
/// volumes and scheduling have files of their own.
struct PodSpecValidation {
  /// Findings so far.
  var errors = FieldErrorList()
  /// True for pods, false for templates.
  let isPod: Bool
  /// The names of the pod's volumes, which mounts refer to.
  var volumeNames: Set<String> = []
  /// The claims that devices may be made of.
  var blockVolumeNames: Set<String> = []

  init(isPod: Bool) { self.isPod = isPod }

  /// The findings about a template.
  static func template(_ template: PodTemplateSpec, _ path: FieldPath) -> FieldErrorList {
    var validation = PodSpecValidation(isPod: false)
    validation.checkTemplateMetadata(template.metadata, path)
    validation.check(template.spec, path.child("spec"))
    return validation.errors
  }

  /// Checks the whole spec.
  mutating func check(_ spec: PodSpec, _ path: FieldPath) {
    checkVolumes(spec, path.child("volumes"))
    checkContainers(spec, path)
    checkPolicies(spec, path)
    checkNetwork(spec, path)
    checkScheduling(spec, path)
    checkNames(spec, path)
    if let context = spec.securityContext {
      checkPodSecurity(context, spec, path.child("securityContext"))
    }
    checkOperatingSystem(spec, path)
    if !spec.overhead.isEmpty {
      checkAmounts(spec.overhead, path.child("overhead"))
    }
  }

  private mutating func checkTemplateMetadata(_ metadata: ObjectMeta, _ path: FieldPath) {
    let labels = path.child("labels")
    errors.checkLabels(metadata.labels, labels)
    for (key, _) in metadata.annotations {
      for message in NameRules.qualifiedName(key.lowercased()) {
        errors.invalid(path.child("annotations"), .string(key), message)
      }
    }
  }

  private mutating func checkPolicies(_ spec: PodSpec, _ path: FieldPath) {
    errors.oneOf(
      path.child("restartPolicy"), spec.restartPolicy, ["Always", "OnFailure", "Never"],
      required: true)
    if spec.terminationGracePeriodSeconds == nil {
      errors.required(path.child("terminationGracePeriodSeconds"))
    }
    if let seconds = spec.activeDeadlineSeconds {
      errors.inRange(path.child("activeDeadlineSeconds"), seconds, 1...Int64(Int32.max))
    }
    if let policy = spec.preemptionPolicy {
      errors.oneOf(
        path.child("preemptionPolicy"), policy, ["PreemptLowerPriority", "Never"], required: true)
    }
    if spec.shareProcessNamespace == true, spec.hostPID {
      errors.invalid(
        path.child("shareProcessNamespace"), .bool(true),
        "ShareProcessNamespace and HostPID cannot both be enabled")
    }
    if spec.hostUsers == false {
      for (name, isSet) in [
        ("hostNetwork", spec.hostNetwork), ("hostPID", spec.hostPID), ("hostIPC", spec.hostIPC),
      ] where isSet {
        errors.forbidden(path.child(name), "when `hostUsers` is false")
      }
    }
    for (position, reference) in spec.imagePullSecrets.enumerated() where reference.name.isEmpty {
      errors.invalid(
        path.child("imagePullSecrets").index(position), "", "name must be set")
    }
  }

  private mutating func checkNetwork(_ spec: PodSpec, _ path: FieldPath) {
    errors.oneOf(
      path.child("dnsPolicy"), spec.dnsPolicy,
      ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"], required: true)
    let dns = path.child("dnsConfig")
    if spec.dnsPolicy == "None" {
      if let config = spec.dnsConfig {
        if config.nameservers.isEmpty {
          errors.required(
            dns.child("nameservers"),
            "must provide at least one DNS nameserver when `dnsPolicy` is None")
        }
      } else {
        errors.required(dns, "must provide `dnsConfig` when `dnsPolicy` is None")
      }
    }
    if let config = spec.dnsConfig { checkDNS(config, dns) }
    for (position, alias) in spec.hostAliases.enumerated() {
      let path = path.child("hostAliases").index(position)
      errors.checkAddress(path.child("ip"), alias.ip)
      for (place, name) in alias.hostnames.enumerated() {
        errors.check(path.child("hostnames").index(place), name, NameRules.dns1123Subdomain)
      }
    }
  }

  private mutating func checkDNS(_ config: PodDNSConfig, _ path: FieldPath) {
    if config.nameservers.count > 3 {
      errors.invalid(
        path.child("nameservers"), ShownValue(config.nameservers),
        "must not have more than 3 nameservers")
    }
    for (position, server) in config.nameservers.enumerated() {
      errors.checkAddress(path.child("nameservers").index(position), server)
    }
    if config.searches.count > 32 {
      errors.invalid(
        path.child("searches"), ShownValue(config.searches),
        "must not have more than 32 search paths")
    }
    if config.searches.reduce(0, { $0 + $1.utf8.count + 1 }) > 2049 {
      errors.invalid(
        path.child("searches"), ShownValue(config.searches),
        "must not have more than 2048 characters (including spaces) in the search list")
    }
    for (position, option) in config.options.enumerated() where option.name.isEmpty {
      errors.required(path.child("options").index(position).child("name"))
    }
  }

  private mutating func checkNames(_ spec: PodSpec, _ path: FieldPath) {
    let subdomains = [
      ("nodeName", spec.nodeName), ("serviceAccountName", spec.serviceAccountName),
      ("priorityClassName", spec.priorityClassName),
      ("runtimeClassName", spec.runtimeClassName ?? ""),
    ]
    for (name, value) in subdomains where !value.isEmpty {
      errors.check(path.child(name), value, NameRules.dns1123Subdomain)
    }
    for (name, value) in [("hostname", spec.hostname), ("subdomain", spec.subdomain)]
    where !value.isEmpty {
      errors.check(path.child(name), value, NameRules.dns1123Label)
    }
    if let name = spec.hostnameOverride {
      let path = path.child("hostnameOverride")
      errors.check(path, name, NameRules.dns1123Subdomain)
      if name.utf8.count > 64 { errors.tooLong(path, maximumBytes: 64) }
      if spec.hostNetwork { errors.forbidden(path, "may not be set with `hostNetwork`") }
    }
  }

  private mutating func checkOperatingSystem(_ spec: PodSpec, _ path: FieldPath) {
    guard let os = spec.os else { return }
    errors.oneOf(path.child("os").child("name"), os.name, ["linux", "windows"], required: true)
    if os.name == "linux", spec.securityContext?.windowsOptions != nil {
      errors.forbidden(
        path.child("securityContext").child("windowsOptions"),
        "windows options cannot be set for a linux pod")
    }
  }
}

// MARK: - Checks that other kinds use too

extension FieldErrorList {
  /// Label keys and values.
  mutating func checkLabels(_ labels: SortedMap<String, String>, _ path: FieldPath) {
    for (key, value) in labels {
      for message in NameRules.qualifiedName(key) { invalid(path, .string(key), message) }
      for message in NameRules.labelValue(value) { invalid(path, .string(value), message) }
    }
  }

  /// An IP address, of either family.
  mutating func checkAddress(_ path: FieldPath, _ text: String) {
    if IPAddress(text) == nil {
      invalid(
        path, .string(text), "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)")
    }
  }

  /// A selector object.
  mutating func checkSelector(_ selector: LabelSelector, _ path: FieldPath) {
    checkLabels(selector.matchLabels, path.child("matchLabels"))
    for (position, requirement) in selector.matchExpressions.enumerated() {
      let path = path.child("matchExpressions").index(position)
      switch requirement.operator {
      case "In", "NotIn":
        if requirement.values.isEmpty {
          required(
            path.child("values"), "must be specified when `operator` is 'In' or 'NotIn'")
        }
      case "Exists", "DoesNotExist":
        if !requirement.values.isEmpty {
          forbidden(
            path.child("values"),
            "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")
        }
      default:
        invalid(
          path.child("operator"), .string(requirement.operator), "not a valid selector operator")
      }
      check(path.child("key"), requirement.key, NameRules.qualifiedName)
      for (place, value) in requirement.values.enumerated() {
        check(path.child("values").index(place), value, NameRules.labelValue)
      }
    }
  }
}
