// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <fcntl.h>
#include <malloc.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "CLinux.h"

int martlet_peer_credentials(int descriptor, struct martlet_ucred *credentials) {
  socklen_t length = sizeof(*credentials);
  return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, credentials, &length);
}

int martlet_accept(int descriptor) {
  return accept4(descriptor, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int martlet_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

void martlet_keep_freed_memory(int kept, int largest) {
  mallopt(M_TRIM_THRESHOLD, kept);
  mallopt(M_MMAP_THRESHOLD, largest);
}

int martlet_direct_flag(void) { return O_DIRECT; }

__attribute__((swiftcall)) typedef void cancellation_handler(
    __attribute__((swift_context)) void *context);
__attribute__((swiftcall)) extern void *swift_task_addCancellationHandler(
    cancellation_handler *handler, void *context);
__attribute__((swiftcall)) extern void swift_task_removeCancellationHandler(void *record);

static __attribute__((swiftcall)) void cancelled(__attribute__((swift_context)) void *context) {
  const struct martlet_cancellation *cancellation = context;
  cancellation->action(cancellation->subject);
}

void martlet_cancellation_begin(struct martlet_cancellation *cancellation) {
  cancellation->record = swift_task_addCancellationHandler(cancelled, cancellation);
}

void martlet_cancellation_end(struct martlet_cancellation *cancellation) {
  swift_task_removeCancellationHandler(cancellation->record);
}

int martlet_set_turn(uint64_t nanoseconds) {
  // struct sched_attr, version 0 (sched_setattr(2)): glibc before 2.41 does not have it.
  struct {
    uint32_t size, policy;
    uint64_t flags;
    int32_t nice;
    uint32_t priority;
    uint64_t runtime, deadline, period;
  } attributes = {.size = sizeof(attributes), .policy = SCHED_OTHER, .runtime = nanoseconds};
  // A real-time thread stays one.
  if (sched_getscheduler(0) != SCHED_OTHER) return 0;
  attributes.nice = getpriority(PRIO_PROCESS, 0);
  return (int)syscall(SYS_sched_setattr, 0, &attributes, 0);
}
