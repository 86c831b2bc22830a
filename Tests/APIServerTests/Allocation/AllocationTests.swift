// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaAPI
import Testing
import Wire

@testable import APIServer

@Suite("Owned range") struct OwnedRangeTests {
  @Test("a number has one owner, who may claim it again")
  func claim() throws {
    var range = OwnedRange(10..<20, reserved: 0)

    try range.claim(12, for: "a")
    try range.claim(12, for: "a")

    #expect(throws: OwnedRange.Refusal.taken) { try range.claim(12, for: "b") }
    #expect(throws: OwnedRange.Refusal.outOfRange) { try range.claim(20, for: "b") }
    #expect(range.heldCount == 1)
  }

  @Test("free numbers are found until none is left, the reserved ones last")
  func any() throws {
    var range = OwnedRange(0..<8, reserved: 3)

    let numbers = try (0..<8).map { try range.claimAny(for: "o\($0)", random: 4) }

    #expect(Set(numbers).count == 8)
    #expect(Set(numbers.suffix(3)) == [0, 1, 2])
    #expect(throws: OwnedRange.Refusal.exhausted) { try range.claimAny(for: "x", random: 0) }
  }

  @Test("what an owner no longer needs is free again")
  func keep() throws {
    var range = OwnedRange(0..<8, reserved: 0)
    for number in [1, 2, 3] { try range.claim(number, for: "a") }

    range.keep([2], of: "a")
    range.keep([], of: "nobody")

    try range.claim(1, for: "b")
    #expect(throws: OwnedRange.Refusal.taken) { try range.claim(2, for: "b") }
    #expect(range.holdings(of: "a") == [2])
  }

  @Test("an empty range gives nothing")
  func empty() {
    let range = OwnedRange(5..<5, reserved: 9)

    #expect(throws: OwnedRange.Refusal.exhausted) { try range.anyFree(random: 3) }
  }
}

@Suite("Service allocation") struct ServiceAllocatorTests {
  private static func allocator() throws -> ServiceAllocator {
    ServiceAllocator(
      network: try #require(IPNetwork("10.43.0.0/24")), nodePorts: 30000...30100)
  }

  private static func service(_ uid: String, _ spec: String) throws -> Service {
    var service: Service = try object(#"{"metadata":{"name":"s"},"spec":\#(spec)}"#)
    service.metadata.uid = uid
    return service
  }

  @Test("services that are created at once get different addresses and ports")
  func concurrent() async throws {
    let allocator = try Self.allocator()

    let services = try await withThrowingTaskGroup(of: Service.self) { group in
      for number in 0..<60 {
        group.addTask {
          var service = try Self.service(
            "u\(number)", #"{"type":"NodePort","ports":[{"port":80}]}"#)
          try allocator.claim(&service, isDryRun: false, random: { 7 })
          return service
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }

    #expect(Set(services.map(\.spec.clusterIP)).count == 60)
    #expect(Set(services.flatMap(\.spec.ports).map(\.nodePort)).count == 60)
  }

  @Test("the same port over two transports shares its node port")
  func shared() throws {
    let allocator = try Self.allocator()
    var service = try Self.service(
      "u",
      #"{"type":"NodePort","ports":[{"port":53,"protocol":"TCP"},{"port":53,"protocol":"UDP"}]}"#)

    try allocator.claim(&service, isDryRun: false, random: { 1 })

    #expect(service.spec.ports[0].nodePort == service.spec.ports[1].nodePort)
  }

  @Test("a taken or foreign address is refused in upstream's words, and nothing is kept")
  func refused() throws {
    let allocator = try Self.allocator()
    var first = try Self.service("a", #"{"clusterIPs":["10.43.0.9"]}"#)
    try allocator.claim(&first, isDryRun: false, random: { 0 })

    var second = try Self.service(
      "b", #"{"type":"NodePort","clusterIPs":["10.43.0.9"],"ports":[{"port":1,"nodePort":30001}]}"#)
    let error = #expect(throws: APIError.self) {
      try allocator.claim(&second, isDryRun: false, random: { 0 })
    }
    #expect(
      error?.details?.causes.map(\.message) == [
        #"Invalid value: ["10.43.0.9"]: failed to allocate IP 10.43.0.9: provided IP is already allocated"#
      ])
    var third = try Self.service("c", #"{"type":"NodePort","ports":[{"port":1,"nodePort":30001}]}"#)
    try allocator.claim(&third, isDryRun: false, random: { 0 })

    var foreign = try Self.service("d", #"{"clusterIPs":["10.44.0.1"]}"#)
    #expect(throws: APIError.self) {
      try allocator.claim(&foreign, isDryRun: false, random: { 0 })
    }
  }

  @Test("a dry run holds nothing, a deleted service gives everything back")
  func release() throws {
    let allocator = try Self.allocator()
    var service = try Self.service("a", #"{"clusterIPs":["10.43.0.9"]}"#)
    var other = try Self.service("b", #"{"clusterIPs":["10.43.0.9"]}"#)

    try allocator.claim(&service, isDryRun: true, random: { 0 })
    try allocator.claim(&other, isDryRun: false, random: { 0 })
    allocator.release(uid: "b")

    try allocator.claim(&service, isDryRun: false, random: { 0 })
  }

  @Test("what stored services hold is taken over at start")
  func adopt() throws {
    let allocator = try Self.allocator()
    allocator.adopt([try Self.service("a", #"{"clusterIPs":["10.43.0.9","bad"]}"#)])

    var service = try Self.service("b", #"{"clusterIPs":["10.43.0.9"]}"#)

    #expect(throws: APIError.self) {
      try allocator.claim(&service, isDryRun: false, random: { 0 })
    }
  }

  @Test("headless and external services get no address")
  func none() throws {
    let allocator = try Self.allocator()
    for spec in [#"{"clusterIP":"None"}"#, #"{"type":"ExternalName","externalName":"a.b"}"#] {
      var service = try Self.service("a", spec)
      try allocator.claim(&service, isDryRun: false, random: { 0 })
      #expect(service.spec.clusterIPs.isEmpty)
    }
  }
}
