// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Schema
import StandardJSON
import Wire

// Steps and answers as people read them: protobuf's JSON, where bytes are base64.

func described(_ message: some DescribedMessage) -> String {
  do {
    let text = String(decoding: try message.standardJSON(), as: UTF8.self)
    return text.utf8.count > 600 ? text.prefix(600) + "..." : text
  } catch {
    return "\(message)"
  }
}

extension Step: CustomStringConvertible {
  package var description: String {
    switch self {
    case .range(let request): "range \(described(request))"
    case .put(let request): "put \(described(request))"
    case .delete(let request): "delete \(described(request))"
    case .txn(let request): "txn \(described(request))"
    case .compact(let request): "compact \(described(request))"
    case .grant(let request): "grant \(described(request))"
    case .revoke(let id): "revoke \(id)"
    case .keepAlive(let id): "keep alive \(id)"
    case .timeToLive(let id, let keys): "time to live of \(id)\(keys ? ", with keys" : "")"
    case .leases: "leases"
    case .watch(let stream, let request): "watch on \(stream) \(described(request))"
    case .cancelWatch(let stream, let id): "cancel \(id) on \(stream)"
    case .progress(let stream): "progress on \(stream)"
    }
  }
}

extension Answer: CustomStringConvertible {
  var description: String {
    switch self {
    case .range(let answer): described(answer)
    case .put(let answer): described(answer)
    case .delete(let answer): described(answer)
    case .txn(let answer): described(answer)
    case .compact(let answer): described(answer)
    case .grant(let answer): described(answer)
    case .revoke(let answer): described(answer)
    case .keepAlive(let answer): described(answer)
    case .timeToLive(let answer): described(answer)
    case .leases(let answer): described(answer)
    case .error(let code, let message): "\(code): \(message)"
    case .nothing: "nothing"
    }
  }
}
