// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Decodes the message on standard input with protobuf-c and writes what it encodes it to.
// The argument names the message by its last word.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "k8s/apps/v1.pb-c.h"
#include "k8s/core/v1/config.pb-c.h"
#include "k8s/core/v1/node.pb-c.h"
#include "k8s/core/v1/pod.pb-c.h"
#include "k8s/core/v1/service.pb-c.h"

static const ProtobufCMessageDescriptor *find(const char *name) {
  static const ProtobufCMessageDescriptor *const all[] = {
      &k8s__io__api__core__v1__pod__descriptor,    &k8s__io__api__core__v1__node__descriptor,
      &k8s__io__api__core__v1__service__descriptor, &k8s__io__api__core__v1__secret__descriptor,
      &k8s__io__api__apps__v1__deployment__descriptor,
  };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (strcmp(all[i]->short_name, name) == 0) return all[i];
  return NULL;
}

int main(int argc, char **argv) {
  static uint8_t input[4 << 20];
  const ProtobufCMessageDescriptor *descriptor = argc > 1 ? find(argv[1]) : NULL;
  if (!descriptor) return 2;
  size_t size = fread(input, 1, sizeof input, stdin);
  ProtobufCMessage *message = protobuf_c_message_unpack(descriptor, NULL, size, input);
  if (!message) return 1;
  size_t count = protobuf_c_message_get_packed_size(message);
  uint8_t *output = malloc(count + 1);
  if (!output || protobuf_c_message_pack(message, output) != count) return 3;
  return fwrite(output, 1, count, stdout) == count ? 0 : 4;
}
