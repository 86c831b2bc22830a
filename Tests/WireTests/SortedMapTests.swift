// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("Sorted map") struct SortedMapTests {
  @Test("entries stand in the order of their keys, however they came") func order() {
    var map: SortedMap<String, Int> = ["b": 1, "d": 2, "a": 3]
    map["c"] = 4
    map["e"] = 5
    map["d"] = 6

    #expect(map.keys == ["a", "b", "c", "d", "e"])
    #expect(map.values == [3, 1, 4, 6, 5])
    #expect(map["d"] == 6)
    #expect(map["x"] == nil)
  }

  @Test("setting nil removes") func removal() {
    var map: SortedMap<String, Int> = ["a": 1, "b": 2]
    map["a"] = nil
    map["z"] = nil

    #expect(map == ["b": 2])
    #expect(map.removeValue(forKey: "b") == 2)
    #expect(map.isEmpty)
  }

  @Test("keys that look alike but differ in bytes are two keys") func normalization() {
    let map: SortedMap<String, Int> = ["\u{E9}": 1, "e\u{301}": 2]

    #expect(map.count == 2)
    #expect(map["\u{E9}"] == 1)
    #expect(map.keys.first?.utf8.count == 3)
  }

  @Test("keys are ordered by their bytes, not by the alphabet") func bytes() {
    let map: SortedMap<String, Int> = ["a": 1, "B": 2, "é": 3, "z": 4, "": 5, "a.b": 6, "a-b": 7]

    #expect(map.keys == ["", "B", "a", "a-b", "a.b", "z", "é"])
  }
}
