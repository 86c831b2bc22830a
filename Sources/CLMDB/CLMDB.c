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
#include <wmmintrin.h>

// The instruction takes three cycles and one can begin in each, so three parts of a long text are done
// side by side. A part's checksum moves over the `n` bytes behind it by multiplication with x^(8n), as in
// Gopal et al., "Fast CRC Computation for iSCSI Polynomial Using CRC32 Instruction" (Intel, 2011); the
// factors are x^(8n-33) modulo the polynomial, bits reversed.
#define LONG_PART 320
#define SHORT_PART 64
static const uint32_t over_long = 0xBAC2FD7Bu, over_two_long = 0x6B749FB2u;
static const uint32_t over_short = 0x9E4ADDF8u, over_two_short = 0x0D3B6092u;

#define PROCESSOR __attribute__((target("sse4.2,pclmul"), always_inline)) static inline

PROCESSOR uint64_t word_at(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
  return word;
}

PROCESSOR uint64_t moved(uint64_t crc, uint32_t factor) {
  __m128i product = _mm_clmulepi64_si128(
      _mm_cvtsi64_si128((long long)crc), _mm_cvtsi64_si128((long long)factor), 0);
  return _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(product));
}

PROCESSOR uint64_t three_parts(
    uint64_t crc, const uint8_t *bytes, size_t part, uint32_t over_one, uint32_t over_two) {
  uint64_t second = 0, third = 0;
  for (const uint8_t *end = bytes + part; bytes < end; bytes += 8) {
    crc = _mm_crc32_u64(crc, word_at(bytes));
    second = _mm_crc32_u64(second, word_at(bytes + part));
    third = _mm_crc32_u64(third, word_at(bytes + 2 * part));
  }
  return moved(crc, over_two) ^ moved(second, over_one) ^ third;
}

__attribute__((target("sse4.2,pclmul"))) static uint32_t crc32c_processor(
    uint32_t crc, const uint8_t *bytes, size_t count) {
  uint64_t wide = crc;
  for (; count >= 3 * LONG_PART; bytes += 3 * LONG_PART, count -= 3 * LONG_PART)
    wide = three_parts(wide, bytes, LONG_PART, over_long, over_two_long);
  for (; count >= 3 * SHORT_PART; bytes += 3 * SHORT_PART, count -= 3 * SHORT_PART)
    wide = three_parts(wide, bytes, SHORT_PART, over_short, over_two_short);
  for (; count >= 8; bytes += 8, count -= 8) wide = _mm_crc32_u64(wide, word_at(bytes));
  crc = (uint32_t)wide;
  if (count & 4) {
    uint32_t word;
    memcpy(&word, bytes, 4);
    crc = _mm_crc32_u32(crc, word);
    bytes += 4;
  }
  if (count & 2) {
    uint16_t word;
    memcpy(&word, bytes, 2);
    crc = _mm_crc32_u16(crc, word);
    bytes += 2;
  }
  if (count & 1) crc = _mm_crc32_u8(crc, *bytes);
  return crc;
}

static int has_instruction(void) {
  return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul");
}
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
