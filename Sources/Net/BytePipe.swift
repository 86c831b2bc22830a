// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Chunks of bytes on their way from a connection to the one task that reads them.
///
/// The writing side is for the loop's thread; `next` may be called from anywhere. The pipe does not
/// bound itself: whoever fills it stops by `buffered` and goes on by `onTaken`.
package final class BytePipe: @unchecked Sendable {
  // Safety: touched on the loop's thread only; `next` goes there first.
  private let loop: EventLoop
  private var chunks: [[UInt8]] = []
  private var head = 0
  private var end: Result<Void, any Error>?
  private var reader: Waiter<[UInt8]?>?
  /// Bytes appended and not yet taken.
  package private(set) var buffered = 0
  /// Told how many bytes the reader has taken.
  package var onTaken: ((Int) -> Void)?
  /// Told once when a reader begins to wait.
  package var onWanted: (() -> Void)?

  package init(loop: EventLoop) { self.loop = loop }

  /// True once the end, good or bad, has been written.
  package var hasEnded: Bool { end != nil }

  package func append(_ chunk: [UInt8]) {
    guard end == nil, !chunk.isEmpty else { return }
    buffered += chunk.count
    if let reader {
      self.reader = nil
      taken(chunk)
      reader.resume(with: .success(chunk))
    } else {
      chunks.append(chunk)
    }
  }

  /// Ends the stream; with an error the reader gets it after the bytes that came before.
  package func finish(throwing error: (any Error)? = nil) {
    guard end == nil else { return }
    end = error.map { .failure($0) } ?? .success(())
    guard let reader else { return }
    self.reader = nil
    reader.resume(with: error.map { .failure($0) } ?? .success(nil))
  }

  /// Drops what is buffered; the reader sees `error`. Even when the end had come already: without the
  /// bytes before it, it would make a part pass for the whole.
  package func abandon(_ error: any Error) {
    let dropped = buffered
    chunks = []
    head = 0
    finish(throwing: error)
    guard dropped > 0 else { return }
    end = .failure(error)
    consumed(dropped)
  }

  /// The next chunk, nil at the end.
  /// - Throws: the error of `finish(throwing:)`; `CancellationError`.
  package func next() async throws -> [UInt8]? {
    if loop.isCurrent {
      if let chunk = takeBuffered() { return chunk }
      if let end { return try end.map { nil }.get() }
    }
    let waiter = Waiter<[UInt8]?>(loop: loop)
    return try await waiter.wait { waiter in
      if let chunk = self.takeBuffered() {
        waiter.resume(with: .success(chunk))
      } else if let end = self.end {
        waiter.resume(with: end.map { nil })
      } else {
        self.reader = waiter
        let onWanted = self.onWanted
        self.onWanted = nil
        onWanted?()
        waiter.release = { if self.reader === waiter { self.reader = nil } }
      }
    }
  }

  private func takeBuffered() -> [UInt8]? {
    guard head < chunks.count else { return nil }
    let chunk = chunks[head]
    head += 1
    if head == chunks.count {
      chunks.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 64, head > chunks.count / 2 {
      chunks.removeFirst(head)
      head = 0
    }
    taken(chunk)
    return chunk
  }

  private func taken(_ chunk: [UInt8]) { consumed(chunk.count) }

  private func consumed(_ count: Int) {
    buffered -= count
    onTaken?(count)
  }
}
