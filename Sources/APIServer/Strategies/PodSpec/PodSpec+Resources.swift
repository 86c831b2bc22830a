// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaTypes
import Wire

/// Rules about the names of resources such as `cpu` or `example.com/device`.
enum ResourceNameRules {
  static let standard: Set<String> = ["cpu", "memory", "ephemeral-storage"]

  static func isHugePages(_ name: String) -> Bool { name.hasPrefix("hugepages-") }

  /// A resource of a vendor: outside the `kubernetes.io` domain, with a domain.
  static func isExtended(_ name: String) -> Bool {
    name.contains("/") && !name.hasPrefix("kubernetes.io/") && !name.contains(".kubernetes.io/")
      && !name.hasPrefix("requests.") && NameRules.qualifiedName("requests." + name).isEmpty
  }

  /// Request and limit must be equal: there is nothing to share when both are not used up.
  static func isOvercommitAllowed(_ name: String) -> Bool { standard.contains(name) }
}

extension PodSpecValidation {
  /// Requests and limits of one container.
  mutating func checkResources(_ resources: ResourceRequirements, _ path: FieldPath) {
    checkAmounts(resources.limits, path.child("limits"))
    checkAmounts(resources.requests, path.child("requests"))
    for (name, request) in resources.requests {
      let path = path.child("requests")
      guard let limit = resources.limits[name] else {
        if !ResourceNameRules.isOvercommitAllowed(name) {
          errors.required(path, "Limit must be set for non overcommitable resources")
        }
        continue
      }
      if !ResourceNameRules.isOvercommitAllowed(name), !request.isSameAmount(as: limit) {
        errors.invalid(
          path, .string(request.string), "must be equal to \(name) limit of \(limit.string)")
      } else if limit < request {
        errors.invalid(
          path, .string(request.string),
          "must be less than or equal to \(name) limit of \(limit.string)")
      }
    }
    let names = Set(resources.limits.keys + resources.requests.keys)
    if names.contains(where: ResourceNameRules.isHugePages), !names.contains("cpu"),
      !names.contains("memory")
    {
      errors.forbidden(path, "HugePages require cpu or memory")
    }
  }

  /// Names and amounts of one list.
  mutating func checkAmounts(_ amounts: ResourceAmounts, _ path: FieldPath) {
    for (name, amount) in amounts {
      let path = path.key(name)
      let messages = NameRules.qualifiedName(name)
      for message in messages { errors.invalid(path, .string(name), message) }
      let isKnown =
        ResourceNameRules.standard.contains(name) || ResourceNameRules.isHugePages(name)
        || ResourceNameRules.isExtended(name)
      if messages.isEmpty, !isKnown {
        errors.invalid(
          path, .string(name), "must be a standard resource for containers")
      }
      if amount.signum < 0 {
        errors.invalid(path, .string(amount.string), "must be greater than or equal to 0")
      }
      let isWhole = Quantity(amount.value()).isSameAmount(as: amount)
      if !ResourceNameRules.standard.contains(name), !isWhole {
        errors.invalid(path, .string(amount.string), "must be an integer")
      }
    }
  }
}

// MARK: - Security

extension PodSpecValidation {
  private mutating func checkIdentifier(_ path: FieldPath, _ value: Int64?) {
    guard let value else { return }
    errors.inRange(path, value, 0...Int64(Int32.max))
  }

  private mutating func checkSeccomp(_ profile: SeccompProfile?, _ path: FieldPath) {
    guard let profile else { return }
    errors.oneOf(
      path.child("type"), profile.type, ["Localhost", "RuntimeDefault", "Unconfined"],
      required: true)
    let path = path.child("localhostProfile")
    if profile.type == "Localhost" {
      guard let name = profile.localhostProfile, !name.isEmpty else {
        return errors.required(path, "must be set when seccomp type is Localhost")
      }
      errors.checkLocalPath(path, name)
    } else if let name = profile.localhostProfile {
      errors.invalid(path, .string(name), "can only be set when seccomp type is Localhost")
    }
  }

