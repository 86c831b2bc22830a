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

  /// rpc/externaljwt.v1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let externaljwtV1Descriptor: StaticString = """
ChhycGMvZXh0ZXJuYWxqd3QudjEucHJvdG8SAnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIigKDlNpZ25K\
V1RSZXF1ZXN0EhYKBmNsYWltcxgBIAEoCVIGY2xhaW1zIkcKD1NpZ25KV1RSZXNwb25zZRIWCgZoZWFkZXIYASABKAlSBmhl\
YWRlchIcCglzaWduYXR1cmUYAiABKAlSCXNpZ25hdHVyZSISChBGZXRjaEtleXNSZXF1ZXN0IqUBChFGZXRjaEtleXNSZXNw\
b25zZRIbCgRrZXlzGAEgAygLMgcudjEuS2V5UgRrZXlzEkEKDmRhdGFfdGltZXN0YW1wGAIgASgLMhouZ29vZ2xlLnByb3Rv\
YnVmLlRpbWVzdGFtcFINZGF0YVRpbWVzdGFtcBIwChRyZWZyZXNoX2hpbnRfc2Vjb25kcxgDIAEoA1IScmVmcmVzaEhpbnRT\
ZWNvbmRzIm0KA0tleRIVCgZrZXlfaWQYASABKAlSBWtleUlkEhAKA2tleRgCIAEoDFIDa2V5Ej0KG2V4Y2x1ZGVfZnJvbV9v\
aWRjX2Rpc2NvdmVyeRgDIAEoCFIYZXhjbHVkZUZyb21PaWRjRGlzY292ZXJ5IhEKD01ldGFkYXRhUmVxdWVzdCJTChBNZXRh\
ZGF0YVJlc3BvbnNlEj8KHG1heF90b2tlbl9leHBpcmF0aW9uX3NlY29uZHMYASABKANSGW1heFRva2VuRXhwaXJhdGlvblNl\
Y29uZHMytQEKEUV4dGVybmFsSldUU2lnbmVyEi8KBFNpZ24SEi52MS5TaWduSldUUmVxdWVzdBoTLnYxLlNpZ25KV1RSZXNw\
b25zZRI4CglGZXRjaEtleXMSFC52MS5GZXRjaEtleXNSZXF1ZXN0GhUudjEuRmV0Y2hLZXlzUmVzcG9uc2USNQoITWV0YWRh\
dGESEy52MS5NZXRhZGF0YVJlcXVlc3QaFC52MS5NZXRhZGF0YVJlc3BvbnNlYgZwcm90bzM=
"""
}
