// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/quantity.proto by `make generate`; do not edit.

extension MetaAPISchema {
  /// The messages of k8s/meta/quantity.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let quantity: StaticString = #"""
M	k8s.io.apimachinery.pkg.api.resource.Quantity	leaf
"A number with an optional suffix: decimal (n, u, m, k, M, G, T, P, E), binary (Ki, Mi, Gi, Ti,
"Pi, Ei) or an exponent (e3). `100m` is a tenth, `1Gi` is 1073741824.
1	string	string
"The number as written, in its shortest equal form.
"""#
}
