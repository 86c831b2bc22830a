// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <string.h>

// Swift can call neither macros nor functions with variable arguments.

static inline EVP_PKEY *martlet_generate_p256(void) { return EVP_EC_gen("P-256"); }

static inline EVP_PKEY *martlet_generate_rsa(unsigned int bits) { return EVP_RSA_gen(bits); }

static inline long martlet_bio_bytes(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

static inline void martlet_extension_context(X509V3_CTX *context, X509 *issuer, X509 *subject) {
  memset(context, 0, sizeof *context);
  X509V3_set_ctx(context, issuer, subject, NULL, NULL, 0);
}

static inline int martlet_general_name_count(const GENERAL_NAMES *names) {
  return sk_GENERAL_NAME_num(names);
}

static inline const GENERAL_NAME *martlet_general_name(const GENERAL_NAMES *names, int index) {
  return sk_GENERAL_NAME_value(names, index);
}
