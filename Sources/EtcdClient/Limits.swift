// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Every bound of this module, with its unit and its reason.
package enum Limits {
  /// How long a read may wait for one member before another is asked. An election takes less.
  package static let readAttempt = Duration.seconds(2)
  /// How long a member that failed is passed over, first and at most; it doubles in between.
  package static let restMin = Duration.milliseconds(500)
  package static let restMax = Duration.seconds(10)
  /// Pause after every member failed once, first and at most; it doubles in between.
  package static let roundPauseMin = Duration.milliseconds(50)
  package static let roundPauseMax = Duration.seconds(1)
  /// Requests of a call that are kept to ask another member, in bytes. More than the largest request
  /// that an etcd takes unless told otherwise.
  package static let replayBytesMax = 4 << 20
  /// Tokens asked for on behalf of one call.
  package static let tokenTriesMax = 3
  /// How long a member may take to check a password: bcrypt is slow on purpose.
  package static let authentication = Duration.seconds(5)
  /// Silence after which a member must answer a PING: etcd hangs up on clients that ask more often than
  /// every 5 s.
  package static let keepalive = Duration.seconds(6)
  package static let keepaliveAnswer = Duration.seconds(3)
}
