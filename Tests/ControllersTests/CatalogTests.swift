// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Controllers

@Suite("Controller catalog") struct CatalogTests {
  @Test("names are unique")
  func unique() {
    let names = Catalog.entries.map(\.name)

    #expect(Set(names).count == names.count)
  }

  @Test("a list can ask for all, for one, and for all but one")
  func selection() {
    #expect(Catalog.selected(by: ["*"])?.count == Catalog.entries.count)
    #expect(
      Catalog.selected(by: ["namespace-controller"])?.map(\.name) == ["namespace-controller"])
    #expect(
      Catalog.selected(by: ["*", "-namespace-controller"])?.count == Catalog.entries.count - 1)
    #expect(Catalog.selected(by: ["nonsense"]) == nil)
    #expect(
      Catalog.selected(by: ["*", "bootstrapsigner", "tokencleaner"])?.count
        == Catalog.entries.count)
  }
}
