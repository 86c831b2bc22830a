// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// What a program built for glibc 2.38 and GCC 13 wants of the system's libraries, on an older one.
#include <stdlib.h>

// C23's number parsing: the same but for binary literals.
long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }
unsigned long __isoc23_strtoul(const char *text, char **end, int base) {
  return strtoul(text, end, base);
}
long long __isoc23_strtoll(const char *text, char **end, int base) {
  return strtoll(text, end, base);
}
unsigned long long __isoc23_strtoull(const char *text, char **end, int base) {
  return strtoull(text, end, base);
}

// GCC 13's library opens std::cout by itself; an older one does it where std::ios_base::Init is made.
extern void _ZNSt8ios_base4InitC1Ev(void *);
void _ZSt21ios_base_library_initv(void) {}
__attribute__((constructor)) static void open_streams(void) {
  static char initializer[16];
  _ZNSt8ios_base4InitC1Ev(initializer);
}
