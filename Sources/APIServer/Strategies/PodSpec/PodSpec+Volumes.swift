// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import CoreAPI
import MetaTypes

extension PodSpecValidation {
  /// The pod's volumes; remembers their names for the mounts.
  mutating func checkVolumes(_ spec: PodSpec, _ path: FieldPath) {
    for (position, volume) in spec.volumes.enumerated() {
      let path = path.index(position)
      if volume.name.isEmpty {
        errors.required(path.child("name"))
      } else {
        errors.check(path.child("name"), volume.name, NameRules.dns1123Label)
        if !volumeNames.insert(volume.name).inserted {
          errors.duplicate(path.child("name"), .string(volume.name))
        }
      }
      let source = volume.volumeSource
      if source.persistentVolumeClaim != nil || source.ephemeral != nil {
        blockVolumeNames.insert(volume.name)
      }
      checkSourceCount(source, path)
      checkLocalSources(source, path)
      checkProjectedSources(source, spec, path)
      checkStorageSources(source, path)
    }
  }

  private mutating func checkSourceCount(_ source: VolumeSource, _ path: FieldPath) {
    let present: [(String, Bool)] = [
      ("emptyDir", source.emptyDir != nil), ("hostPath", source.hostPath != nil),
      ("gitRepo", source.gitRepo != nil),
      ("gcePersistentDisk", source.gcePersistentDisk != nil),
      ("awsElasticBlockStore", source.awsElasticBlockStore != nil),
      ("secret", source.secret != nil), ("nfs", source.nfs != nil),
      ("iscsi", source.iscsi != nil), ("glusterfs", source.glusterfs != nil),
      ("flocker", source.flocker != nil),
      ("persistentVolumeClaim", source.persistentVolumeClaim != nil),
      ("rbd", source.rbd != nil), ("cinder", source.cinder != nil),
      ("cephfs", source.cephfs != nil), ("quobyte", source.quobyte != nil),
      ("downwardAPI", source.downwardAPI != nil), ("fc", source.fc != nil),
      ("flexVolume", source.flexVolume != nil), ("configMap", source.configMap != nil),
      ("azureFile", source.azureFile != nil), ("vsphereVolume", source.vsphereVolume != nil),
      ("photonPersistentDisk", source.photonPersistentDisk != nil),
      ("portworxVolume", source.portworxVolume != nil), ("azureDisk", source.azureDisk != nil),
      ("storageos", source.storageos != nil), ("projected", source.projected != nil),
      ("scaleIO", source.scaleIO != nil), ("csi", source.csi != nil),
      ("ephemeral", source.ephemeral != nil), ("image", source.image != nil),
    ]
    let names = present.filter(\.1).map(\.0)
    if names.isEmpty { errors.required(path, "must specify a volume type") }
    for extra in names.dropFirst() {
      errors.forbidden(path.child(extra), "may not specify more than 1 volume type")
    }
  }

  private mutating func checkLocalSources(_ source: VolumeSource, _ path: FieldPath) {
    if let hostPath = source.hostPath {
      let path = path.child("hostPath")
      if hostPath.path.isEmpty {
        errors.required(path.child("path"))
      } else {
        errors.checkNoBacksteps(path.child("path"), hostPath.path)
      }
      if let type = hostPath.type {
        errors.oneOf(
          path.child("type"), type,
          [
            "", "DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice",
            "BlockDevice",
          ])
      }
    }
    if let limit = source.emptyDir?.sizeLimit, limit.signum < 0 {
      errors.forbidden(
        path.child("emptyDir").child("sizeLimit"),
        "SizeLimit field must be a valid resource quantity")
    }
    if let image = source.image {
      let path = path.child("image")
      if image.reference.isEmpty, isPod { errors.required(path.child("reference")) }
      errors.oneOf(
        path.child("pullPolicy"), image.pullPolicy, ["Always", "IfNotPresent", "Never"])
    }
  }

  private mutating func checkStorageSources(_ source: VolumeSource, _ path: FieldPath) {
    if let claim = source.persistentVolumeClaim, claim.claimName.isEmpty {
      errors.required(path.child("persistentVolumeClaim").child("claimName"))
    }
    if let nfs = source.nfs {
      let path = path.child("nfs")
      if nfs.server.isEmpty { errors.required(path.child("server")) }
      if nfs.path.isEmpty {
        errors.required(path.child("path"))
      } else if !nfs.path.hasPrefix("/") {
        errors.invalid(path.child("path"), .string(nfs.path), "must be an absolute path")
      }
    }
    if let csi = source.csi {
      let path = path.child("csi").child("driver")
      if csi.driver.isEmpty {
        errors.required(path)
      } else {
        if csi.driver.utf8.count > 63 { errors.tooLong(path, maximumBytes: 63) }
        errors.check(path, csi.driver.lowercased(), NameRules.dns1123Subdomain)
      }
    }
    if let ephemeral = source.ephemeral, ephemeral.volumeClaimTemplate == nil {
      errors.required(path.child("ephemeral").child("volumeClaimTemplate"))
    }
  }
}

// MARK: - Sources that become files

extension PodSpecValidation {
  private static let volumeFields = ["metadata.name", "metadata.namespace", "metadata.uid"]

