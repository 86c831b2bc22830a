// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// Macros of OpenSSL as functions, for Net.

static inline int martlet_tls_require_version(SSL_CTX *context, int version) {
  return SSL_CTX_set_min_proto_version(context, version);
}

static inline void martlet_tls_set_modes(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                   SSL_OP_PRIORITIZE_CHACHA);
}

static inline int martlet_tls_set_groups(SSL_CTX *context, const char *names) {
  return (int)SSL_CTX_set1_groups_list(context, names);
}

static inline int martlet_tls_set_server_name(SSL *tls, const char *name) {
  return (int)SSL_set_tlsext_host_name(tls, name);
}

static inline const char *martlet_tls_server_name(const SSL *tls) {
  return SSL_get_servername(tls, TLSEXT_NAMETYPE_host_name);
}

// Only what the callback is told is kept: the sessions of a client, by whom they were made with.
static inline void martlet_tls_keep_client_sessions(SSL_CTX *context,
                                                    int (*kept)(SSL *, SSL_SESSION *)) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  SSL_CTX_sess_set_new_cb(context, kept);
}

static inline void *martlet_tls_owner(const SSL *tls) { return SSL_get_ex_data(tls, 0); }

static inline int martlet_tls_set_owner(SSL *tls, void *owner) {
  return SSL_set_ex_data(tls, 0, owner);
}

static inline void *martlet_tls_context_owner(const SSL *tls) {
  return SSL_CTX_get_ex_data(SSL_get_SSL_CTX(tls), 0);
}

static inline int martlet_tls_context_set_owner(SSL_CTX *context, void *owner) {
  return SSL_CTX_set_ex_data(context, 0, owner);
}

// Readies OpenSSL's ciphers for a session ticket: AES-256-CBC, then HMAC-SHA256 (RFC 5077, 4).
static inline int martlet_tls_ticket_ciphers(EVP_CIPHER_CTX *cipher, EVP_MAC_CTX *mac,
                                             const unsigned char *cipher_key,
                                             const unsigned char *mac_key, unsigned char *iv,
                                             int encrypts) {
  OSSL_PARAM parameters[3];
  parameters[0] =
      OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, (void *)mac_key, 32);
  parameters[1] = OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)"SHA256", 0);
  parameters[2] = OSSL_PARAM_construct_end();
  return EVP_CipherInit_ex(cipher, EVP_aes_256_cbc(), NULL, cipher_key, iv, encrypts) == 1 &&
         EVP_MAC_CTX_set_params(mac, parameters) == 1;
}

static inline STACK_OF(X509) *martlet_certificates_new(void) { return sk_X509_new_null(); }

// The stack holds a reference of its own.
static inline int martlet_certificates_add(STACK_OF(X509) *certificates, X509 *certificate) {
  if (!X509_up_ref(certificate)) return 0;
  if (sk_X509_push(certificates, certificate) > 0) return 1;
  X509_free(certificate);
  return 0;
}

static inline void martlet_certificates_free(STACK_OF(X509) *certificates) {
  sk_X509_pop_free(certificates, X509_free);
}

// 1 while the present lies within the certificate's validity.
static inline int martlet_certificate_is_current(const X509 *certificate) {
  return X509_cmp_current_time(X509_get0_notBefore(certificate)) < 0 &&
         X509_cmp_current_time(X509_get0_notAfter(certificate)) > 0;
}

static inline long martlet_bio_memory(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

static inline void martlet_bio_empty_means_retry(BIO *bio) { BIO_set_mem_eof_return(bio, -1); }
