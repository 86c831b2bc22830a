// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/externaljwt.v1.proto by `make generate`; do not edit.

extension TokenSignerRPCSchema {
  /// The messages of rpc/externaljwt.v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let externaljwtV1: StaticString = #"""
M	v1.SignJWTRequest	proto3
"The claims to sign.
1	claims	string
"Claims of the token: JSON in base64url without padding.
M	v1.SignJWTResponse	proto3
"A signed token, without its claims.
1	header	string
"Header of the token: JSON in base64url without padding, with `alg` and `kid`.
2	signature	string	sensitive
"Signature of header and claims, in base64url without padding.
M	v1.FetchKeysRequest	proto3
"Asks for the public keys.
M	v1.FetchKeysResponse	proto3
"The public keys.
1	keys	[]v1.Key
"Every key that tokens in use may be signed with.
2	dataTimestamp	google.protobuf.Timestamp	name=data_timestamp	presence
"How old the keys are: when the signer got them.
3	refreshHintSeconds	int64	name=refresh_hint_seconds
"Seconds after which to ask again; the API server chooses when 0 or less.
M	v1.Key	proto3
"A public key.
1	keyId	string	name=key_id
"Name of the key, as in the `kid` of tokens; at most 1024 bytes.
2	key	bytes
"The key: PKIX in DER form.
3	excludeFromOidcDiscovery	bool	name=exclude_from_oidc_discovery
"The key is left out of what the API server publishes.
M	v1.MetadataRequest	proto3
"Asks what the signer allows.
M	v1.MetadataResponse	proto3
"What the signer allows.
1	maxTokenExpirationSeconds	int64	name=max_token_expiration_seconds
"Longest life of a token in seconds; at least 600.
"""#
}
