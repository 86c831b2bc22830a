// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// Finds what today's schema breaks for programs of the last release: bytes and JSON that they wrote
/// would read differently, or theirs would not read ours.
struct WireBreaks {
  private let released: ReleasedSchema
  private let model: Model
  private let today: ReleasedSchema
  private var errors: [SchemaError] = []

  /// - Parameter text: as `ReleasedSchema` writes it.
  init(released text: String, model: Model) {
    released = ReleasedSchema(text: text)
    self.model = model
    today = ReleasedSchema(model.files.filter(\.isWanted))
  }

  /// Every break, in the order of names.
  mutating func find() -> [SchemaError] {
    for name in released.messages.keys.sorted() {
      guard let old = released.messages[name] else { continue }
      if let message = model.messages[name] {
        compare(old, message)
      } else {
        report(
          Place("proto"), "message \(name) is gone",
          "put it back; a message that was released stays")
      }
    }
    for name in released.enums.keys.sorted() { compareEnum(name) }
    for path in released.methods.keys.sorted() {
      guard let method = today.methods[path] else {
        report(Place("proto"), "method \(path) is gone", "put it back; its callers still exist")
        continue
      }
      if method != released.methods[path] {
        report(
          Place("proto"),
          "method \(path) was (\(released.methods[path] ?? "")) and is (\(method))",
          "add a method of another name")
      }
    }
    return errors
  }

  private mutating func report(_ place: Place, _ problem: String, _ cure: String) {
    errors.append(SchemaError(place, problem, cure: cure))
  }

  private mutating func compare(_ old: ReleasedSchema.Message, _ message: MessageType) {
    let now = Dictionary(message.fields.map { ($0.number, $0) }) { first, _ in first }
    for field in old.fields {
      if let same = now[field.number] {
        compare(field, same)
      } else if let moved = message.fields.first(where: { $0.jsonName == field.jsonName }) {
        report(
          moved.place, "its number was \(field.number) and is \(moved.number)",
          "give it number \(field.number) again")
      } else if !message.reservedNumbers.contains(where: { $0.contains(field.number) }) {
        report(
          message.place.part("field \(field.jsonName)", line: 0),
          "number \(field.number) is gone and not reserved",
          "put the field back, or write `reserved \(field.number);`")
      }
    }
    for range in old.reserved {
      for field in message.fields where range.contains(field.number) {
        report(
          field.place, "its number \(field.number) was reserved", "take a number never used before")
      }
    }
  }

  private mutating func compare(_ old: ReleasedSchema.Field, _ field: FieldType) {
    let now = ReleasedSchema.field(field)
    switch (old.jsonName == now.jsonName, old.type == now.type) {
    case (true, true): break
    case (true, false):
      report(
        field.place, "its type was \(old.type) and is \(now.type)",
        "add a field with a new name and number")
    case (false, true):
      report(
        field.place, "its JSON name was \(old.jsonName) and is \(now.jsonName)",
        "keep the name, or write `json_name = \"\(old.jsonName)\"`")
    case (false, false):
      report(
        field.place, "its number \(old.number) belonged to \(old.jsonName)",
        "reserve \(old.number) and take a number never used before")
    }
  }

  private mutating func compareEnum(_ name: String) {
    guard let type = model.enums[name], let now = today.enums[name] else {
      return report(Place("proto"), "enum \(name) is gone", "put it back")
    }
    for (number, names) in (released.enums[name] ?? [:]).sorted(by: { $0.key < $1.key }) {
      for value in names.subtracting(now[number] ?? []).sorted() {
        report(
          type.place, "value \(value) = \(number) is gone or has another number", "put it back")
      }
    }
  }
}
