// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLibFuzzer
import Glibc

// `seeds FOLDER SAMPLE...` prepares; else the first argument names the target, and all others are
// libFuzzer's.
if CommandLine.argc > 2, CommandLine.arguments[1] == "seeds" {
  let folder = CommandLine.arguments[2]
  for sample in CommandLine.arguments.dropFirst(3) { try Seeds.write(sample: sample, to: folder) }
  Seeds.writeDictionary(to: folder + "/words")
  exit(0)
}
guard CommandLine.argc > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
  print("usage: martlet-fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) ...")
  exit(2)
}
let arguments = CommandLine.unsafeArgv
arguments[1] = arguments[0]
var count = CommandLine.argc - 1
var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
exit(LLVMFuzzerRunDriver(&count, &rest, target.entry))
