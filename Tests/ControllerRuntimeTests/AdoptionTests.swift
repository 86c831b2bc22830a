// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import ControllerRuntime

@Suite("Adoption") struct AdoptionTests {
  private let owner = ObjectMeta.with { $0.uid = "owner" }

  private func pod(_ name: String, app: String, controller: String? = nil) -> Pod {
    .with {
      $0.metadata.name = name
      $0.metadata.labels["app"] = app
      if let controller {
        $0.metadata.ownerReferences = [
          .with {
            $0.uid = controller
            $0.controller = true
          }
        ]
      }
    }
  }

  private func claims(_ pods: [Pod], owner: ObjectMeta) -> Claims<Pod> {
    Claims(of: pods, by: owner) { $0.labels["app"] == "web" }
  }

  @Test("sorts objects into owned, to adopt and to release, and leaves others' alone")
  func sorts() {
    let pods = [
      pod("mine", app: "web", controller: "owner"), pod("orphan", app: "web"),
      pod("changed", app: "db", controller: "owner"), pod("theirs", app: "web", controller: "x"),
      pod("unrelated", app: "db"),
    ]

    let claims = claims(pods, owner: owner)

    #expect(claims.owned.map(\.metadata.name) == ["mine"])
    #expect(claims.toAdopt.map(\.metadata.name) == ["orphan"])
    #expect(claims.toRelease.map(\.metadata.name) == ["changed"])
  }

  @Test("an owner that is being deleted adopts and releases nothing")
  func terminating() {
    var owner = owner
    owner.deletionTimestamp = Time(seconds: 1)

    let claims = claims(
      [pod("orphan", app: "web"), pod("changed", app: "db", controller: "owner")], owner: owner)

    #expect(claims.toAdopt.isEmpty)
    #expect(claims.toRelease.isEmpty)
  }

  @Test("an orphan that is being deleted is not adopted")
  func dyingOrphan() {
    var orphan = pod("orphan", app: "web")
    orphan.metadata.deletionTimestamp = Time(seconds: 1)

    #expect(claims([orphan], owner: owner).toAdopt.isEmpty)
  }
}
