// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/kms.v2.proto by `make generate`; do not edit.

extension KeyManagementRPCSchema {
  /// The messages of rpc/kms.v2.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let kmsV2: StaticString = #"""
M	v2.StatusRequest	proto3
"Asks for version, health and key.
M	v2.StatusResponse	proto3
"Version, health and key of the service.
1	version	string
"Version of this API: `v2`.
2	healthz	string
"`ok`, or what is wrong.
3	keyId	string	name=key_id
"Id of the key that is used now; a new one makes the API server encrypt anew. At most 1 KiB.
M	v2.EncryptRequest	proto3
"What is to be encrypted.
1	plaintext	bytes	sensitive
"The bytes in the clear.
2	uid	string
"Identifies the request in logs.
M	v2.EncryptResponse	proto3
"What was encrypted.
1	ciphertext	bytes
"The encrypted bytes; 1 byte to 1 KiB.
2	keyId	string	name=key_id
"Id of the key that was used; stored beside the bytes.
3	annotations	{string}bytes
"Anything needed to decrypt, stored beside the bytes in the clear; names are DNS names. At most
"32 KiB.
M	v2.DecryptRequest	proto3
"What is to be decrypted.
1	ciphertext	bytes
"The encrypted bytes.
2	uid	string
"Identifies the request in logs.
3	keyId	string	name=key_id
"Id of the key that it was encrypted with.
4	annotations	{string}bytes
"What Encrypt gave as annotations.
M	v2.DecryptResponse	proto3
"What was decrypted.
1	plaintext	bytes	sensitive
"The bytes in the clear.
"""#

  /// rpc/kms.v2.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let kmsV2Descriptor: StaticString = """
ChBycGMva21zLnYyLnByb3RvEgJ2MiIPCg1TdGF0dXNSZXF1ZXN0IlsKDlN0YXR1c1Jlc3BvbnNlEhgKB3ZlcnNpb24YASAB\
KAlSB3ZlcnNpb24SGAoHaGVhbHRoehgCIAEoCVIHaGVhbHRoehIVCgZrZXlfaWQYAyABKAlSBWtleUlkIkAKDkVuY3J5cHRS\
ZXF1ZXN0EhwKCXBsYWludGV4dBgBIAEoDFIJcGxhaW50ZXh0EhAKA3VpZBgCIAEoCVIDdWlkItABCg9FbmNyeXB0UmVzcG9u\
c2USHgoKY2lwaGVydGV4dBgBIAEoDFIKY2lwaGVydGV4dBIVCgZrZXlfaWQYAiABKAlSBWtleUlkEkYKC2Fubm90YXRpb25z\
GAMgAygLMiQudjIuRW5jcnlwdFJlc3BvbnNlLkFubm90YXRpb25zRW50cnlSC2Fubm90YXRpb25zGj4KEEFubm90YXRpb25z\
RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAxSBXZhbHVlOgI4ASLgAQoORGVjcnlwdFJlcXVlc3QSHgoK\
Y2lwaGVydGV4dBgBIAEoDFIKY2lwaGVydGV4dBIQCgN1aWQYAiABKAlSA3VpZBIVCgZrZXlfaWQYAyABKAlSBWtleUlkEkUK\
C2Fubm90YXRpb25zGAQgAygLMiMudjIuRGVjcnlwdFJlcXVlc3QuQW5ub3RhdGlvbnNFbnRyeVILYW5ub3RhdGlvbnMaPgoQ\
QW5ub3RhdGlvbnNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoDFIFdmFsdWU6AjgBIi8KD0RlY3J5cHRS\
ZXNwb25zZRIcCglwbGFpbnRleHQYASABKAxSCXBsYWludGV4dDKvAQoUS2V5TWFuYWdlbWVudFNlcnZpY2USLwoGU3RhdHVz\
EhEudjIuU3RhdHVzUmVxdWVzdBoSLnYyLlN0YXR1c1Jlc3BvbnNlEjIKB0RlY3J5cHQSEi52Mi5EZWNyeXB0UmVxdWVzdBoT\
LnYyLkRlY3J5cHRSZXNwb25zZRIyCgdFbmNyeXB0EhIudjIuRW5jcnlwdFJlcXVlc3QaEy52Mi5FbmNyeXB0UmVzcG9uc2Vi\
BnByb3RvMw==
"""
}
