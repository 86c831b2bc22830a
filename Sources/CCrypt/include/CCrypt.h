// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <stddef.h>

/// Hashes a password with bcrypt. Blocks for as long as the cost in `setting` says.
/// `setting`: "$2b$", two digits of cost, "$" and 22 characters of salt; or a whole earlier hash,
/// whose cost and salt are then used again.
/// `output` takes 61 bytes, the last of them 0. Returns 0, or -1 when `setting` is not bcrypt's.
int martlet_bcrypt(const char *password, const char *setting, char output[61]);

/// Writes a setting of bcrypt for a cost of 4 to 31, with the salt that 16 bytes of `random` make.
/// `output` takes 30 bytes, the last of them 0. Returns 0, or -1.
int martlet_bcrypt_setting(unsigned long cost, const char random[16], char output[30]);
