// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import HTTP
import MetaAPI
import Schema
import Wire

extension ResourceStore {
  /// PATCH of an object or of a part of it: the patch is applied to the current object, again if
  /// somebody else writes in between.
  func patch(_ call: APICall, scope: WriteScope) async throws {
    let representation = try call.representation(.transforms)
    let patch = try await ParsedPatch(call, rules: patchRules)
    let result = try await update(
      namespace: call.info.namespace, name: call.info.name, scope: scope, call.context,
      admission: call.admission
    ) { current in
      try self.patched(current, patch, call)
    }
    try await respond(result, representation, call)
  }

  private func patched(_ current: Object, _ patch: ParsedPatch, _ call: APICall) throws -> Object {
    let document: APIMachinery.JSONValue
    do { document = try APIMachinery.JSONValue(parsing: current.json()) } catch {
      throw APIError.internalError("\(error)")
    }
    let json = try patch.applied(to: document).json()
    var object: Object
    do {
      object = try call.decoder.decodeJSON(Object.self, json, call.context)
    } catch let error as APIError where patch.format != .json && error.code == 400 {
      throw Self.undecodable(json, error)
    }
    try addNamespace(&object, call)
    guard object.metadata.name == call.info.name else {
      throw APIError.badRequest(
        "the name of the object (\(object.metadata.name)) does not match the name on the URL "
          + "(\(call.info.name))")
    }
    return object
  }

  /// The merge gave something that is no object of the kind (facts: errors, merge patch).
  private static func undecodable(_ json: [UInt8], _ error: APIError) -> APIError {
    guard !error.message.contains("strict decoding error") else { return error }
    var errors = FieldErrorList()
    errors.invalid(
      FieldPath("patch"), .string(String(decoding: json.prefix(1024), as: UTF8.self)),
      error.message)
    return .invalid(kind: "", group: "", name: "", errors.errors)
  }
}

/// The body of a patch request, ready to be applied.
struct ParsedPatch: Sendable {
  private enum Change: Sendable {
    case json(JSONPatch)
    case merge(MergePatch)
    case strategicMerge(StrategicMergePatch)
  }

  let format: PatchFormat
  private let change: Change

  init(_ call: APICall, rules: StrategicMergeRules) async throws {
    let content = call.http.headers["content-type"].flatMap { MediaType($0) }
    guard let format = content.flatMap({ PatchFormat(rawValue: $0.essence) }) else {
      throw APIError.unsupportedMediaType(accepted: PatchFormat.allCases.map(\.rawValue))
    }
    self.format = format
    let document: APIMachinery.JSONValue
    let body = try await BodyDecoder.bytes(of: call.http)
    do { document = try APIMachinery.JSONValue(parsing: body) } catch {
      throw APIError.badRequest("error decoding patch: \(error)")
    }
    do throws(PatchError) {
      switch format {
      case .json: change = .json(try JSONPatch(document))
      case .merge: change = .merge(MergePatch(document))
      case .strategicMerge:
        change = .strategicMerge(try StrategicMergePatch(document, rules: rules))
      }
    } catch {
      throw error.apiError
    }
  }

  /// The patched document.
  func applied(to document: APIMachinery.JSONValue) throws -> APIMachinery.JSONValue {
    do throws(PatchError) {
      switch change {
      case .json(let patch): return try patch.applied(to: document)
      case .merge(let patch): return patch.applied(to: document)
      case .strategicMerge(let patch): return try patch.applied(to: document)
      }
    } catch {
      throw error.apiError
    }
  }
}
