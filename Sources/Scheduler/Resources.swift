// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import MetaTypes
import Wire

/// Amounts of resources as plain integers, for arithmetic in the scheduling cycle.
struct Resources: Sendable, Equatable {
  /// Thousandths of a core.
  var milliCPU: Int64 = 0
  /// Bytes.
  var memory: Int64 = 0
  /// Bytes.
  var ephemeralStorage: Int64 = 0
  /// Everything else that is countable, such as huge pages and devices.
  var others: [String: Int64] = [:]

  init() {}

  init(_ amounts: ResourceAmounts) {
    for (name, amount) in amounts {
      switch name {
      case "cpu": milliCPU = amount.milliValue()
      case "memory": memory = amount.value()
      case "ephemeral-storage": ephemeralStorage = amount.value()
      case "pods": break
      default: others[name] = amount.value()
      }
    }
  }

  mutating func add(_ other: Resources) { combine(other, &+) }

  mutating func subtract(_ other: Resources) { combine(other, &-) }

  private mutating func combine(_ other: Resources, _ operation: (Int64, Int64) -> Int64) {
    milliCPU = operation(milliCPU, other.milliCPU)
    memory = operation(memory, other.memory)
    ephemeralStorage = operation(ephemeralStorage, other.ephemeralStorage)
    for (name, amount) in other.others {
      let sum = operation(others[name] ?? 0, amount)
      others[name] = sum == 0 ? nil : sum
    }
  }
}
