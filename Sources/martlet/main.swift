// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

ParentWatch.begin()
exit(Subcommand.run(CommandLine.arguments))
