// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Crypto
import Schema

/// The published OpenAPI documents, made from the run-time schema when asked for.
struct OpenAPIDocuments {
  let registry: ResourceRegistry
  let version: ServerVersion

  /// The version 3 document behind a path; nil when there is none.
  func document(_ path: String) -> JSONValue? { nil }

  /// The version 2 document.
  func version2() -> JSONValue { [:] }
}
