// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Microseconds that protobuf-c takes to decode and encode the Pod whose protobuf is the argument.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "k8s/core/v1/pod.pb-c.h"

static double process_time(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

int main(int argc, char **argv) {
  static uint8_t input[1 << 20], output[1 << 20];
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (!file) return 1;
  size_t size = fread(input, 1, sizeof input, file);
  const int rounds = 20000;
  double start = 0;
  for (int i = -rounds / 10; i < rounds; i++) {
    if (i == 0) start = process_time();
    K8s__Io__Api__Core__V1__Pod *pod = k8s__io__api__core__v1__pod__unpack(NULL, size, input);
    if (!pod) return 1;
    k8s__io__api__core__v1__pod__free_unpacked(pod, NULL);
  }
  printf("protobuf-decode %.3f\n", (process_time() - start) / rounds);
  K8s__Io__Api__Core__V1__Pod *pod = k8s__io__api__core__v1__pod__unpack(NULL, size, input);
  for (int i = -rounds / 10; i < rounds; i++) {
    if (i == 0) start = process_time();
    size_t needed = k8s__io__api__core__v1__pod__get_packed_size(pod);
    if (needed > sizeof output || k8s__io__api__core__v1__pod__pack(pod, output) != needed) return 1;
  }
  printf("protobuf-encode %.3f\n", (process_time() - start) / rounds);
  return 0;
}
