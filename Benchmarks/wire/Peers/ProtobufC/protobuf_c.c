// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#include "ProtobufCPeer.h"

#include "k8s/core/v1/node.pb-c.h"
#include "k8s/core/v1/pod.pb-c.h"

#define PEER(name, type, prefix)                                                            \
  void *protobuf_c_##name##_decode(const uint8_t *bytes, size_t count) {                    \
    return prefix##__unpack(NULL, count, bytes);                                            \
  }                                                                                         \
  void protobuf_c_##name##_free(void *message) { prefix##__free_unpacked(message, NULL); }  \
  size_t protobuf_c_##name##_encode(void *message, uint8_t *output, size_t room) {          \
    return prefix##__get_packed_size(message) > room ? 0 : prefix##__pack(message, output); \
  }

PEER(pod, K8s__Io__Api__Core__V1__Pod, k8s__io__api__core__v1__pod)
PEER(node, K8s__Io__Api__Core__V1__Node, k8s__io__api__core__v1__node)
