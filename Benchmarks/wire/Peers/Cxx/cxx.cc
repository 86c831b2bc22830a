// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
#include "CxxPeer.h"

#include "k8s/core/v1/node.pb.h"
#include "k8s/core/v1/pod.pb.h"

#define PEER(name, Type)                                                         \
  void *cxx_##name##_decode(const uint8_t *bytes, size_t count) {                \
    auto *message = new k8s::io::api::core::v1::Type;                            \
    if (message->ParseFromArray(bytes, static_cast<int>(count))) return message; \
    delete message;                                                              \
    return nullptr;                                                              \
  }                                                                              \
  void cxx_##name##_free(void *message) {                                        \
    delete static_cast<k8s::io::api::core::v1::Type *>(message);                 \
  }                                                                              \
  size_t cxx_##name##_encode(void *message, uint8_t *output, size_t room) {      \
    auto *typed = static_cast<k8s::io::api::core::v1::Type *>(message);          \
    size_t count = typed->ByteSizeLong();                                        \
    if (count > room) return 0;                                                  \
    typed->SerializeWithCachedSizesToArray(output);                              \
    return count;                                                                \
  }

PEER(pod, Pod)
PEER(node, Node)
