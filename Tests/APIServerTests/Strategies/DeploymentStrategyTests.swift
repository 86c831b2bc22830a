// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import AppsAPI
import CoreAPI
import MetaAPI
import Testing
import Wire

@testable import APIServer

@Suite("Deployment rules") struct DeploymentStrategyTests {
  private static func deployment(_ spec: String) throws -> Deployment {
    let template =
      #""template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"i"}]}}"#
    let members = [spec, spec.contains("\"template\"") ? "" : template].filter { !$0.isEmpty }
    var deployment: Deployment = try object(
      #"{"metadata":{"name":"d"},"spec":{\#(members.joined(separator: ","))}}"#)
    DeploymentStrategy().applyDefaults(&deployment)
    return deployment
  }

  static let selector = #""selector":{"matchLabels":{"a":"b"}}"#
  static let cases: [(spec: String, expected: [String])] = [
    (selector, []),
    ("", ["spec.selector: Required value"]),
    (
      #""selector":{}"#,
      ["spec.selector: Invalid value: {}: empty selector is invalid for deployment"]
    ),
    (
      #""selector":{"matchLabels":{"a":"x"}}"#,
      [
        #"spec.template.metadata.labels: Invalid value: {"a":"b"}: `selector` does not match template `labels`"#
      ]
    ),
    (
      #""replicas":-1,"# + selector,
      ["spec.replicas: Invalid value: -1: must be greater than or equal to 0"]
    ),
    (
      #""strategy":{"type":"Recreate","rollingUpdate":{}},"# + selector,
      [
        "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'"
      ]
    ),
    (
      #""strategy":{"rollingUpdate":{"maxUnavailable":0,"maxSurge":"0%"}},"# + selector,
      [
        "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0"
      ]
    ),
    (
      #""strategy":{"rollingUpdate":{"maxUnavailable":"101%"}},"# + selector,
      [
        #"spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "101%": must not be greater than 100%"#
      ]
    ),
    (
      #""minReadySeconds":9,"progressDeadlineSeconds":9,"# + selector,
      ["spec.progressDeadlineSeconds: Invalid value: 9: must be greater than minReadySeconds"]
    ),
  ]

  @Test("each broken rule gives upstream's words", arguments: cases)
  func findings(spec: String, expected: [String]) throws {
    let deployment = try Self.deployment(spec)

    #expect(DeploymentStrategy().validate(deployment, creation()).texts == expected)
  }

  @Test("the selector is fixed once stored")
  func selector() throws {
    let old = try Self.deployment(Self.selector)
    let new = try Self.deployment(#""selector":{"matchLabels":{"a":"b","c":"d"}}"#)

    let errors = DeploymentStrategy().validateUpdate(new, old: old, creation())

    #expect(
      errors.texts == [
        #"spec.selector: Invalid value: {"matchLabels":{"a":"b","c":"d"}}: field is immutable"#
      ])
  }
}
