// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import MetaAPI
import Platform
import Schema
import Wire

/// An object from its JSON.
func object<Object: KindMessage>(_ json: String, as type: Object.Type = Object.self) throws
  -> Object
{
  try Object(json: Array(json.utf8))
}

/// An object's JSON as a tree.
func tree(_ object: some KindMessage) throws -> APIMachinery.JSONValue {
  try APIMachinery.JSONValue(parsing: object.json())
}

/// A request that creates an object.
func creation(
  user: RequestUser = RequestUser(name: "admin", groups: ["system:masters"]),
  resource: String = "pods", namespace: String = "default", name: String = "p"
) -> RequestContext {
  RequestContext(
    user: user, verb: .create,
    resource: GroupVersionResource(group: "", version: "v1", resource: resource),
    namespace: namespace, name: name, environment: .live)
}

extension FieldErrorList {
  /// Path and message of each finding.
  var texts: [String] { errors.map { "\($0.field): \($0.message)" } }
}
