// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

extension JSONTranscoder {
  /// A transcoder of the messages in a schema.
  /// - Parameter leaves: the types whose JSON form is no object; those of MetaTypes are in
  ///   `LeafTypes`.
  public convenience init(_ schemas: MessageSchemas, leaves: [any LeafMessage.Type]) {
    let types = Dictionary(leaves.map { ($0.messageName, $0) }) { first, _ in first }
    self.init { name in
      if let leaf = types[name] { return JSONForm(fields: [], leaf: leaf) }
      return schemas.message(named: name, withComments: false)?.jsonForm
    }
  }
}

extension MessageSchema {
  /// What the transcoder needs to know; nil for a leaf and for a field without a Kubernetes form.
  var jsonForm: JSONForm? {
    guard !isLeaf else { return nil }
    var form = JSONForm(fields: [], isUnwrapped: isUnwrapped, isList: isList)
    for field in fields {
      guard let described = field.jsonForm else { return nil }
      form.fields.append(described)
    }
    return form
  }
}

extension FieldSchema {
  fileprivate var jsonForm: JSONForm.Field? {
    let shape: JSONForm.Shape
    switch self.shape {
    case .single: shape = .single
    case .list: shape = .list
    case .map(let key):
      guard key == .string else { return nil }
      shape = .map
    }
    guard encoding == .plain, enumName == nil, oneof == nil, !isGroup, let value = jsonValue else {
      return nil
    }
    return JSONForm.Field(
      number: number, name: jsonName, value: value, shape: shape, emit: jsonEmit,
      isPointer: isPointer)
  }

  private var jsonValue: JSONForm.Value? {
    switch type {
    case .string: .string
    case .bytes: .bytes
    case .bool: .bool
    case .int32: .int32
    case .int64: .int64
    case .uint32: .uint32
    case .uint64: .uint64
    case .double: .double
    case .float: nil
    case .message(let name): .message(name)
    }
  }

  private var jsonEmit: JSONForm.Emit {
    switch emit {
    case .omitEmpty: .omitEmpty
    case .always: .always
    case .omitZero: .omitZero
    case .inline: .inline
    case .hidden: .hidden
    }
  }
}
