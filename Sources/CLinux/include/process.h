// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

// Swift can't call functions with variable arguments.

// pidfd_open(2); glibc 2.36 has no wrapper in every header.
static inline int martlet_pidfd_open(pid_t process) {
  return (int)syscall(SYS_pidfd_open, process, 0);
}

// Has the kernel send a signal to this process when the thread that started it ends.
static inline int martlet_signal_on_parent_exit(int signal) {
  return prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0);
}
