// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaAPI
import Synchronization

/// Hands out cluster addresses and node ports.
///
/// The stored Services are the record; the tables here are derived from them at start and kept in
/// step by the one API server that writes. Claims happen before the write, so two creates that run
/// at the same time never get the same number.
final class ServiceAllocator: Sendable {
  /// The range of cluster addresses.
  let network: IPNetwork
  /// The range of node ports.
  let nodePorts: ClosedRange<Int>

  private struct Tables {
    /// Offsets into the network.
    var addresses: OwnedRange
    var nodePorts: OwnedRange
  }

  private let tables: Mutex<Tables>

  init(network: IPNetwork, nodePorts: ClosedRange<Int>) {
    self.network = network
    self.nodePorts = nodePorts
    // The first address names the network; the last one of IPv4 is its broadcast address.
    let end = network.base.family == .ipv4 ? network.count - 1 : min(network.count, 1 << 16)
    let addresses = min(1, end)..<max(min(1, end), end)
    let ports = nodePorts.lowerBound..<nodePorts.upperBound + 1
    tables = Mutex(
      Tables(
        addresses: OwnedRange(
          addresses, reserved: min(max(16, addresses.count / 16), 256)),
        nodePorts: OwnedRange(ports, reserved: min(max(16, ports.count / 32), 128))))
  }

  /// The address of the `kubernetes` Service: the first of the range.
  var apiServerAddress: IPAddress { network.address(at: 1) ?? network.base }

  // MARK: - Claims

  /// Gives the Service what it needs and does not have, and checks what it asks for.
  /// - Parameter isDryRun: picks numbers without holding them.
  func claim(
    _ service: inout Service, isDryRun: Bool, random: () -> UInt64
  ) throws(APIError) {
    var errors = FieldErrorList()
    var next = service
    // Numbers are drawn before the lock is taken.
    let start = random()
    let owner = service.metadata.uid
    tables.withLock { tables in
      let before = (tables.addresses.holdings(of: owner), tables.nodePorts.holdings(of: owner))
      Self.claimAddress(&next, network, &tables.addresses, start, &errors)
      claimNodePorts(&next, &tables.nodePorts, start, &errors)
      guard isDryRun || !errors.isEmpty else { return }
      tables.addresses.keep(before.0, of: owner)
      tables.nodePorts.keep(before.1, of: owner)
    }
    guard errors.isEmpty else {
      throw .invalid(kind: "Service", group: "", name: service.metadata.name, errors.errors)
    }
    service = next
  }

  private static func claimAddress(
    _ service: inout Service, _ network: IPNetwork, _ table: inout OwnedRange, _ start: UInt64,
    _ errors: inout FieldErrorList
  ) {
    guard !service.isExternalName, !service.isHeadless else { return }
    let owner = service.metadata.uid
    let path = FieldPath("spec", "clusterIPs")
    guard let wanted = service.spec.clusterIPs.first else {
      do {
        let offset = try table.claimAny(for: owner, random: start)
        guard let address = network.address(at: offset) else { return }
        service.spec.clusterIP = address.description
        service.spec.clusterIPs = [address.description]
      } catch {
        errors.internalError(path, "failed to allocate a serviceIP: range is full")
      }
      return
    }
    let shown = ShownValue(service.spec.clusterIPs)
    guard let offset = IPAddress(wanted).flatMap({ network.offset(of: $0) }) else {
      return errors.invalid(
        path, shown,
        "failed to allocate IP \(wanted): the provided network does not match the current range")
    }
    do {
      try table.claim(offset, for: owner)
    } catch {
      let text =
        error == .taken
        ? "provided IP is already allocated"
        : "the provided network does not match the current range"
      errors.invalid(path, shown, "failed to allocate IP \(wanted): \(text)")
    }
  }

  private func claimNodePorts(
    _ service: inout Service, _ table: inout OwnedRange, _ start: UInt64,
    _ errors: inout FieldErrorList
  ) {
    let owner = service.metadata.uid
    var shared: [Int32: Int32] = [:]
    for position in service.spec.ports.indices {
      let port = service.spec.ports[position]
      let path = FieldPath("spec", "ports").index(position).child("nodePort")
      if port.nodePort != 0 {
        shared[port.port] = port.nodePort
        do { try table.claim(Int(port.nodePort), for: owner) } catch {
          let text =
            error == .taken
            ? "provided port is already allocated"
            : "provided port is not in the valid range. The range of valid ports is "
              + "\(nodePorts.lowerBound)-\(nodePorts.upperBound)"
          errors.invalid(path, ShownValue(port.nodePort), text)
        }
      } else if service.hasNodePorts {
        // The same port over TCP and UDP gets one node port for both.
        if let same = shared[port.port] {
          service.spec.ports[position].nodePort = same
          continue
        }
        do {
          let number = Int32(clamping: try table.claimAny(for: owner, random: start))
          service.spec.ports[position].nodePort = number
          shared[port.port] = number
        } catch {
          errors.internalError(path, "failed to allocate a nodePort: range is full")
        }
      }
    }
    if service.spec.type == "LoadBalancer", service.spec.externalTrafficPolicy == "Local",
      service.spec.healthCheckNodePort == 0
    {
      do {
        let number = try table.claimAny(for: owner, random: start)
        service.spec.healthCheckNodePort = Int32(clamping: number)
      } catch {
        errors.internalError(
          FieldPath("spec", "healthCheckNodePort"), "failed to allocate a nodePort: range is full")
      }
    }
  }

  // MARK: - Bookkeeping

  /// The stored Service holds exactly what it says; anything else claimed for it is free again.
  func settle(_ service: Service) {
    let owner = service.metadata.uid
    let addresses = service.spec.clusterIPs.compactMap { IPAddress($0) }
      .compactMap { network.offset(of: $0) }
    var ports = Set(service.spec.ports.map { Int($0.nodePort) })
    ports.insert(Int(service.spec.healthCheckNodePort))
    ports.remove(0)
    tables.withLock { tables in
      tables.addresses.keep(Set(addresses), of: owner)
      tables.nodePorts.keep(ports, of: owner)
    }
  }

  /// Nothing is held for that Service any more.
  func release(uid: String) {
    tables.withLock { tables in
      tables.addresses.keep([], of: uid)
      tables.nodePorts.keep([], of: uid)
    }
  }

  /// Takes over what stored Services hold, at start. A number that two of them claim stays with the
  /// first.
  func adopt(_ services: [Service]) {
    tables.withLock { tables in
      for service in services {
        let owner = service.metadata.uid
        for address in service.spec.clusterIPs.compactMap({ IPAddress($0) }) {
          guard let offset = network.offset(of: address),
            !tables.addresses.isTaken(offset, for: owner)
          else { continue }
          do { try tables.addresses.claim(offset, for: owner) } catch { continue }
        }
        let ports = service.spec.ports.map(\.nodePort) + [service.spec.healthCheckNodePort]
        for port in ports where port != 0 {
          do { try tables.nodePorts.claim(Int(port), for: owner) } catch { continue }
        }
      }
    }
  }
}
