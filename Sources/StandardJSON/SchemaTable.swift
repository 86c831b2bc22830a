// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema

/// The descriptions that one translation has used so far.
struct SchemaTable {
  private let schemas: MessageSchemas
  private var messages: [String: MessageTable] = [:]
  private var enums: [String: EnumSchema] = [:]

  /// How many descriptions it holds.
  var count: Int { messages.count + enums.count }

  init(_ schemas: MessageSchemas, _ others: [MessageSchemas]) {
    var all = schemas
    for other in others { all.merge(other) }
    self.schemas = all
  }

  mutating func message(_ name: String) -> MessageTable? {
    if let known = messages[name] { return known }
    guard let schema = schemas.message(named: name) else { return nil }
    let table = MessageTable(schema, extensions: schemas.extensions(of: name))
    messages[name] = table
    return table
  }

  mutating func enumeration(_ name: String) -> EnumSchema? {
    if let known = enums[name] { return known }
    let schema = schemas.enumeration(named: name)
    enums[name] = schema
    return schema
  }
}

/// A message's fields, extensions among them, by number and by name.
struct MessageTable {
  let schema: MessageSchema
  /// In schema order.
  let fields: [FieldSchema]
  private var byNumber: [UInt32: Int] = [:]
  private var byName: [String: Int] = [:]

  init(_ schema: MessageSchema, extensions: [FieldSchema]) {
    self.schema = schema
    fields = schema.fields + extensions
    for (index, field) in fields.enumerated() {
      byNumber[field.number] = index
      byName[field.jsonName] = index
      if field.jsonName.first != "[" { byName[field.name] = index }
    }
  }

  func field(_ number: UInt32) -> FieldSchema? { byNumber[number].map { fields[$0] } }

  /// The field with this name in JSON or in the schema.
  func field(_ name: String) -> FieldSchema? { byName[name].map { fields[$0] } }
}
