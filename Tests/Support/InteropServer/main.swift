// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Interop

// gRPC's interoperability server: `martlet-interop-server --port=8080`. Runs until SIGTERM.
exit(InteropServer.main(Array(CommandLine.arguments.dropFirst())))
