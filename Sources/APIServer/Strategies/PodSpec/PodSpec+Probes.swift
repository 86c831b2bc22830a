// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import CoreAPI
import MetaTypes

extension PodSpecValidation {
  /// The three probes of a container.
  mutating func checkProbes(_ container: Container, _ path: FieldPath) {
    if let probe = container.livenessProbe {
      check(probe, path.child("livenessProbe"))
      checkSingleSuccess(probe, path.child("livenessProbe"))
    }
    if let probe = container.startupProbe {
      check(probe, path.child("startupProbe"))
      checkSingleSuccess(probe, path.child("startupProbe"))
    }
    guard let probe = container.readinessProbe else { return }
    let path = path.child("readinessProbe")
    check(probe, path)
    if let seconds = probe.terminationGracePeriodSeconds {
      errors.invalid(
        path.child("terminationGracePeriodSeconds"), ShownValue(seconds),
        "must not be set for readinessProbes")
    }
  }

  private mutating func checkSingleSuccess(_ probe: Probe, _ path: FieldPath) {
    if probe.successThreshold != 1 {
      errors.invalid(
        path.child("successThreshold"), ShownValue(probe.successThreshold), "must be 1")
    }
    if let seconds = probe.terminationGracePeriodSeconds, seconds <= 0 {
      errors.invalid(
        path.child("terminationGracePeriodSeconds"), ShownValue(seconds), "must be greater than 0")
    }
  }

  private mutating func check(_ probe: Probe, _ path: FieldPath) {
    let handlers = [
      probe.handler.exec.map { _ in "exec" }, probe.handler.httpGet.map { _ in "httpGet" },
      probe.handler.tcpSocket.map { _ in "tcpSocket" }, probe.handler.grpc.map { _ in "grpc" },
    ].compactMap { $0 }
    checkSingle(handlers, path)
    if let exec = probe.handler.exec { check(exec, path.child("exec")) }
    if let get = probe.handler.httpGet { check(get, path.child("httpGet")) }
    if let socket = probe.handler.tcpSocket {
      checkPort(socket.port, path.child("tcpSocket").child("port"))
    }
    if let grpc = probe.handler.grpc {
      errors.checkPort(path.child("grpc").child("port"), grpc.port)
    }
    errors.nonNegative(path.child("initialDelaySeconds"), probe.initialDelaySeconds)
    errors.nonNegative(path.child("timeoutSeconds"), probe.timeoutSeconds)
    errors.nonNegative(path.child("periodSeconds"), probe.periodSeconds)
    errors.nonNegative(path.child("successThreshold"), probe.successThreshold)
    errors.nonNegative(path.child("failureThreshold"), probe.failureThreshold)
  }

  private mutating func checkSingle(_ handlers: [String], _ path: FieldPath) {
    if handlers.isEmpty { errors.required(path, "must specify a handler type") }
    for extra in handlers.dropFirst() {
      errors.forbidden(path.child(extra), "may not specify more than 1 handler type")
    }
  }

  private mutating func check(_ exec: ExecAction, _ path: FieldPath) {
    if exec.command.isEmpty { errors.required(path.child("command")) }
  }

  private mutating func check(_ get: HTTPGetAction, _ path: FieldPath) {
    if get.path.isEmpty { errors.required(path.child("path")) }
    checkPort(get.port, path.child("port"))
    errors.oneOf(path.child("scheme"), get.scheme, ["HTTP", "HTTPS"])
    for (position, header) in get.httpHeaders.enumerated() {
      let isFormed =
        !header.name.isEmpty
        && header.name.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
        }
      if !isFormed {
        errors.invalid(
          path.child("httpHeaders").index(position).child("name"), .string(header.name),
          "a valid HTTP header must consist of alphanumeric characters or '-' "
            + "(e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')")
      }
    }
  }

  /// A port by number or name.
  private mutating func checkPort(_ port: IntOrString, _ path: FieldPath) {
    switch port {
    case .int(let number): errors.checkPort(path, number)
    case .string(let name): errors.check(path, name, NameRules.portName)
    }
  }

  /// The hooks of a container.
  mutating func checkLifecycle(_ lifecycle: Lifecycle?, _ path: FieldPath, _ spec: PodSpec) {
    guard let lifecycle else { return }
    for case (let name, .some(let hook)) in [
      ("postStart", lifecycle.postStart), ("preStop", lifecycle.preStop),
    ] {
      let path = path.child(name)
      let handlers = [
        hook.exec.map { _ in "exec" }, hook.httpGet.map { _ in "httpGet" },
        hook.tcpSocket.map { _ in "tcpSocket" }, hook.sleep.map { _ in "sleep" },
      ].compactMap { $0 }
      checkSingle(handlers, path)
      if let exec = hook.exec { check(exec, path.child("exec")) }
      if let get = hook.httpGet { check(get, path.child("httpGet")) }
      if let socket = hook.tcpSocket {
        checkPort(socket.port, path.child("tcpSocket").child("port"))
      }
      let grace = spec.terminationGracePeriodSeconds ?? 30
      if let sleep = hook.sleep, sleep.seconds < 0 || sleep.seconds > grace {
        errors.invalid(
          path.child("sleep").child("seconds"), ShownValue(sleep.seconds),
          "must be non-negative and less than terminationGracePeriodSeconds (\(grace))")
      }
    }
  }
}

extension FieldErrorList {
  /// A port number.
  mutating func checkPort(_ path: FieldPath, _ port: some FixedWidthInteger) {
    for message in NameRules.portNumber(port) { invalid(path, ShownValue(port), message) }
  }
}
