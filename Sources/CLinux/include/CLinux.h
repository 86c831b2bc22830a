// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/inotify.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <malloc.h>
#include <stdint.h>
#include <unistd.h>
#include <sched.h>
#include "concurrency.h"
#include "process.h"

// What Swift's view of the headers lacks, because they show it with _GNU_SOURCE only. Defining that here
// would give Clang two versions of the same system types.

/// struct ucred of <sys/socket.h>.
struct martlet_ucred {
  int32_t pid;
  uint32_t uid;
  uint32_t gid;
};

/// O_DIRECT of open(2), which no two architectures need agree on.
int martlet_direct_flag(void);

/// SO_PEERCRED of a unix socket; 0, or -1 with errno.
int martlet_peer_credentials(int descriptor, struct martlet_ucred *credentials);

/// accept4, non-blocking and close-on-exec, without the address.
int martlet_accept(int descriptor);

/// pipe2 with both ends close-on-exec: the end to read from, then the one to write to.
int martlet_pipe(int ends[2]);

/// Keeps up to `kept` bytes of freed memory at the end of the heap for the next use, and takes blocks of up to
/// `largest` bytes from there (mallopt). For the whole process.
void martlet_keep_freed_memory(int kept, int largest);

/// Asks the scheduler for turns of `nanoseconds`, 100,000 at least, for the calling thread, in place of its usual few
/// milliseconds (sched_setattr, Linux 6.12). Older kernels change nothing; 0, or -1 with errno.
int martlet_set_turn(uint64_t nanoseconds);
