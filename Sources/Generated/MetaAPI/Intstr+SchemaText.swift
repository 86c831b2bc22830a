// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/intstr.proto by `make generate`; do not edit.

extension MetaAPISchema {
  /// The messages of k8s/meta/intstr.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let intstr: StaticString = #"""
M	k8s.io.apimachinery.pkg.util.intstr.IntOrString	leaf
"A whole number, or a text such as a percentage (`25%`) or a port's name.
1	type	int64
"Which of the two is set: 0 for the number, 1 for the text.
2	intVal	int32
"The number.
3	strVal	string
"The text.
"""#
}
