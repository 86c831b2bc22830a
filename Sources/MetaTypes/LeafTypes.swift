// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// The messages whose JSON form is no object and whose types are written by hand.
public enum LeafTypes {
  public static let all: [any LeafMessage.Type] = [
    Time.self, MicroTime.self, MetaDuration.self, Quantity.self, IntOrString.self,
    RawExtension.self, FieldsV1.self,
  ]
}
