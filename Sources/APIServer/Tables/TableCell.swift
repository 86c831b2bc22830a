// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Cells that the tables of several kinds have.
enum TableCell {
  /// How long ago the object was made.
  static func age(_ metadata: ObjectMeta, now: Time) -> JSONValue {
    .string(elapsed(since: metadata.creationTimestamp, now: now))
  }

  /// How long ago something was; `<unknown>` when the time is not set.
  static func elapsed(since time: Time, now: Time) -> String {
    time.isZero ? "<unknown>" : HumanDuration.text(seconds: now.seconds - time.seconds)
  }

  /// Labels or a selector as `a=b,c=d`.
  static func labels(_ labels: SortedMap<String, String>) -> String {
    labels.isEmpty ? "<none>" : labels.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
  }

  /// A selector object's text.
  static func selector(_ selector: LabelSelector?) -> String {
    guard let query = LabelQuery(selector) else { return "<error>" }
    return query.requirements.isEmpty ? "<none>" : query.description
  }

  /// Up to three texts, then how many more there are.
  static func shortList(_ texts: [String], empty: String) -> String {
    if texts.isEmpty { return empty }
    let shown = texts.prefix(3).joined(separator: ",")
    return texts.count > 3 ? "\(shown) + \(texts.count - 3) more..." : shown
  }

  /// The text, or a stand-in when it is empty.
  static func text(_ text: String, orElse standIn: String) -> JSONValue {
    .string(text.isEmpty ? standIn : text)
  }

  /// Names of containers.
  static func names(_ containers: [Container]) -> JSONValue {
    .string(containers.map(\.name).joined(separator: ","))
  }

  /// Images of containers.
  static func images(_ containers: [Container]) -> JSONValue {
    .string(containers.map(\.image).joined(separator: ","))
  }
}
