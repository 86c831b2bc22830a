// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import Testing
import Wire

@testable import Kubelet

@Suite("Volume content") struct VolumeContentTests {
  private static func content(
    _ pod: CoreAPI.Pod = .sample(), tokens: [TokenKey: String] = [:]
  ) -> VolumeContent {
    VolumeContent(
      fields: DownwardFields(
        pod: pod, podAddresses: [], hostAddresses: [], allocatable: [:]),
      configMaps: [
        "settings": .with {
          $0.data["a"] = "1"
          $0.binaryData["b"] = [0, 255]
        }
      ], secrets: ["pass": .with { $0.data["key"] = [7] }], tokens: tokens)
  }

  @Test("without items every key becomes a file")
  func takesAll() throws {
    let files = try Self.content().configMap(
      .with { $0.localObjectReference.name = "settings" })

    #expect(files.mapValues(\.bytes) == ["a": [0x31], "b": [0, 255]])
    #expect(files["a"]?.mode == 0o644)
  }

  @Test("items choose keys, paths and modes")
  func selects() throws {
    let files = try Self.content().secret(
      .with {
        $0.secretName = "pass"
        $0.defaultMode = 0o400
        $0.items = [
          .with {
            $0.key = "key"
            $0.path = "deep/file"
            $0.mode = 0o600
          }
        ]
      })

    #expect(files == ["deep/file": AtomicWriter.File(bytes: [7], mode: 0o600)])
  }

  @Test("a missing object is an error unless it is optional")
  func missesObject() throws {
    #expect(
      throws: VolumeError.objectMissing(kind: "secret", namespace: "default", name: "none")
    ) { try Self.content().secret(.with { $0.secretName = "none" }) }
    #expect(
      try Self.content().secret(
        .with {
          $0.secretName = "none"
          $0.optional = true
        }
      ).isEmpty)
  }

  @Test("a projected volume joins its sources, and shares files with the pod's group")
  func projects() throws {
    var pod = CoreAPI.Pod.sample()
    pod.spec.securityContext = .with { $0.fsGroup = 3000 }
    let token = CoreAPI.ServiceAccountTokenProjection.with { $0.path = "token" }
    let source = CoreAPI.ProjectedVolumeSource.with {
      $0.sources = [
        .with { $0.serviceAccountToken = token },
        .with {
          $0.downwardAPI = .with {
            $0.items = [
              .with {
                $0.path = "namespace"
                $0.fieldRef = .with { $0.fieldPath = "metadata.namespace" }
              }
            ]
          }
        },
      ]
    }

    let files = try Self.content(pod, tokens: [TokenKey(token): "abc"]).projected(source)

    #expect(files["token"]?.bytes == Array("abc".utf8))
    #expect(files["namespace"]?.bytes == Array("default".utf8))
    #expect(files["token"]?.group == 3000)
    #expect(files["token"]?.mode == 0o644)
  }
}
