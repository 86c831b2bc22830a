// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Kubelet

@Suite("Variable expansion") struct VariableExpansionTests {
  @Test(
    "references expand, unknown and escaped ones stay",
    arguments: [
      ("plain", "plain"), ("$(A)", "1"), ("x$(A)y$(B)z", "x1y2z"), ("$(C)", "$(C)"),
      ("$$(A)", "$(A)"), ("$$$(A)", "$1"), ("$$$$(A)", "$$(A)"), ("$A", "$A"), ("$(A", "$(A"),
      ("$", "$"), ("cost: 5$", "cost: 5$"), ("$()", "$()"), ("$(A)$(A)", "11"), ("$(D)", "$(A)"),
    ])
  func expands(text: String, expected: String) {
    let variables = ["A": "1", "B": "2", "D": "$(A)"]

    #expect(VariableExpansion.expand(text, variables) == expected)
  }
}
