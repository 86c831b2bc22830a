// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Wire

/// A part of our options, read from the bytes that protobuf-c kept as unknown fields.
package protocol OptionSet {
  init()
  /// Takes one field; false when nobody knows it.
  mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool
}

extension OptionSet {
  /// Merges the fields in `bytes`.
  package mutating func merge(_ bytes: [UInt8]) throws(WireError) {
    var copy = self
    try WireReader.reading(bytes) { reader in
      while true {
        let tag = reader.tag()
        if tag == 0 { return }
        if !copy.take(tag >> 3, &reader) { reader.skip(tag) }
      }
    }
    self = copy
  }
}

extension WireReader {
  /// A text of a repeated field.
  mutating func append(to list: inout [String]) { list.append(string()) }

  /// A message of a repeated field. Damage inside ends the reading.
  mutating func append<T: OptionSet>(to list: inout [T]) {
    var part = T()
    merge(&part)
    list.append(part)
  }

  mutating func merge<T: OptionSet>(_ part: inout T) {
    let bytes = bytes()
    do { try part.merge(bytes) } catch { refuse() }
  }

  mutating func flag() -> Bool { varint() != 0 }
  mutating func number() -> Int64 { Int64(bitPattern: varint()) }
}

/// `(martlet.file)`.
package struct FileRules: OptionSet {
  package var module = ""
  package var isKubernetes = false
  package var group = ""
  package var version = ""
  package var namespace = ""

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: module = reader.string()
    case 2: isKubernetes = reader.flag()
    case 3: group = reader.string()
    case 4: version = reader.string()
    case 5: namespace = reader.string()
    default: return false
    }
    return true
  }
}

/// `(martlet.kind)`.
package struct KindRules: OptionSet {
  package var plural = ""
  package var singular = ""
  package var shortNames: [String] = []
  package var categories: [String] = []
  package var isClusterScoped = false
  package var verbs: [String] = []
  package var subresources: [SubresourceRules] = []
  package var storageFolder = ""
  package var putCreates = false
  package var putNeedsResourceVersion = false
  package var columns: [ColumnRules] = []
  package var selectableFields: [SelectableFieldRules] = []
  package var list = ""
  package var isEphemeral = false
  package var storageVersion = ""

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: plural = reader.string()
    case 2: singular = reader.string()
    case 3: reader.append(to: &shortNames)
    case 4: reader.append(to: &categories)
    case 5: isClusterScoped = reader.flag()
    case 6: reader.append(to: &verbs)
    case 7: reader.append(to: &subresources)
    case 8: storageFolder = reader.string()
    case 9: putCreates = reader.flag()
    case 10: putNeedsResourceVersion = reader.flag()
    case 11: reader.append(to: &columns)
    case 12: reader.append(to: &selectableFields)
    case 13: list = reader.string()
    case 14: isEphemeral = reader.flag()
    case 15: storageVersion = reader.string()
    default: return false
    }
    return true
  }
}

/// One of `(martlet.kind).subresources`.
package struct SubresourceRules: OptionSet {
  package var name = ""
  package var verbs: [String] = []
  package var group = ""
  package var version = ""
  package var kind = ""

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: name = reader.string()
    case 2: reader.append(to: &verbs)
    case 3: group = reader.string()
    case 4: version = reader.string()
    case 5: kind = reader.string()
    default: return false
    }
    return true
  }
}

/// One of `(martlet.kind).columns`.
package struct ColumnRules: OptionSet {
  package var name = ""
  package var type = ""
  package var format = ""
  package var priority: Int64 = 0
  package var description = ""
  package var path = ""

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: name = reader.string()
    case 2: type = reader.string()
    case 3: format = reader.string()
    case 4: priority = reader.number()
    case 5: description = reader.string()
    case 6: path = reader.string()
    default: return false
    }
    return true
  }
}

/// One of `(martlet.kind).selectable_fields`.
package struct SelectableFieldRules: OptionSet {
  package var label = ""
  package var path = ""

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: label = reader.string()
    case 2: path = reader.string()
    default: return false
    }
    return true
  }
}

/// `(martlet.root)`.
package struct RootRules: OptionSet {
  package var kind = ""
  package var item = ""
  package var group: String?
  package var columns: [ColumnRules] = []

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: kind = reader.string()
    case 2: item = reader.string()
    case 3: group = reader.string()
    case 4: reader.append(to: &columns)
    default: return false
    }
    return true
  }
}

/// Every option of a message.
package struct MessageRules: OptionSet {
  package var kind: KindRules?
  package var root: RootRules?
  package var isAtomic = false
  package var isLeaf = false
  package var isUnwrapped = false
  package var swiftName = ""

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 51820:
      var rules = kind ?? KindRules()
      reader.merge(&rules)
      kind = rules
    case 51821:
      var rules = root ?? RootRules()
      reader.merge(&rules)
      root = rules
    case 51822: isAtomic = reader.flag()
    case 51823: isLeaf = reader.flag()
    case 51824: isUnwrapped = reader.flag()
    case 51825: swiftName = reader.string()
    default: return false
    }
    return true
  }
}

/// When JSON carries the key of a field; the numbers are those of `martlet.Emit`.
package enum Emit: Int64 {
  case omitEmpty = 0
  case always = 1
  case omitZero = 2
  case inline = 3
  case hidden = 4
}

/// `(martlet.field)`.
package struct FieldRules: OptionSet {
  package var isPointer = false
  package var emit = Emit.omitEmpty
  package var isRequired = false
  package var defaultValue = ""
  /// 0 atomic, 1 set, 2 map; nil when unset.
  package var listType: Int64?
  package var listMapKeys: [String] = []
  package var isAtomic = false
  package var patchStrategy = ""
  package var patchMergeKey = ""
  package var values: [String] = []
  package var isClosed = false
  package var featureGate = ""
  package var validation = ValidationRules()
  package var isSensitive = false
  package var serverDefault = ""

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: isPointer = reader.flag()
    case 2: emit = Emit(rawValue: reader.number()) ?? .omitEmpty
    case 3: isRequired = reader.flag()
    case 4: defaultValue = reader.string()
    case 5: listType = reader.number()
    case 6: reader.append(to: &listMapKeys)
    case 7: isAtomic = reader.flag()
    case 8: patchStrategy = reader.string()
    case 9: patchMergeKey = reader.string()
    case 10: reader.append(to: &values)
    case 11: isClosed = reader.flag()
    case 12: featureGate = reader.string()
    case 13: reader.merge(&validation)
    case 14: isSensitive = reader.flag()
    case 15: serverDefault = reader.string()
    default: return false
    }
    return true
  }
}

/// `(martlet.field).validate`.
package struct ValidationRules: OptionSet {
  package var format = ""
  package var minimum: Int64?
  package var maximum: Int64?
  package var minLength: Int64?
  package var maxLength: Int64?
  package var isRequired = false
  package var isImmutable = false
  package var isKnown = false

  package init() {}

  package mutating func take(_ number: UInt32, _ reader: inout WireReader) -> Bool {
    switch number {
    case 1: format = reader.string()
    case 2: minimum = reader.number()
    case 3: maximum = reader.number()
    case 4: minLength = reader.number()
    case 5: maxLength = reader.number()
    case 6: isRequired = reader.flag()
    case 7: isImmutable = reader.flag()
    case 8: isKnown = reader.flag()
    default: return false
    }
    return true
  }
}