  private mutating func checkProjectedSources(
    _ source: VolumeSource, _ spec: PodSpec, _ path: FieldPath
  ) {
    if let secret = source.secret {
      let path = path.child("secret")
      if secret.secretName.isEmpty { errors.required(path.child("secretName")) }
      checkMode(secret.defaultMode, path.child("defaultMode"))
      checkItems(secret.items, path)
    }
    if let configMap = source.configMap {
      let path = path.child("configMap")
      if configMap.localObjectReference.name.isEmpty { errors.required(path.child("name")) }
      checkMode(configMap.defaultMode, path.child("defaultMode"))
      checkItems(configMap.items, path)
    }
    if let downward = source.downwardAPI {
      let path = path.child("downwardAPI")
      checkMode(downward.defaultMode, path.child("defaultMode"))
      checkFiles(downward.items, path)
    }
    if let projected = source.projected {
      let path = path.child("projected")
      checkMode(projected.defaultMode, path.child("defaultMode"))
      var paths: Set<String> = []
      for (position, source) in projected.sources.enumerated() {
        check(source, spec, path.child("sources").index(position), &paths)
      }
    }
  }

  private mutating func check(
    _ source: VolumeProjection, _ spec: PodSpec, _ path: FieldPath, _ paths: inout Set<String>
  ) {
    let kinds = [
      ("secret", source.secret != nil), ("downwardAPI", source.downwardAPI != nil),
      ("configMap", source.configMap != nil),
      ("serviceAccountToken", source.serviceAccountToken != nil),
      ("clusterTrustBundle", source.clusterTrustBundle != nil),
      ("podCertificate", source.podCertificate != nil),
    ].filter(\.1).map(\.0)
    for extra in kinds.dropFirst() {
      errors.forbidden(path.child(extra), "may not specify more than 1 volume type")
    }
    if let secret = source.secret {
      let path = path.child("secret")
      if secret.localObjectReference.name.isEmpty { errors.required(path.child("name")) }
      checkItems(secret.items, path)
      for item in secret.items { claim(item.path, path, &paths) }
    }
    if let configMap = source.configMap {
      let path = path.child("configMap")
      if configMap.localObjectReference.name.isEmpty { errors.required(path.child("name")) }
      checkItems(configMap.items, path)
      for item in configMap.items { claim(item.path, path, &paths) }
    }
    if let downward = source.downwardAPI {
      checkFiles(downward.items, path.child("downwardAPI"))
      for item in downward.items { claim(item.path, path.child("downwardAPI"), &paths) }
    }
    if let token = source.serviceAccountToken {
      let path = path.child("serviceAccountToken")
      check(token, spec, path)
      claim(token.path, path, &paths)
    }
  }

  private mutating func check(
    _ token: ServiceAccountTokenProjection, _ spec: PodSpec, _ path: FieldPath
  ) {
    if isPod, spec.serviceAccountName.isEmpty {
      errors.forbidden(path, "must not be specified when serviceAccountName is not set")
    }
    if let seconds = token.expirationSeconds {
      let path = path.child("expirationSeconds")
      if seconds < 600 {
        errors.invalid(path, ShownValue(seconds), "may not specify a duration less than 10 minutes")
      } else if seconds > 1 << 32 {
        errors.invalid(
          path, ShownValue(seconds), "may not specify a duration larger than 2^32 seconds")
      }
    }
    if token.path.isEmpty {
      errors.required(path.child("path"))
    } else {
      errors.checkLocalPath(path.child("path"), token.path)
    }
  }

  private mutating func claim(_ file: String, _ path: FieldPath, _ paths: inout Set<String>) {
    guard !file.isEmpty, !paths.insert(file).inserted else { return }
    errors.invalid(
      path, .string(file), "conflicting duplicate paths")
  }

  private mutating func checkMode(_ mode: Int32?, _ path: FieldPath) {
    guard let mode, !(0...0o777).contains(mode) else { return }
    errors.invalid(
      path, ShownValue(mode), "must be a number between 0 and 0777 (octal), both inclusive")
  }

  private mutating func checkItems(_ items: [KeyToPath], _ path: FieldPath) {
    for (position, item) in items.enumerated() {
      let path = path.child("items").index(position)
      if item.key.isEmpty { errors.required(path.child("key")) }
      checkFilePath(item.path, path.child("path"))
      checkMode(item.mode, path.child("mode"))
    }
  }

  private mutating func checkFilePath(_ file: String, _ path: FieldPath) {
    if file.isEmpty { return errors.required(path) }
    errors.checkLocalPath(path, file)
    if file.hasPrefix("..") {
      errors.invalid(path, .string(file), "must not start with '..'")
    }
  }

  private mutating func checkFiles(_ items: [DownwardAPIVolumeFile], _ path: FieldPath) {
    for (position, item) in items.enumerated() {
      let path = path.child("items").index(position)
      checkFilePath(item.path, path.child("path"))
      checkMode(item.mode, path.child("mode"))
      switch (item.fieldRef, item.resourceFieldRef) {
      case (.some(let field), nil):
        checkFieldPath(
          field, path.child("fieldRef"), supported: Self.volumeFields, hasWholeMaps: true)
      case (nil, .some(let resource)):
        let path = path.child("resourceFieldRef")
        if resource.containerName.isEmpty { errors.required(path.child("containerName")) }
        checkResourceField(resource, path)
      case (.some, .some):
        errors.invalid(
          path, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously")
      case (nil, nil): errors.required(path, "one of fieldRef and resourceFieldRef is required")
      }
    }
  }
}

extension FieldErrorList {
  /// No `..` element in a path.
  mutating func checkNoBacksteps(_ path: FieldPath, _ value: String) {
    if value.split(separator: "/").contains("..") {
      invalid(path, .string(value), "must not contain '..'")
    }
  }

  /// A relative path without `..`.
  mutating func checkLocalPath(_ path: FieldPath, _ value: String) {
    if value.hasPrefix("/") { invalid(path, .string(value), "must be a relative path") }
    checkNoBacksteps(path, value)
  }
}
