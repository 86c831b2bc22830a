// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import MetaTypes
import Wire

/// A change that a watch has shown.
package enum WatchChange<Object: Sendable>: Sendable {
  case added(Object)
  case modified(Object)
  /// Carries the object's last state.
  case deleted(Object)
  /// Nothing changed up to this revision; a later watch may start here.
  case bookmark(resourceVersion: String)
}

/// The events of one watch, in order. One reader.
package struct WatchStream<Object: Sendable>: Sendable {
  private let kind: ResourceKind<Object>
  private let response: APIResponse
  private var frames = WatchFrames()

  init(kind: ResourceKind<Object>, response: APIResponse) {
    self.kind = kind
    self.response = response
  }

  /// The next event; nil when the server has closed the watch in good order.
  /// - Throws: `ClientError.refused` for an ERROR event, such as 410 when history is gone.
  package mutating func next() async throws -> WatchChange<Object>? {
    while true {
      if let frame = try frames.next() { return try event(frame) }
      guard let piece = try await response.next() else {
        guard !frames.hasPartialFrame else {
          throw ClientError.malformedAnswer("watch ended inside an event")
        }
        return nil
      }
      frames.append(piece)
    }
  }

  private func event(_ frame: [UInt8]) throws -> WatchChange<Object> {
    do {
      let event = try WatchEvent(protobuf: frame)
      let payload = try TypedClient.payload(of: event.object.raw)
      switch event.type {
      case "ADDED": return .added(try kind.decode(payload))
      case "MODIFIED": return .modified(try kind.decode(payload))
      case "DELETED": return .deleted(try kind.decode(payload))
      case "BOOKMARK":
        return .bookmark(resourceVersion: kind.metadata(try kind.decode(payload)).resourceVersion)
      case "ERROR": throw ClientError.refused(try Status(protobuf: payload))
      default: throw ClientError.malformedAnswer("watch event of type \(event.type)")
      }
    } catch let error as ClientError {
      throw error
    } catch {
      throw ClientError.malformedAnswer("watch event: \(error)")
    }
  }
}