  private mutating func checkAppArmor(_ profile: AppArmorProfile?, _ path: FieldPath) {
    guard let profile else { return }
    errors.oneOf(
      path.child("type"), profile.type, ["Localhost", "RuntimeDefault", "Unconfined"],
      required: true)
    let path = path.child("localhostProfile")
    if profile.type == "Localhost", profile.localhostProfile?.isEmpty ?? true {
      errors.required(path, "must be set when AppArmor type is Localhost")
    } else if profile.type != "Localhost", let name = profile.localhostProfile {
      errors.invalid(path, .string(name), "can only be set when AppArmor type is Localhost")
    }
  }

  /// Security settings of one container.
  mutating func checkSecurity(_ context: SecurityContext, _ path: FieldPath) {
    checkIdentifier(path.child("runAsUser"), context.runAsUser)
    checkIdentifier(path.child("runAsGroup"), context.runAsGroup)
    if let mount = context.procMount {
      errors.oneOf(path.child("procMount"), mount, ["Default", "Unmasked"])
    }
    checkSeccomp(context.seccompProfile, path.child("seccompProfile"))
    checkAppArmor(context.appArmorProfile, path.child("appArmorProfile"))
    guard context.allowPrivilegeEscalation == false else { return }
    let isAdministrator = ["CAP_SYS_ADMIN", "SYS_ADMIN"].contains { name in
      context.capabilities?.add.contains(name) ?? false
    }
    if context.privileged == true {
      errors.invalid(
        path, .json("{}"), "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
      )
    } else if isAdministrator {
      errors.invalid(
        path, .json("{}"),
        "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN")
    }
  }

  /// Security settings of the pod.
  mutating func checkPodSecurity(
    _ context: PodSecurityContext, _ spec: PodSpec, _ path: FieldPath
  ) {
    checkIdentifier(path.child("runAsUser"), context.runAsUser)
    checkIdentifier(path.child("runAsGroup"), context.runAsGroup)
    checkIdentifier(path.child("fsGroup"), context.fsGroup)
    for (position, group) in context.supplementalGroups.enumerated() {
      checkIdentifier(path.child("supplementalGroups").index(position), group)
    }
    if let policy = context.fsGroupChangePolicy {
      errors.oneOf(path.child("fsGroupChangePolicy"), policy, ["OnRootMismatch", "Always"])
    }
    if let policy = context.supplementalGroupsPolicy {
      errors.oneOf(path.child("supplementalGroupsPolicy"), policy, ["Merge", "Strict"])
    }
    checkSeccomp(context.seccompProfile, path.child("seccompProfile"))
    checkAppArmor(context.appArmorProfile, path.child("appArmorProfile"))
    checkSysctls(context.sysctls, spec, path.child("sysctls"))
  }

  private mutating func checkSysctls(_ sysctls: [Sysctl], _ spec: PodSpec, _ path: FieldPath) {
    var names: Set<String> = []
    for (position, sysctl) in sysctls.enumerated() {
      let path = path.index(position).child("name")
      if sysctl.name.isEmpty {
        errors.required(path)
      } else if !Self.isSysctlName(sysctl.name) {
        errors.invalid(
          path, .string(sysctl.name),
          "must have at most 253 characters and match regex "
            + "^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$")
      } else if !names.insert(sysctl.name).inserted {
        errors.duplicate(path, .string(sysctl.name))
      }
      let name = sysctl.name.replacing("/", with: ".")
      if spec.hostNetwork, name.hasPrefix("net.") {
        errors.invalid(
          path, .string(sysctl.name), "may not be specified when 'hostNetwork' is true")
      }
      if spec.hostIPC, name.hasPrefix("kernel.shm") || name.hasPrefix("fs.mqueue.") {
        errors.invalid(path, .string(sysctl.name), "may not be specified when 'hostIPC' is true")
      }
    }
  }

  private static func isSysctlName(_ name: String) -> Bool {
    guard name.utf8.count <= 253 else { return false }
    let segments = name.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
    }
    return segments.allSatisfy { segment in
      guard let first = segment.first, let last = segment.last, first != UInt8(ascii: "_"),
        last != UInt8(ascii: "_")
      else { return false }
      return NameRules.isDNS1123Label(
        segment.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 })
    }
  }
}
