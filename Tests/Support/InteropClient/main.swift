// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Interop

// gRPC's interoperability client: `martlet-interop-client --test_case=large_unary --server_port=8080`.
exit(InteropClient.main(Array(CommandLine.arguments.dropFirst())))
