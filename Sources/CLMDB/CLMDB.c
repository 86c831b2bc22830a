// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#include "CLMDB.h"

#include <string.h>

static uint32_t crc32c_portable(uint32_t crc, const uint8_t *bytes, size_t count) {
  while (count-- > 0) {
    crc ^= *bytes++;
    for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0x82F63B78u & (0u - (crc & 1)));
  }
  return crc;
}

#if defined(__x86_64__)
#include <nmmintrin.h>

__attribute__((target("sse4.2"))) static uint32_t crc32c_processor(
    uint32_t crc, const uint8_t *bytes, size_t count) {
  uint64_t wide = crc;
  for (; count >= 8; bytes += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    wide = _mm_crc32_u64(wide, word);
  }
  crc = (uint32_t)wide;
  for (; count > 0; bytes++, count--) crc = _mm_crc32_u8(crc, *bytes);
  return crc;
}

static int has_instruction(void) { return __builtin_cpu_supports("sse4.2"); }
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>

static uint32_t crc32c_processor(uint32_t crc, const uint8_t *bytes, size_t count) {
  for (; count >= 8; bytes += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    crc = __crc32cd(crc, word);
  }
  for (; count > 0; bytes++, count--) crc = __crc32cb(crc, *bytes);
  return crc;
}

static int has_instruction(void) { return 1; }
#else
#define crc32c_processor crc32c_portable
static int has_instruction(void) { return 0; }
#endif

uint32_t martlet_crc32c(uint32_t seed, const void *bytes, size_t count) {
  uint32_t crc = ~seed;
  crc = has_instruction() ? crc32c_processor(crc, bytes, count)
                          : crc32c_portable(crc, bytes, count);
  return ~crc;
}
