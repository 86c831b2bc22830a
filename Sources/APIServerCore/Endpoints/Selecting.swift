// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Schema

extension ResourceStore {
  /// What a list, watch or deletecollection is narrowed to.
  func selection(_ call: APICall) throws -> Selection {
    var selection = Selection()
    selection.namespace = descriptor.isNamespaced ? call.info.namespace : ""
    if let text = call.query["labelSelector"], !text.isEmpty {
      selection.labels = try LabelQuery(parsing: text)
    }
    if let text = call.query["fieldSelector"], !text.isEmpty {
      selection.fields = try FieldSelector(parsing: text)
    }
    // The old watch path names one object.
    if call.info.verb == "watch", !call.info.name.isEmpty,
      selection.fields.requiredValue(of: "metadata.name") == nil
    {
      selection.fields.requirements.append(.init(field: "metadata.name", value: call.info.name))
    }
    for position in selection.fields.requirements.indices {
      let label = strategy.fieldLabel(selection.fields.requirements[position].field)
      guard isSelectable(label) else {
        throw APIError.badRequest(
          "field label not supported: \(selection.fields.requirements[position].field)")
      }
      selection.fields.requirements[position].field = label
    }
    return selection
  }

  private func isSelectable(_ label: String) -> Bool {
    switch label {
    case "metadata.name": true
    case "metadata.namespace": descriptor.isNamespaced
    default: index.entries.contains { $0.label == label }
    }
  }
}
