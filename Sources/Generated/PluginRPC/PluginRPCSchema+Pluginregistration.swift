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
}
