// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import CoreAPI
import DiscoveryAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import APIServer

private let now = Time(seconds: 1_000_000)

@Suite("Pod table") struct PodTableTests {
  static let running = #"{"name":"c","ready":true,"state":{"running":{}}}"#

  /// A pod without its name, and its Ready, Status and Restarts cells.
  static let cases: [(pod: String, cells: [String])] = [
    (#"{"status":{"phase":"Pending"}}"#, ["0/1", "Pending", "0"]),
    (
      #"{"status":{"phase":"Running","conditions":[{"type":"Ready","status":"True"}],"containerStatuses":[\#(running)]}}"#,
      ["1/1", "Running", "0"]
    ),
    (
      #"{"status":{"phase":"Pending","containerStatuses":[{"name":"c","state":{"waiting":{"reason":"ImagePullBackOff"}}}]}}"#,
      ["0/1", "ImagePullBackOff", "0"]
    ),
    (
      #"{"status":{"phase":"Running","containerStatuses":[{"name":"c","restartCount":3,"state":{"waiting":{"reason":"CrashLoopBackOff"}},"lastState":{"terminated":{"finishedAt":"1970-01-12T13:45:40Z"}}}]}}"#,
      ["0/1", "CrashLoopBackOff", "3 (60s ago)"]
    ),
    (
      #"{"status":{"phase":"Failed","containerStatuses":[{"name":"c","state":{"terminated":{"exitCode":2}}}]}}"#,
      ["0/1", "ExitCode:2", "0"]
    ),
    (
      #"{"status":{"phase":"Succeeded","containerStatuses":[{"name":"c","state":{"terminated":{"reason":"Completed"}}}]}}"#,
      ["0/1", "Completed", "0"]
    ),
    (
      #"{"metadata":{"deletionTimestamp":"1970-01-01T00:00:00Z"},"status":{"phase":"Running","containerStatuses":[\#(running)]}}"#,
      ["1/1", "Terminating", "0"]
    ),
    (
      #"{"spec":{"initContainers":[{"name":"i"},{"name":"j"}],"containers":[{"name":"c"}]},"status":{"phase":"Pending","initContainerStatuses":[{"name":"i","state":{"terminated":{"exitCode":0}}},{"name":"j","state":{"waiting":{"reason":"PodInitializing"}}}]}}"#,
      ["0/1", "Init:1/2", "0"]
    ),
    (
      #"{"spec":{"initContainers":[{"name":"i"}],"containers":[{"name":"c"}]},"status":{"phase":"Pending","initContainerStatuses":[{"name":"i","restartCount":2,"state":{"terminated":{"exitCode":1,"reason":"Error"}}}]}}"#,
      ["0/1", "Init:Error", "2"]
    ),
    (
      #"{"status":{"phase":"Pending","conditions":[{"type":"PodScheduled","status":"False","reason":"SchedulingGated"}]}}"#,
      ["0/1", "SchedulingGated", "0"]
    ),
    (#"{"status":{"phase":"Failed","reason":"Evicted"}}"#, ["0/1", "Evicted", "0"]),
  ]

  @Test("states come to the words that kubectl shows", arguments: cases)
  func cells(text: String, cells: [String]) throws {
    var pod: Pod = try object(text)
    if pod.spec.containers.isEmpty { pod.spec.containers = [Container.with { $0.name = "c" }] }
    pod.metadata.name = "p"

    let row = PodTable.cells(pod, now: now)

    #expect(row.count == 9)
    #expect(row[1...3].map(\.string) == cells)
  }
}

@Suite("Other tables") struct OtherTableTests {
  @Test("a node shows its state, roles and addresses")
  func node() throws {
    let node: Node = try object(
      #"""
      {"metadata":{"name":"n","creationTimestamp":"1970-01-12T13:46:30Z",
      "labels":{"node-role.kubernetes.io/worker":"","node-role.kubernetes.io/control-plane":""}},
      "spec":{"unschedulable":true},
      "status":{"conditions":[{"type":"Ready","status":"False"}],
      "addresses":[{"type":"InternalIP","address":"10.0.0.1"}],
      "nodeInfo":{"kubeletVersion":"v1","kernelVersion":"6.1","architecture":"amd64"}}}
      """#)

    #expect(
      NodeTable.cells(node, now: now) == [
        "n", "NotReady,SchedulingDisabled", "control-plane,worker", "10s", "v1", "10.0.0.1",
        "<none>", "<unknown>", "6.1 (amd64)", "<unknown>",
      ])
  }

  @Test("a service shows its addresses and ports")
  func service() throws {
    let service: Service = try object(
      #"""
      {"metadata":{"name":"s"},"spec":{"type":"NodePort","clusterIPs":["10.43.0.2"],
      "selector":{"a":"b"},"ports":[{"port":80,"nodePort":30000,"protocol":"TCP"},
      {"port":53,"protocol":"UDP"}]}}
      """#)

    #expect(
      ServiceTable.cells(service, now: now) == [
        "s", "NodePort", "10.43.0.2", "<none>", "80:30000/TCP,53/UDP", "<unknown>", "a=b",
      ])
  }

  @Test("an event shows when it was, what about and what")
  func event() throws {
    let event: Event = try object(
      #"""
      {"metadata":{"name":"e"},"type":"Normal","reason":"Pulled","message":" done \n",
      "involvedObject":{"kind":"Pod","name":"p"},"source":{"component":"kubelet","host":"n"},
      "firstTimestamp":"1970-01-12T13:45:40Z","lastTimestamp":"1970-01-12T13:46:30Z"}
      """#)

    #expect(
      EventTable.cells(event, now: now) == [
        "10s", "Normal", "Pulled", "pod/p", "", "kubelet, n", "done", "60s", 1, "e",
      ])
  }

  @Test("long lists are cut after three")
  func lists() throws {
    let slice: EndpointSlice = try object(
      #"""
      {"metadata":{"name":"s"},"addressType":"IPv4","ports":[{"port":80},{"name":"x"}],
      "endpoints":[{"addresses":["10.0.0.1","10.0.0.2"]},{"addresses":["10.0.0.3","10.0.0.4"]}]}
      """#)

    #expect(
      EndpointSliceStrategy().tableCells(slice, now: now) == [
        "s", "IPv4", "80,x", "10.0.0.1,10.0.0.2,10.0.0.3 + 1 more...", "<unknown>",
      ])
  }
}
