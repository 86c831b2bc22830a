// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaTypes
package import Platform
package import Schema
import Synchronization

/// Who asks, as authentication found out (and impersonation changed).
package struct RequestUser: Sendable, Equatable {
  /// User name, such as `system:node:worker-1`.
  package var name: String
  /// Unique id of the user; empty when the credential carries none.
  package var uid: String
  package var groups: [String]
  /// Further facts, such as the pod that a bound token belongs to; sorted by key.
  package var extra: [(key: String, values: [String])]

  package init(
    name: String, uid: String = "", groups: [String] = [],
    extra: [(key: String, values: [String])] = []
  ) {
    self.name = name
    self.uid = uid
    self.groups = groups
    self.extra = extra
  }

  package static func == (left: RequestUser, right: RequestUser) -> Bool {
    left.name == right.name && left.uid == right.uid && left.groups == right.groups
      && left.extra.elementsEqual(right.extra) { $0.key == $1.key && $0.values == $1.values }
  }

  /// The API server itself: bootstrap objects, allocation, internal reads.
  package static let apiServer = RequestUser(
    name: "system:apiserver", groups: ["system:masters", "system:authenticated"])
}

/// What a request wants done, in authorization's words.
package enum RequestVerb: String, Sendable {
  case get, list, watch, create, update, patch, delete, deletecollection

  /// Changes nothing: limits for reads apply.
  package var isReadOnly: Bool { self == .get || self == .list || self == .watch }
}

/// What becomes of unknown and doubled fields in a body.
package enum FieldValidation: String, Sendable {
  case strict = "Strict"
  case warn = "Warn"
  case ignore = "Ignore"
}

/// Warnings for the client, sent as `Warning` headers in the order they came up.
package final class WarningCollector: Sendable {
  private let texts = Mutex<[String]>([])

  package init() {}

  /// Adds one warning; equal texts are sent once, those above `Limits.warningsMax` not at all.
  package func add(_ text: String) {
    texts.withLock { texts in
      if texts.count < Limits.warningsMax, !texts.contains(text) { texts.append(text) }
    }
  }

  /// All warnings so far.
  package var all: [String] { texts.withLock { $0 } }
}

/// One request to a resource, as strategies, admission and subresources see it.
package struct RequestContext: Sendable {
  package var user: RequestUser
  package var verb: RequestVerb
  package var resource: GroupVersionResource
  /// Such as `status`; empty for the resource itself.
  package var subresource: String
  /// Empty for cluster-scoped resources and requests across namespaces.
  package var namespace: String
  /// Empty when the request addresses the collection. On create: the name once it is known.
  package var name: String
  /// Everything happens but the write.
  package var isDryRun: Bool
  package var fieldManager: String
  package var fieldValidation: FieldValidation
  /// Wall time at the request's start, whole seconds: what the object's timestamps get.
  package var now: Time
  package var environment: Environment
  package let warnings: WarningCollector

  package init(
    user: RequestUser, verb: RequestVerb, resource: GroupVersionResource, subresource: String = "",
    namespace: String = "", name: String = "", isDryRun: Bool = false, fieldManager: String = "",
    fieldValidation: FieldValidation = .warn, environment: Environment,
    warnings: WarningCollector = WarningCollector()
  ) {
    self.user = user
    self.verb = verb
    self.resource = resource
    self.subresource = subresource
    self.namespace = namespace
    self.name = name
    self.isDryRun = isDryRun
    self.fieldManager = fieldManager
    self.fieldValidation = fieldValidation
    self.now = Time(seconds: environment.wallTime().seconds)
    self.environment = environment
    self.warnings = warnings
  }
}
