// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
//
// The first process of every pod. It holds the pod's namespaces open and, where containers share one
// process namespace, is the parent that orphans fall to; so it reaps them. It ends when asked to.
//
// Build: cc -static -Os -s -o martlet-pause pause.c

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void end(int signal) {
  (void)signal;
  _exit(0);
}

static void reap(int signal) {
  (void)signal;
  while (waitpid(-1, NULL, WNOHANG) > 0) {
  }
}

int main(void) {
  // The kernel shields the first process of a namespace from signals that have no handler.
  struct sigaction on_stop = {.sa_handler = end};
  struct sigaction on_child = {.sa_handler = reap, .sa_flags = SA_NOCLDSTOP};
  if (sigaction(SIGINT, &on_stop, NULL) != 0 || sigaction(SIGTERM, &on_stop, NULL) != 0 ||
      sigaction(SIGCHLD, &on_child, NULL) != 0) {
    return EXIT_FAILURE;
  }
  for (;;) pause();
}
