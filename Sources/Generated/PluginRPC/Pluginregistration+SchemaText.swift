// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/pluginregistration.proto by `make generate`; do not edit.

extension PluginRPCSchema {
  /// The messages of rpc/pluginregistration.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let pluginregistration: StaticString = #"""
M	pluginregistration.InfoRequest	proto3
"Asks what sort of plugin it is.
M	pluginregistration.PluginInfo	proto3
"A plugin that wants to be used.
1	type	string
"`CSIPlugin`, `DevicePlugin` or `DRAPlugin`.
2	name	string
"Name of the plugin: a driver's name, or a resource such as `example.com/gpu`.
3	endpoint	string
"Path of the socket that it serves on; the registration socket itself when empty.
4	supportedVersions	[]string	name=supported_versions
"Versions of its API that it speaks.
M	pluginregistration.RegistrationStatus	proto3
"Whether a plugin was accepted.
1	pluginRegistered	bool	name=plugin_registered
"It was.
2	error	string
"Why not; empty when it was accepted.
M	pluginregistration.RegistrationStatusResponse	proto3
"The plugin has seen it.
"""#

  /// rpc/pluginregistration.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let pluginregistrationDescriptor: StaticString = """
ChxycGMvcGx1Z2lucmVnaXN0cmF0aW9uLnByb3RvEhJwbHVnaW5yZWdpc3RyYXRpb24iDQoLSW5mb1JlcXVlc3QifwoKUGx1\
Z2luSW5mbxISCgR0eXBlGAEgASgJUgR0eXBlEhIKBG5hbWUYAiABKAlSBG5hbWUSGgoIZW5kcG9pbnQYAyABKAlSCGVuZHBv\
aW50Ei0KEnN1cHBvcnRlZF92ZXJzaW9ucxgEIAMoCVIRc3VwcG9ydGVkVmVyc2lvbnMiVwoSUmVnaXN0cmF0aW9uU3RhdHVz\
EisKEXBsdWdpbl9yZWdpc3RlcmVkGAEgASgIUhBwbHVnaW5SZWdpc3RlcmVkEhQKBWVycm9yGAIgASgJUgVlcnJvciIcChpS\
ZWdpc3RyYXRpb25TdGF0dXNSZXNwb25zZTLOAQoMUmVnaXN0cmF0aW9uEkoKB0dldEluZm8SHy5wbHVnaW5yZWdpc3RyYXRp\
b24uSW5mb1JlcXVlc3QaHi5wbHVnaW5yZWdpc3RyYXRpb24uUGx1Z2luSW5mbxJyChhOb3RpZnlSZWdpc3RyYXRpb25TdGF0\
dXMSJi5wbHVnaW5yZWdpc3RyYXRpb24uUmVnaXN0cmF0aW9uU3RhdHVzGi4ucGx1Z2lucmVnaXN0cmF0aW9uLlJlZ2lzdHJh\
dGlvblN0YXR1c1Jlc3BvbnNlYgZwcm90bzM=
"""
}
