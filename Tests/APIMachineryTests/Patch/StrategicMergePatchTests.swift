// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Testing

@Suite("Strategic merge patch") struct StrategicMergePatchTests {
  /// The part of the Pod schema that the cases need.
  static let container = StrategicMergeRules { key in
    switch key {
    case "ports": .init(merges: true, mergeKey: "containerPort", rules: .freeForm)
    case "env": .init(merges: true, mergeKey: "name", rules: .freeForm)
    default: nil
    }
  }
  static let spec = StrategicMergeRules { key in
    switch key {
    case "containers": .init(merges: true, mergeKey: "name", rules: container)
    case "volumes": .init(merges: true, mergeKey: "name", rules: .freeForm)
    case "strategy": .init(merges: true, rules: .freeForm)
    default: nil
    }
  }
  static let metadata = StrategicMergeRules { key in
    key == "finalizers" ? .init(merges: true) : nil
  }
  static let pod = StrategicMergeRules { key in
    switch key {
    case "spec": .init(rules: spec)
    case "metadata": .init(rules: metadata)
    default: nil
    }
  }

  static let cases = [
    PatchCase(
      "items merge on their key and new ones are appended",
      #"{"spec":{"containers":[{"name":"a","image":"x"},{"name":"b","image":"y"}]}}"#,
      #"{"spec":{"containers":[{"name":"b","image":"z"},{"name":"c","image":"w"}]}}"#,
      #"""
      {"spec":{"containers":[{"name":"a","image":"x"},{"name":"b","image":"z"},
      {"name":"c","image":"w"}]}}
      """#),
    PatchCase(
      "a delete directive takes an item out",
      #"{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}"#,
      #"{"spec":{"containers":[{"name":"a","$patch":"delete"}]}}"#,
      #"{"spec":{"containers":[{"name":"b"}]}}"#),
    PatchCase(
      "a replace directive in a list replaces the list",
      #"{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}"#,
      #"{"spec":{"containers":[{"name":"c"},{"$patch":"replace"}]}}"#,
      #"{"spec":{"containers":[{"name":"c"}]}}"#),
    PatchCase(
      "a replace directive in an object replaces the object",
      #"{"metadata":{"labels":{"a":"1"}}}"#,
      #"{"metadata":{"labels":{"b":"2","$patch":"replace"}}}"#,
      #"{"metadata":{"labels":{"b":"2"}}}"#),
    PatchCase(
      "numbers serve as merge keys",
      #"{"spec":{"containers":[{"name":"a","ports":[{"containerPort":80},{"containerPort":81}]}]}}"#,
      #"{"spec":{"containers":[{"name":"a","ports":[{"containerPort":80,"name":"web"}]}]}}"#,
      #"""
      {"spec":{"containers":[{"name":"a",
      "ports":[{"containerPort":80,"name":"web"},{"containerPort":81}]}]}}
      """#),
    PatchCase(
      "the element order of the patch wins, others keep their place",
      #"{"spec":{"containers":[{"name":"s1"},{"name":"a"},{"name":"s2"},{"name":"b"}]}}"#,
      #"{"spec":{"$setElementOrder/containers":[{"name":"b"},{"name":"a"}]}}"#,
      #"{"spec":{"containers":[{"name":"s1"},{"name":"s2"},{"name":"b"},{"name":"a"}]}}"#),
    PatchCase(
      "new items go where the element order says",
      #"{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}"#,
      #"""
      {"spec":{"$setElementOrder/containers":[{"name":"n"},{"name":"a"},{"name":"b"}],
      "containers":[{"name":"n","image":"i"}]}}
      """#,
      #"{"spec":{"containers":[{"name":"n","image":"i"},{"name":"a"},{"name":"b"}]}}"#),
    PatchCase(
      "scalars of a merging list are added once",
      #"{"metadata":{"finalizers":["a","b"]}}"#, #"{"metadata":{"finalizers":["b","c"]}}"#,
      #"{"metadata":{"finalizers":["a","b","c"]}}"#),
    PatchCase(
      "scalars are taken out of a merging list",
      #"{"metadata":{"finalizers":["a","b"]}}"#,
      #"{"metadata":{"$deleteFromPrimitiveList/finalizers":["a"]}}"#,
      #"{"metadata":{"finalizers":["b"]}}"#),
    PatchCase(
      "retainKeys drops the members it does not list",
      #"{"spec":{"volumes":[{"name":"v","emptyDir":{}}]}}"#,
      #"""
      {"spec":{"volumes":[{"name":"v","hostPath":{"path":"/"},
      "$retainKeys":["name","hostPath"]}]}}
      """#,
      #"{"spec":{"volumes":[{"name":"v","hostPath":{"path":"/"}}]}}"#),
    PatchCase(
      "retainKeys on an object",
      #"{"spec":{"strategy":{"type":"RollingUpdate","rollingUpdate":{"maxSurge":1}}}}"#,
      #"{"spec":{"strategy":{"$retainKeys":["type"],"type":"Recreate"}}}"#,
      #"{"spec":{"strategy":{"type":"Recreate"}}}"#),
    PatchCase(
      "lists that do not merge are replaced", #"{"spec":{"args":["a","b"]}}"#,
      #"{"spec":{"args":["c"]}}"#, #"{"spec":{"args":["c"]}}"#),
    PatchCase(
      "null removes a member", #"{"metadata":{"labels":{"a":"1","b":"2"}}}"#,
      #"{"metadata":{"labels":{"a":null}}}"#, #"{"metadata":{"labels":{"b":"2"}}}"#),
    PatchCase(
      "directives do not get into an object that lacks the member", "{}",
      #"{"spec":{"containers":[{"name":"a","$patch":"delete"},{"name":"b"}],"x":null}}"#,
      #"{"spec":{"containers":[{"name":"b"}]}}"#),
    PatchCase(
      "an item without its merge key is refused", #"{"spec":{"containers":[{"name":"a"}]}}"#,
      #"{"spec":{"containers":[{"image":"x"}]}}"#, nil),
    PatchCase("an unknown directive is refused", "{}", #"{"$patch":"explode"}"#, nil),
    PatchCase("a patch that is no object is refused", "{}", "[]", nil),
  ]

  @Test("lists and objects merge by their rules", arguments: cases)
  func applies(example: PatchCase) throws {
    let document = try json(example.document)

    guard let expected = example.result else {
      #expect(throws: PatchError.self) {
        try StrategicMergePatch(try json(example.patch), rules: Self.pod).applied(to: document)
      }
      return
    }
    let patch = try StrategicMergePatch(try json(example.patch), rules: Self.pod)
    #expect(try patch.applied(to: document).text == json(expected).text)
  }
}
