// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Store

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "store": exit(StoreDaemon.main(Array(arguments.dropFirst())))
case "load": exit(LoadCommand.main(Array(arguments.dropFirst())))
case "watch": exit(WatchCommand.main(Array(arguments.dropFirst())))
case "simulate": exit(SimulateCommand.main(Array(arguments.dropFirst())))
case "differ": exit(DifferCommand.main(Array(arguments.dropFirst())))
default:
  print("usage: martlet-trials store|load|watch|differ|simulate [flags]; each has --help")
  exit(2)
}
