// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Bytes of all values of a ConfigMap or Secret.
private let dataBytesMax = 1_048_576

/// Configuration files and values.
struct ConfigMapStrategy: ResourceStrategy {
  typealias Object = ConfigMap

  func validate(_ configMap: ConfigMap, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    var total = 0
    for (key, value) in configMap.data {
      errors.check(FieldPath("data").key(key), key, NameRules.configMapKey)
      if configMap.binaryData.contains(key: key) {
        errors.invalid(
          FieldPath("data").key(key), .string(key), "duplicate of key present in binaryData")
      }
      total += value.utf8.count
    }
    for (key, value) in configMap.binaryData {
      errors.check(FieldPath("binaryData").key(key), key, NameRules.configMapKey)
      total += value.count
    }
    if total > dataBytesMax { errors.tooLong(.root, maximumBytes: dataBytesMax) }
    return errors
  }

  func validateUpdate(
    _ configMap: ConfigMap, old: ConfigMap, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    guard old.immutable == true else { return errors }
    let detail = "field is immutable when `immutable` is set"
    if configMap.immutable != true { errors.forbidden(FieldPath("immutable"), detail) }
    if configMap.data != old.data { errors.forbidden(FieldPath("data"), detail) }
    if configMap.binaryData != old.binaryData {
      errors.forbidden(FieldPath("binaryData"), detail)
    }
    return errors
  }

  func tableCells(_ configMap: ConfigMap, now: Time) -> [JSONValue]? {
    [
      .string(configMap.metadata.name),
      .integer(Int64(configMap.data.count + configMap.binaryData.count)),
      TableCell.age(configMap.metadata, now: now),
    ]
  }
}

/// Credentials and the like; some types promise certain keys.
struct SecretStrategy: ResourceStrategy {
  typealias Object = Secret

  func applyDefaults(_ secret: inout Secret) {
    if secret.type.isEmpty { secret.type = "Opaque" }
    guard !secret.stringData.isEmpty else { return }
    for (key, value) in secret.stringData { secret.data[key] = Array(value.utf8) }
    secret.stringData = [:]
  }

  func validate(_ secret: Secret, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    var total = 0
    for (key, value) in secret.data {
      errors.check(FieldPath("data").key(key), key, NameRules.configMapKey)
      total += value.count
    }
    if total > dataBytesMax { errors.tooLong(FieldPath("data"), maximumBytes: dataBytesMax) }
    checkType(secret, &errors)
    return errors
  }

  private func checkType(_ secret: Secret, _ errors: inout FieldErrorList) {
    let data = FieldPath("data")
    func missing(_ key: String) -> Bool { !secret.data.contains(key: key) }
    switch secret.type {
    case "kubernetes.io/service-account-token":
      let annotation = "kubernetes.io/service-account.name"
      if secret.metadata.annotations[annotation]?.isEmpty ?? true {
        errors.required(FieldPath("metadata", "annotations").key(annotation))
      }
    case "kubernetes.io/dockercfg": checkJSON(secret, ".dockercfg", &errors)
    case "kubernetes.io/dockerconfigjson": checkJSON(secret, ".dockerconfigjson", &errors)
    case "kubernetes.io/basic-auth":
      if missing("username"), missing("password") {
        errors.required(data.key("username"))
        errors.required(data.key("password"))
      }
    case "kubernetes.io/ssh-auth":
      if secret.data["ssh-privatekey"]?.isEmpty ?? true {
        errors.required(data.key("ssh-privatekey"))
      }
    case "kubernetes.io/tls":
      for key in ["tls.crt", "tls.key"] where missing(key) { errors.required(data.key(key)) }
    default: break
    }
  }

  private func checkJSON(_ secret: Secret, _ key: String, _ errors: inout FieldErrorList) {
    let path = FieldPath("data").key(key)
    guard let value = secret.data[key] else { return errors.required(path) }
    do {
      guard try JSONValue(parsing: value).object != nil else {
        return errors.invalid(path, "<secret contents redacted>", "must be a JSON object")
      }
    } catch {
      errors.invalid(path, "<secret contents redacted>", "\(error)")
    }
  }

  func validateUpdate(_ secret: Secret, old: Secret, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.immutable(
      FieldPath("type"), .string(secret.type), isChanged: secret.type != old.type)
    guard old.immutable == true else { return errors }
    let detail = "field is immutable when `immutable` is set"
    if secret.immutable != true { errors.forbidden(FieldPath("immutable"), detail) }
    if secret.data != old.data { errors.forbidden(FieldPath("data"), detail) }
    return errors
  }

  func tableCells(_ secret: Secret, now: Time) -> [JSONValue]? {
    [
      .string(secret.metadata.name), .string(secret.type), .integer(Int64(secret.data.count)),
      TableCell.age(secret.metadata, now: now),
    ]
  }
}

/// Service accounts: identities of pods. Which tokens exist for them is the token endpoint's
/// business.
struct ServiceAccountStrategy: ResourceStrategy {
  typealias Object = ServiceAccount

  func tableCells(_ account: ServiceAccount, now: Time) -> [JSONValue]? {
    [.string(account.metadata.name), TableCell.age(account.metadata, now: now)]
  }
}
