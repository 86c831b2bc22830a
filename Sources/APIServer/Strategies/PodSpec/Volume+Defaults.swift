// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI

/// Permission bits of projected files: 0644.
private let defaultFileMode: Int32 = 0o644

extension Volume {
  /// Fills in what the author left out; a volume without a source is an empty directory.
  mutating func applyDefaults() {
    if volumeSource == VolumeSource() { volumeSource.emptyDir = EmptyDirVolumeSource() }
    if let secret = volumeSource.secret, secret.defaultMode == nil {
      volumeSource.secret?.defaultMode = defaultFileMode
    }
    if let configMap = volumeSource.configMap, configMap.defaultMode == nil {
      volumeSource.configMap?.defaultMode = defaultFileMode
    }
    volumeSource.downwardAPI?.applyDefaults()
    volumeSource.projected?.applyDefaults()
    if let hostPath = volumeSource.hostPath, hostPath.type == nil {
      volumeSource.hostPath?.type = ""
    }
    if let image = volumeSource.image, image.pullPolicy.isEmpty {
      volumeSource.image?.pullPolicy = ImageReference.defaultPullPolicy(image.reference)
    }
    if let iscsi = volumeSource.iscsi, iscsi.iscsiInterface.isEmpty {
      volumeSource.iscsi?.iscsiInterface = "default"
    }
  }
}

extension DownwardAPIVolumeSource {
  fileprivate mutating func applyDefaults() {
    if defaultMode == nil { defaultMode = defaultFileMode }
    for index in items.indices { items[index].applyDefaults() }
  }
}

extension DownwardAPIVolumeFile {
  fileprivate mutating func applyDefaults() {
    if fieldRef?.apiVersion.isEmpty == true { fieldRef?.apiVersion = "v1" }
  }
}

extension ProjectedVolumeSource {
  fileprivate mutating func applyDefaults() {
    if defaultMode == nil { defaultMode = defaultFileMode }
    for index in sources.indices {
      if let token = sources[index].serviceAccountToken, token.expirationSeconds == nil {
        sources[index].serviceAccountToken?.expirationSeconds = 3600
      }
      guard var downward = sources[index].downwardAPI else { continue }
      for item in downward.items.indices { downward.items[item].applyDefaults() }
      sources[index].downwardAPI = downward
    }
  }
}
