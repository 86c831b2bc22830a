// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform

/// `martlet wire`: one Kubernetes object from standard input to standard output, in another form.
package enum WireCommand {
  /// Bytes taken from standard input; upstream's bound on a request body is 3 MiB.
  private static let inputBytesMax = 64 * 1024 * 1024

  /// - Returns: 0; 1 when the object cannot be converted; 2 when the flags are wrong.
  package static func main(_ arguments: [String]) -> Int32 {
    let forms = ObjectConverter.Form.allCases.map(\.rawValue).joined(separator: ", ")
    var flags = FlagSet(
      command: "wire",
      summary: "Convert one Kubernetes object from standard input to standard output.")
    flags.string("from", help: "Form of the input: \(forms).")
    flags.string("to", help: "Form of the output: \(forms).")
    do {
      let values = try flags.parse(arguments)
      guard let from = ObjectConverter.Form(rawValue: values.string("from")),
        let to = ObjectConverter.Form(rawValue: values.string("to"))
      else {
        complain("--from and --to each take one of \(forms)")
        return 2
      }
      let output = try ObjectConverter.convert(standardInput(), from: from, to: to)
      return write(output) ? 0 : 1
    } catch FlagError.helpWanted(let text) {
      print(text)
      return 0
    } catch let error as FlagError {
      complain("\(error)")
      return 2
    } catch {
      complain("\(error)")
      return 1
    }
  }

  private static func standardInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        guard errno == EINTR else { throw InputError.unreadable(errno) }
        continue
      }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= inputBytesMax else { throw InputError.tooLong }
    }
  }

  private static func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count > 0 { sent += count } else if errno != EINTR { return false }
    }
    return true
  }

  private static func complain(_ text: String) {
    let line = Array("martlet wire: \(text)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }

  private enum InputError: Error, CustomStringConvertible {
    case unreadable(Int32)
    case tooLong

    var description: String {
      switch self {
      case .unreadable(let code): "standard input: \(String(cString: strerror(code)))"
      case .tooLong: "standard input is longer than \(inputBytesMax) bytes"
      }
    }
  }
}
