// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/runtime.proto by `make generate`; do not edit.

extension MetaAPISchema {
  /// The messages of k8s/meta/runtime.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let runtime: StaticString = #"""
M	k8s.io.apimachinery.pkg.runtime.RawExtension	leaf
"An object of a kind that the holder does not know: its bytes, kept as they came.
1	raw	bytes
"The encoded object: JSON text, or an envelope that starts with `k8s\0`.
M	k8s.io.apimachinery.pkg.runtime.Unknown	unwrapped
"The envelope of a protobuf object; it follows the four bytes `k8s\0` in the store, in bodies and
"in watch frames.
1	typeMeta	k8s.io.apimachinery.pkg.runtime.TypeMeta	emit=inline
"Group, version and kind of what `raw` holds.
2	raw	bytes	emit=hidden
"The object's own message, encoded.
3	contentEncoding	string	emit=inline
"How `raw` is compressed; empty when it is not.
4	contentType	string	emit=inline
"Media type of `raw`; empty means protobuf.
M	k8s.io.apimachinery.pkg.runtime.TypeMeta
"Group, version and kind of an object, which its own message does not hold.
1	apiVersion	string
"Group and version, such as `apps/v1`; `v1` for the core group.
2	kind	string
"Kind in CamelCase, such as `Deployment`.
"""#
}
