// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <stdint.h>

/// Blocks that this process has asked the heap for so far. Not exact with several threads.
uint64_t allocation_count(void);
