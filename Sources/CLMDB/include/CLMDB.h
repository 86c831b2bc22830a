// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <lmdb.h>
#include <stddef.h>
#include <stdint.h>

/// CRC-32C (Castagnoli, RFC 3720 B.4) of `count` bytes, continuing from `seed` (0 to begin).
/// Uses the processor's instruction where there is one.
uint32_t martlet_crc32c(uint32_t seed, const void *bytes, size_t count);

/// Asks for the memory at an address, which need not be one, to be brought near the processor.
static inline void martlet_prefetch(const void *address) { __builtin_prefetch(address); }
