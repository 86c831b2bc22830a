// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A message's form laid out for `Transcoding`: rows in the order of JSON, found by field number.
///
/// Tables refer to one another by address and own nothing that counts references, so that walking
/// them costs loads only. `JSONTables` owns the memory.
struct JSONTable {
  /// What is done with a member.
  enum Rule: UInt8 {
    /// Written when present: pointers, lists, maps.
    case present
    /// Written unless zero or empty.
    case nonZero
    /// Written also when absent, as its zero value or an empty message.
    case always
    /// Written also when absent, as `null`.
    case nullable
    /// Written also when absent, as `[]`.
    case items
    /// A leaf, left out when its value is zero.
    case leafNonZero
    /// Its members are written in its place.
    case inline
    /// Checked and not written.
    case hidden
  }

  enum Value: UInt8 {
    case string, bytes, bool, int32, int64, uint32, uint64, double, message
  }

  enum Shape: UInt8 { case single, list, map }

  struct Row {
    var tag: UInt32
    /// Lists of numbers may come packed; 0 where that cannot be.
    var packedTag: UInt32
    /// The tag of the value in an entry of a map.
    var valueTag: UInt32
    var value: Value
    var shape: Shape
    var rule: Rule
    var nameCount: UInt16
    var name: UnsafePointer<UInt8>
    /// The form of a message, also one in a list or map.
    var table: UnsafePointer<JSONTable>?
  }

  /// Index of a row by field number; 0xFF for none.
  var slots: UnsafePointer<UInt8>
  var slotCount: UInt32
  var rows: UnsafePointer<Row>
  var rowCount: Int
  /// Rows that are written even when absent.
  var unset: UInt64 = 0
  var isUnwrapped = false
  var leaf: (any LeafMessage.Type)?

  /// The index of the row that a tag belongs to.
  @inline(__always) func row(_ tag: UInt32) -> Int? {
    let number = tag >> 3
    guard number < slotCount else { return nil }
    let index = Int(slots[Int(number)])
    guard index != 0xFF, rows[index].tag == tag || rows[index].packedTag == tag else { return nil }
    return index
  }
}

/// Makes tables and owns their memory.
struct JSONTables: ~Copyable {
  private var tables: [String: UnsafeMutablePointer<JSONTable>] = [:]
  private var memory: [UnsafeMutableRawPointer] = []

  deinit {
    for table in tables.values {
      table.deinitialize(count: 1)
      table.deallocate()
    }
    for block in memory { block.deallocate() }
  }

  /// The table of a message, made with those of all messages below it.
  ///
  /// - Returns: nil when a message is unknown or has a field without a Kubernetes JSON form.
  mutating func table(
    _ name: String, _ form: (String) -> JSONForm?
  ) -> UnsafePointer<JSONTable>? {
    if let known = tables[name] { return UnsafePointer(known) }
    guard let described = form(name), described.fields.count <= Limits.transcodedFields else {
      return nil
    }
    let table = UnsafeMutablePointer<JSONTable>.allocate(capacity: 1)
    table.initialize(to: emptyTable())
    tables[name] = table
    table.pointee.isUnwrapped = described.isUnwrapped
    table.pointee.leaf = described.leaf
    guard described.leaf == nil else { return UnsafePointer(table) }
    guard fill(table, described, form) else {
      // Others may point at it already; it stays, and stands for nothing.
      tables[name] = nil
      memory.append(UnsafeMutableRawPointer(table))
      return nil
    }
    return UnsafePointer(table)
  }

  private mutating func emptyTable() -> JSONTable {
    JSONTable(
      slots: UnsafePointer(allocate(UInt8.self, 1)), slotCount: 0,
      rows: UnsafePointer(allocate(JSONTable.Row.self, 1)), rowCount: 0)
  }

  private mutating func allocate<T>(_ type: T.Type, _ count: Int) -> UnsafeMutablePointer<T> {
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<T>.stride, alignment: MemoryLayout<T>.alignment)
    memory.append(block)
    return block.bindMemory(to: T.self, capacity: count)
  }

  private mutating func fill(
    _ table: UnsafeMutablePointer<JSONTable>, _ described: JSONForm,
    _ form: (String) -> JSONForm?
  ) -> Bool {
    let fields = described.fields
    let most = Int(fields.map(\.number).max() ?? 0)
    guard most <= Limits.transcodedFieldNumber else { return false }
    let slots = allocate(UInt8.self, most + 1)
    slots.initialize(repeating: 0xFF, count: most + 1)
    let rows = allocate(JSONTable.Row.self, fields.count)
    for (index, field) in fields.enumerated() {
      guard let row = row(field, isItems: described.isList, form) else { return false }
      (rows + index).initialize(to: row)
      slots[Int(field.number)] = UInt8(truncatingIfNeeded: index)
      switch row.rule {
      case .always, .nullable, .items, .inline: table.pointee.unset |= 1 << UInt64(index)
      case .present, .nonZero, .leafNonZero, .hidden: break
      }
    }
    table.pointee.slots = UnsafePointer(slots)
    table.pointee.slotCount = UInt32(most + 1)
    table.pointee.rows = UnsafePointer(rows)
    table.pointee.rowCount = fields.count
    return true
  }

  private mutating func row(
    _ field: JSONForm.Field, isItems: Bool, _ form: (String) -> JSONForm?
  ) -> JSONTable.Row? {
    var below: UnsafePointer<JSONTable>?
    if case .message(let name) = field.value {
      guard let table = table(name, form) else { return nil }
      below = table
    }
    guard let rule = rule(field, below, isItems: isItems) else { return nil }
    let text = Array(field.name.utf8)
    let name = allocate(UInt8.self, text.count)
    name.initialize(from: text, count: text.count)
    let value = value(field.value)
    let isNumber = value != .string && value != .bytes && value != .message
    let wireType: UInt32 = !isNumber ? 2 : value == .double ? 1 : 0
    return JSONTable.Row(
      tag: field.number << 3 | (field.shape == .map ? 2 : wireType),
      packedTag: field.shape == .list && isNumber ? field.number << 3 | 2 : 0,
      valueTag: 2 << 3 | wireType, value: value,
      shape: field.shape == .single ? .single : field.shape == .list ? .list : .map, rule: rule,
      nameCount: UInt16(truncatingIfNeeded: text.count), name: UnsafePointer(name), table: below)
  }

  /// The same choice that the generator makes for a message's `encode(into:)`.
  private func rule(
    _ field: JSONForm.Field, _ below: UnsafePointer<JSONTable>?, isItems: Bool
  ) -> JSONTable.Rule? {
    if field.emit == .hidden { return .hidden }
    switch field.shape {
    case .map: return field.emit == .always ? .nullable : .present
    case .list: return field.emit == .always ? (isItems ? .items : .nullable) : .present
    case .single: break
    }
    let isUnwrapped = below?.pointee.isUnwrapped ?? false
    if field.emit == .inline, below != nil { return .inline }
    if field.isPointer || field.value == .bytes || isUnwrapped {
      if field.emit == .always { return .nullable }
      return field.isPointer ? .present : .nonZero
    }
    guard let below else { return field.emit == .always ? .always : .nonZero }
    guard field.emit == .omitZero else { return .always }
    return below.pointee.leaf == nil ? nil : .leafNonZero
  }

  private func value(_ value: JSONForm.Value) -> JSONTable.Value {
    switch value {
    case .string: .string
    case .bytes: .bytes
    case .bool: .bool
    case .int32: .int32
    case .int64: .int64
    case .uint32: .uint32
    case .uint64: .uint64
    case .double: .double
    case .message: .message
    }
  }
}
