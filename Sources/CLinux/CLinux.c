// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <fcntl.h>
#include <malloc.h>
#include <sys/socket.h>

#include "CLinux.h"

int martlet_peer_credentials(int descriptor, struct martlet_ucred *credentials) {
  socklen_t length = sizeof(*credentials);
  return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, credentials, &length);
}

int martlet_accept(int descriptor) {
  return accept4(descriptor, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

void martlet_keep_freed_memory(int kept, int largest) {
  mallopt(M_TRIM_THRESHOLD, kept);
  mallopt(M_MMAP_THRESHOLD, largest);
}

int martlet_direct_flag(void) { return O_DIRECT; }
