// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How a message looks as Kubernetes JSON: what `JSONTranscoder` needs to know of a schema.
public struct JSONForm: Sendable {
  /// What one value of a field is. Other types have no Kubernetes JSON form.
  public enum Value: Sendable, Equatable {
    case string, bytes, bool, int32, int64, uint32, uint64, double
    /// Full name of the message.
    case message(String)
  }

  public enum Shape: Sendable {
    case single
    case list
    /// A map whose keys are texts.
    case map
  }

  /// When JSON carries the member.
  public enum Emit: Sendable {
    /// Left out when zero, empty or unset. A message that is no pointer is never left out.
    case omitEmpty
    /// Present even when zero, empty or unset.
    case always
    /// Left out when zero, messages too.
    case omitZero
    /// The members of the message stand in the parent object.
    case inline
    /// Never in JSON.
    case hidden
  }

  public struct Field: Sendable {
    public var number: UInt32
    public var name: String
    public var value: Value
    public var shape: Shape
    public var emit: Emit
    /// Unset differs from zero.
    public var isPointer: Bool

    public init(
      number: UInt32, name: String, value: Value, shape: Shape, emit: Emit, isPointer: Bool
    ) {
      self.number = number
      self.name = name
      self.value = value
      self.shape = shape
      self.emit = emit
      self.isPointer = isPointer
    }
  }

  /// In the order of JSON.
  public var fields: [Field]
  /// The JSON form is that of a member, not an object around it.
  public var isUnwrapped: Bool
  /// The list of a kind, whose items read `[]` when there are none.
  public var isList: Bool
  /// The type that codes a message whose form is no object; nil for every other.
  public var leaf: (any LeafMessage.Type)?

  public init(
    fields: [Field], isUnwrapped: Bool = false, isList: Bool = false,
    leaf: (any LeafMessage.Type)? = nil
  ) {
    self.fields = fields
    self.isUnwrapped = isUnwrapped
    self.isList = isList
    self.leaf = leaf
  }
}
