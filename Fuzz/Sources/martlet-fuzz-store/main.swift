// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLibFuzzer
import Glibc

// The first argument names the target; all others are libFuzzer's.
guard CommandLine.argc > 1, let target = StoreTarget(rawValue: CommandLine.arguments[1]) else {
  let names = StoreTarget.allCases.map(\.rawValue).joined(separator: "|")
  print("usage: martlet-fuzz-store \(names) ...")
  exit(2)
}
let arguments = CommandLine.unsafeArgv
arguments[1] = arguments[0]
var count = CommandLine.argc - 1
var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
exit(LLVMFuzzerRunDriver(&count, &rest, target.entry))
