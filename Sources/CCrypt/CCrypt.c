// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#include "CCrypt.h"

#include <crypt.h>
#include <stdlib.h>
#include <string.h>

int martlet_bcrypt(const char *password, const char *setting, char output[61]) {
  // 32 KB: too much for the stack of a small thread.
  struct crypt_data *data = calloc(1, sizeof *data);
  if (!data) return -1;
  int result = -1;
  char *hash = strncmp(setting, "$2", 2) == 0 ? crypt_r(password, setting, data) : NULL;
  if (hash && hash[0] == '$' && strlen(hash) == 60) {
    memcpy(output, hash, 61);
    result = 0;
  }
  explicit_bzero(data, sizeof *data);
  free(data);
  return result;
}

int martlet_bcrypt_setting(unsigned long cost, const char random[16], char output[30]) {
  char made[CRYPT_GENSALT_OUTPUT_SIZE];
  if (!crypt_gensalt_rn("$2b$", cost, random, 16, made, sizeof made)) return -1;
  if (strlen(made) != 29) return -1;
  memcpy(output, made, 30);
  return 0;
}
