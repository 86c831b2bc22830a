// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLinux

/// Lets the calling thread run soon when it is woken, before threads that are in a longer turn, its own share of the
/// processor being what it was: for those who wait for little and hold up many. Best effort, from Linux 6.12 on.
package func takeShortTurns() {
  _ = martlet_set_turn(Limits.turnNanoseconds)
}
