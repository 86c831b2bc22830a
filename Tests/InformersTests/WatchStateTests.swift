// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Informers

@Suite("Watch state") struct WatchStateTests {
  @Test("starts with a list and watches from its revision")
  func startsWithList() {
    var state = WatchState()

    #expect(state.nextStep == .list(continueToken: ""))
    let isComplete = state.received(page: "7", continueToken: "")

    #expect(isComplete)
    #expect(state.nextStep == .watch(resourceVersion: "7"))
  }

  @Test("asks for the next page until there is none")
  func pages() {
    var state = WatchState()

    #expect(state.received(page: "7", continueToken: "more") == false)
    #expect(state.nextStep == .list(continueToken: "more"))
    #expect(state.received(page: "7", continueToken: "") == true)
  }

  @Test(
    "a watch that ends is taken up behind its last event",
    arguments: [
      WatchState.Ending.closed, .failed,
    ])
  func resumes(ending: WatchState.Ending) {
    var state = WatchState()
    _ = state.received(page: "7", continueToken: "")

    state.received(event: "9")
    state.ended(ending)

    #expect(state.nextStep == .watch(resourceVersion: "9"))
  }

  @Test("history that is gone means a new list, also in the middle of one")
  func expired() {
    var state = WatchState()
    _ = state.received(page: "7", continueToken: "more")

    state.ended(.expired)

    #expect(state.nextStep == .list(continueToken: ""))
  }

  @Test("failures count up until something succeeds")
  func failures() {
    var state = WatchState()

    state.ended(.failed)
    state.ended(.failed)
    #expect(state.failures == 2)

    _ = state.received(page: "7", continueToken: "")
    #expect(state.failures == 0)
  }
}
