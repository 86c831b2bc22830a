// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import Platform
import RPC

/// The server of gRPC's interoperability tests.
package enum InteropServer {
  private static let usage = """
    usage: martlet-interop-server --port=PORT [--host=127.0.0.1]
      [--use_tls --tls_cert_file=PEM --tls_key_file=PEM]
    Prints its address once it listens; ends on SIGTERM.

    """
  private static let flags: Set = [
    "port", "host", "use_tls", "tls_cert_file", "tls_key_file", "help",
  ]

  /// Serves until SIGTERM or SIGINT.
  /// - Returns: the exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    do {
      let flags = try InteropFlags(arguments, known: flags)
      guard try !flags.flag("help") else {
        print(usage)
        return 0
      }
      let endpoint = Endpoint.tcp(
        host: flags["host"] ?? "127.0.0.1", port: try flags.number("port", default: 0))
      try RPCServer.run(
        services: [TestServiceEndpoint(environment: .live)], on: endpoint, tls: try tls(flags)
      ) { address in
        print("listening on port \(address.port)")
        fflush(nil)
      }
      return 0
    } catch {
      InteropFlags.complain("martlet-interop-server: \(error)")
      return 1
    }
  }

  private static func tls(_ flags: InteropFlags) throws -> TLSConfiguration? {
    guard try flags.flag("use_tls") else { return nil }
    guard let certificate = flags["tls_cert_file"], let key = flags["tls_key_file"] else {
      throw InteropFlags.Fault(description: "--use_tls needs --tls_cert_file and --tls_key_file")
    }
    return TLSConfiguration(identity: .files(certificate: certificate, key: key))
  }
}
