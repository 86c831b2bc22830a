// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Decodes messages with protobuf-c and sends back what it encodes them to.
//
// In:  count, then for each message its name's length, name, length and bytes.
// Out: for each message 1, length and bytes; or 0 when protobuf-c refuses it.
// Numbers are 32 bits, little endian. peer_messages.h, made by peers.py, lists all descriptors.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "peer_messages.h"

static const ProtobufCMessageDescriptor *find(const char *name) {
  for (size_t i = 0; i < sizeof messages / sizeof *messages; i++)
    if (strcmp(messages[i]->name, name) == 0) return messages[i];
  return NULL;
}

static uint32_t number(void) {
  uint32_t value;
  if (fread(&value, sizeof value, 1, stdin) != 1) exit(0);
  return value;
}

static uint8_t *content(uint32_t count) {
  uint8_t *bytes = malloc(count + 1);
  if (!bytes || fread(bytes, 1, count, stdin) != count) exit(1);
  bytes[count] = 0;
  return bytes;
}

static void answer(const ProtobufCMessageDescriptor *descriptor, const uint8_t *bytes, size_t size,
                   FILE *answers) {
  ProtobufCMessage *message =
      descriptor ? protobuf_c_message_unpack(descriptor, NULL, size, bytes) : NULL;
  fputc(message != NULL, answers);
  if (!message) return;
  uint32_t count = protobuf_c_message_get_packed_size(message);
  uint8_t *output = malloc(count + 1);
  if (!output || protobuf_c_message_pack(message, output) != count) exit(2);
  fwrite(&count, sizeof count, 1, answers);
  fwrite(output, 1, count, answers);
  free(output);
  protobuf_c_message_free_unpacked(message, NULL);
}

int main(void) {
  for (;;) {
    uint32_t count = number();
    // Held back until everything is read: else both sides could wait for a full pipe.
    char *held;
    size_t size_held;
    FILE *answers = open_memstream(&held, &size_held);
    if (!answers) return 1;
    while (count--) {
      char *name = (char *)content(number());
      uint32_t size = number();
      uint8_t *bytes = content(size);
      answer(find(name), bytes, size, answers);
      free(name);
      free(bytes);
    }
    fclose(answers);
    fwrite(held, 1, size_held, stdout);
    fflush(stdout);
    free(held);
  }
}
