// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import MetaTypes

/// What a delete request does to an object's metadata. Pure.
///
///     request ──▶ finalizers by propagation policy ──▶ grace period
///                                │                        │
///                 something holds it, or grace > 0: marked (deletionTimestamp), lives on
///                                otherwise: removed
enum DeletionRules {
  /// What to do next.
  enum Outcome: Equatable {
    case remove
    /// Store the changed metadata; the object lives on.
    case mark
    /// Deletion has begun before and this request changes nothing.
    case unchanged
  }

  /// The propagation policy of a request, `nil` when it says nothing.
  enum Propagation: String {
    case orphan = "Orphan"
    case background = "Background"
    case foreground = "Foreground"
  }

  /// Reads the policy and refuses contradictions.
  static func propagation(_ options: DeleteOptions) throws(APIError) -> Propagation? {
    var errors = FieldErrorList()
    let path = FieldPath("propagationPolicy")
    var propagation: Propagation?
    if let text = options.propagationPolicy {
      propagation = Propagation(rawValue: text)
      if options.orphanDependents != nil {
        errors.invalid(
          path, .string(text),
          "orphanDependents and deletionPropagation cannot be both set")
      } else if propagation == nil {
        errors.notSupported(
          path, text, supported: ["Foreground", "Background", "Orphan", "nil"])
      }
    } else if let orphans = options.orphanDependents {
      propagation = orphans ? .orphan : .background
    }
    guard errors.isEmpty else {
      throw .invalid(kind: "DeleteOptions", group: "meta.k8s.io", name: "", errors.errors)
    }
    return propagation
  }

  /// The finalizers that the policy asks for.
  static func finalizers(
    _ current: [String], propagation: Propagation?, orphansByDefault: Bool
  ) -> [String] {
    let orphans: Bool
    let isForeground: Bool
    switch propagation {
    case .orphan: (orphans, isForeground) = (true, false)
    case .foreground: (orphans, isForeground) = (false, true)
    case .background: (orphans, isForeground) = (false, false)
    case nil:
      isForeground = current.contains(Finalizer.foreground)
      orphans =
        current.contains(Finalizer.orphan)
        || (orphansByDefault && !isForeground)
    }
    var kept = current.filter { $0 != Finalizer.orphan && $0 != Finalizer.foreground }
    if orphans { kept.append(Finalizer.orphan) }
    if isForeground { kept.append(Finalizer.foreground) }
    return kept.sorted() == current.sorted() ? current : kept
  }

  /// Changes the metadata and says what to do.
  /// - Parameters:
  ///   - grace: the kind's grace period for this request; nil when the kind knows none.
  ///   - requested: `gracePeriodSeconds` of the request.
  ///   - isHeld: whether something keeps an object with this metadata.
  static func apply(
    to metadata: inout ObjectMeta, grace: Int64?, requested: Int64?, now: Time,
    isHeld: (ObjectMeta) -> Bool
  ) -> Outcome {
    if let begun = metadata.deletionTimestamp {
      return shorten(&metadata, begun: begun, grace: grace, requested: requested, isHeld: isHeld)
    }
    let seconds = max(grace ?? 0, 0)
    guard seconds > 0 || isHeld(metadata) else { return .remove }
    mark(&metadata, at: now, graceSeconds: seconds)
    return .mark
  }

  private static func shorten(
    _ metadata: inout ObjectMeta, begun: Time, grace: Int64?, requested: Int64?,
    isHeld: (ObjectMeta) -> Bool
  ) -> Outcome {
    let running = metadata.deletionGracePeriodSeconds ?? 0
    guard running > 0, grace != nil else { return isHeld(metadata) ? .unchanged : .remove }
    guard let requested else { return .unchanged }
    let seconds = max(requested, 0)
    guard seconds < running else { return .unchanged }
    guard seconds > 0 || isHeld(metadata) else { return .remove }
    let (end, overflow) = begun.seconds.subtractingReportingOverflow(running - seconds)
    metadata.deletionTimestamp = overflow ? begun : Time(seconds: end)
    metadata.deletionGracePeriodSeconds = seconds
    return .mark
  }

  private static func mark(_ metadata: inout ObjectMeta, at now: Time, graceSeconds: Int64) {
    let (end, overflow) = now.seconds.addingReportingOverflow(graceSeconds)
    metadata.deletionTimestamp = overflow ? now : Time(seconds: end)
    metadata.deletionGracePeriodSeconds = graceSeconds
    if metadata.generation > 0 { metadata.generation &+= 1 }
  }

  /// Deletion has begun, no grace period runs and nothing holds the object: the write that got it
  /// there removes it.
  static func isFinished(_ metadata: ObjectMeta, isHeld: Bool) -> Bool {
    metadata.deletionTimestamp != nil && (metadata.deletionGracePeriodSeconds ?? 0) == 0 && !isHeld
  }
}
