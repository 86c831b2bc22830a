// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaTypes
package import Platform

extension Environment {
  /// The time of day for an object's field, to the second.
  package var time: Time { Time(seconds: wallTime().seconds) }

  /// The time of day for an object's field, to the microsecond.
  package var microTime: MicroTime {
    let now = wallTime()
    return MicroTime(seconds: now.seconds, nanos: now.nanoseconds)
  }
}
