// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A decoded message, NULL when the bytes are none; freed by the function below it.
void *cxx_pod_decode(const uint8_t *bytes, size_t count);
void cxx_pod_free(void *pod);
/// Bytes written to the output, which has room for them.
size_t cxx_pod_encode(void *pod, uint8_t *output, size_t room);

void *cxx_node_decode(const uint8_t *bytes, size_t count);
void cxx_node_free(void *node);
size_t cxx_node_encode(void *node, uint8_t *output, size_t room);

#ifdef __cplusplus
}
#endif
