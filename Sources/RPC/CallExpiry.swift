// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform

/// Cancels the handler of a call whose time is up.
final class CallExpiry: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  let deadline: Duration
  private(set) var isExpired = false
  /// What happens then besides.
  var action: (() -> Void)?
  private let loop: EventLoop
  private var timer: LoopTimer?

  init(in timeout: Duration, _ stream: HTTP2ServerStream, _ loop: EventLoop) {
    self.loop = loop
    deadline = loop.environment.now() + timeout
    timer = loop.schedule(after: timeout) {
      self.isExpired = true
      self.action?()
      stream.cancelHandler()
    }
  }

  func end() {
    action = nil
    if let timer { loop.cancel(timer) }
  }
}
