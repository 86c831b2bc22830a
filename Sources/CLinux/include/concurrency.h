// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once

// The two calls of Swift's runtime that `withTaskCancellationHandler` makes. They are part of its stable
// interface: older compilers put them into every program that calls it.

/// What is to be done when a task is cancelled. Stays where it is from `begin` to `end`.
struct martlet_cancellation {
  void (*action)(void *subject);
  void *subject;
  void *record;
};

/// Calls `action` on the thread that cancels the current task, at once when that has happened already.
void martlet_cancellation_begin(struct martlet_cancellation *cancellation);

/// No call begins from now on, and none is under way. In the same task, in reverse order of the beginnings.
void martlet_cancellation_end(struct martlet_cancellation *cancellation);
