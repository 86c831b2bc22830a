// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/mvccpb.proto by `make generate`; do not edit.

extension EtcdRPCSchema {
  /// The messages of rpc/mvccpb.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let mvccpb: StaticString = #"""
M	mvccpb.KeyValue	proto3
"A key and what the store knows about it.
1	key	bytes
"The key, any bytes.
2	createRevision	int64	name=create_revision
"Revision that last created the key.
3	modRevision	int64	name=mod_revision
"Revision that last changed the key.
4	version	int64
"Changes since the key was created, from 1; deletion starts over.
5	value	bytes
"The value, any bytes.
6	lease	int64
"Lease that the key goes with; 0 is none.
M	mvccpb.Event	proto3
"A change of a key.
1	type	int32	enum=mvccpb.Event.EventType
"What happened.
2	kv	mvccpb.KeyValue	presence
"The key after the change; for a deletion only key and mod_revision.
3	prevKv	mvccpb.KeyValue	name=prev_kv	presence
"The key before the change, if asked for and not yet compacted.
E	mvccpb.Event.EventType
0	PUT
1	DELETE
"""#

  /// rpc/mvccpb.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let mvccpbDescriptor: StaticString = """
ChBycGMvbXZjY3BiLnByb3RvEgZtdmNjcGIirgEKCEtleVZhbHVlEhAKA2tleRgBIAEoDFIDa2V5EicKD2NyZWF0ZV9yZXZp\
c2lvbhgCIAEoA1IOY3JlYXRlUmV2aXNpb24SIQoMbW9kX3JldmlzaW9uGAMgASgDUgttb2RSZXZpc2lvbhIYCgd2ZXJzaW9u\
GAQgASgDUgd2ZXJzaW9uEhQKBXZhbHVlGAUgASgMUgV2YWx1ZRIUCgVsZWFzZRgGIAEoA1IFbGVhc2UiowEKBUV2ZW50EisK\
BHR5cGUYASABKA4yFy5tdmNjcGIuRXZlbnQuRXZlbnRUeXBlUgR0eXBlEiAKAmt2GAIgASgLMhAubXZjY3BiLktleVZhbHVl\
UgJrdhIpCgdwcmV2X2t2GAMgASgLMhAubXZjY3BiLktleVZhbHVlUgZwcmV2S3YiIAoJRXZlbnRUeXBlEgcKA1BVVBAAEgoK\
BkRFTEVURRABYgZwcm90bzM=
"""
}
