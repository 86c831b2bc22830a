// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// libFuzzer's entry point for programs with a `main` of their own.
#pragma once

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *data, size_t size));
