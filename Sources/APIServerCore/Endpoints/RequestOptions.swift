// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery

/// Query parameters that all writes share.
enum RequestOptions {
  /// `dryRun` of the query.
  static func isDryRun(_ query: QueryParameters, kind: String) throws -> Bool {
    let values = query.all("dryRun").filter { !$0.isEmpty }
    try checkDryRun(values, kind: kind)
    return !values.isEmpty
  }

  static func checkDryRun(_ values: [String], kind: String) throws(APIError) {
    var errors = FieldErrorList()
    for value in values where value != "All" {
      errors.notSupported(FieldPath("dryRun"), value, supported: ["All"])
    }
    guard errors.isEmpty else { throw refusal(kind, errors) }
  }

  /// `fieldValidation` of the query.
  static func fieldValidation(_ query: QueryParameters, kind: String) throws -> FieldValidation {
    guard let text = query["fieldValidation"], !text.isEmpty else { return .warn }
    guard let value = FieldValidation(rawValue: text) else {
      var errors = FieldErrorList()
      errors.notSupported(
        FieldPath("fieldValidation"), text, supported: ["Ignore", "Strict", "Warn", ""])
      throw refusal(kind, errors)
    }
    return value
  }

  /// The field manager: named, or the client's program (facts: protocol, user agent manager).
  static func fieldManager(
    _ query: QueryParameters, userAgent: String?, kind: String
  ) throws -> String {
    if let name = query["fieldManager"], !name.isEmpty {
      var errors = FieldErrorList()
      if name.utf8.count > 128 { errors.tooLong(FieldPath("fieldManager"), maximumBytes: 128) }
      guard errors.isEmpty else { throw refusal(kind, errors) }
      return name
    }
    let program = userAgent?.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
    return program.isEmpty ? "unknown" : program
  }

  private static func refusal(_ kind: String, _ errors: FieldErrorList) -> APIError {
    .invalid(kind: kind, group: "meta.k8s.io", name: "", errors.errors)
  }
}
