// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AppsAPI
import MetaAPI
import MetaTypes
import Schema

/// ControllerRevisions: a controller's record of a former state, never changed.
struct ControllerRevisionStrategy: ResourceStrategy {
  typealias Object = ControllerRevision

  func validate(_ revision: ControllerRevision, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.nonNegative(FieldPath("revision"), revision.revision)
    if revision.data.raw.isEmpty {
      errors.required(FieldPath("data"), "data is mandatory")
    } else {
      do {
        if try JSONValue(parsing: revision.data.raw).object == nil {
          errors.invalid(FieldPath("data"), "", "must be a JSON object")
        }
      } catch {
        errors.invalid(FieldPath("data"), "", "error parsing data: \(error)")
      }
    }
    return errors
  }

  func validateUpdate(
    _ revision: ControllerRevision, old: ControllerRevision, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.immutable(
      FieldPath("data"), .json(String(decoding: revision.data.raw, as: UTF8.self)),
      isChanged: revision.data != old.data)
    return errors
  }

  func tableCells(_ revision: ControllerRevision, now: Time) -> [JSONValue]? {
    let owner = revision.metadata.controllerReference.map { owner in
      let group = owner.groupVersionKind.group
      let kind = owner.kind.lowercased()
      return (group.isEmpty ? kind : kind + "." + group) + "/" + owner.name
    }
    return [
      .string(revision.metadata.name), .string(owner ?? "<none>"), .integer(revision.revision),
      TableCell.age(revision.metadata, now: now),
    ]
  }
}
