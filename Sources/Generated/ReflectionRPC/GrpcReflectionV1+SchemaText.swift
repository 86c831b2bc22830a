// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.reflection.v1.proto by `make generate`; do not edit.

extension ReflectionRPCSchema {
  /// The messages of rpc/grpc.reflection.v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let grpcReflectionV1: StaticString = #"""
M	grpc.reflection.v1.ServerReflectionRequest	proto3
"A question about the schema.
1	host	string
"Host that is asked about; without effect.
3	fileByFilename	string	name=file_by_filename	oneof=message_request
"The file of this name.
4	fileContainingSymbol	string	name=file_containing_symbol	oneof=message_request
"The file that declares this symbol, such as `package.Service.Method`.
5	fileContainingExtension	grpc.reflection.v1.ExtensionRequest	name=file_containing_extension	oneof=message_request	presence
"The file that declares this extension.
6	allExtensionNumbersOfType	string	name=all_extension_numbers_of_type	oneof=message_request
"Numbers of all extensions of this message, in no order.
7	listServices	string	name=list_services	oneof=message_request
"The services; the text is ignored.
M	grpc.reflection.v1.ExtensionRequest	proto3
"Names an extension.
1	containingType	string	name=containing_type
"Full name of the message that it extends.
2	extensionNumber	int32	name=extension_number
"Its field number.
M	grpc.reflection.v1.ServerReflectionResponse	proto3
"An answer.
1	validHost	string	name=valid_host
"`host` of the question.
2	originalRequest	grpc.reflection.v1.ServerReflectionRequest	name=original_request	presence
"The question.
4	fileDescriptorResponse	grpc.reflection.v1.FileDescriptorResponse	name=file_descriptor_response	oneof=message_response	presence
"Files.
5	allExtensionNumbersResponse	grpc.reflection.v1.ExtensionNumberResponse	name=all_extension_numbers_response	oneof=message_response	presence
"Numbers of extensions.
6	listServicesResponse	grpc.reflection.v1.ListServiceResponse	name=list_services_response	oneof=message_response	presence
"Services.
7	errorResponse	grpc.reflection.v1.ErrorResponse	name=error_response	oneof=message_response	presence
"Why there is no answer.
M	grpc.reflection.v1.FileDescriptorResponse	proto3
"A file of the schema, and files it needs that were not sent on this stream.
1	fileDescriptorProto	[]bytes	name=file_descriptor_proto
"The files, each an encoded google.protobuf.FileDescriptorProto.
M	grpc.reflection.v1.ExtensionNumberResponse	proto3
"Numbers of the extensions of a message.
1	baseTypeName	string	name=base_type_name
"Full name of the message.
2	extensionNumber	[]int32	name=extension_number	packed
"The numbers.
M	grpc.reflection.v1.ListServiceResponse	proto3
"The services of a server.
1	service	[]grpc.reflection.v1.ServiceResponse
"The services.
M	grpc.reflection.v1.ServiceResponse	proto3
"One service.
1	name	string
"Full name, with its package.
M	grpc.reflection.v1.ErrorResponse	proto3
"Why a question was not answered.
1	errorCode	int32	name=error_code
"gRPC code, such as 5 for not found.
2	errorMessage	string	name=error_message
"What went wrong, for people.
"""#

  /// rpc/grpc.reflection.v1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let grpcReflectionV1Descriptor: StaticString = """
ChxycGMvZ3JwYy5yZWZsZWN0aW9uLnYxLnByb3RvEhJncnBjLnJlZmxlY3Rpb24udjEi8wIKF1NlcnZlclJlZmxlY3Rpb25S\
ZXF1ZXN0EhIKBGhvc3QYASABKAlSBGhvc3QSKgoQZmlsZV9ieV9maWxlbmFtZRgDIAEoCUgAUg5maWxlQnlGaWxlbmFtZRI2\
ChZmaWxlX2NvbnRhaW5pbmdfc3ltYm9sGAQgASgJSABSFGZpbGVDb250YWluaW5nU3ltYm9sEmIKGWZpbGVfY29udGFpbmlu\
Z19leHRlbnNpb24YBSABKAsyJC5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uUmVxdWVzdEgAUhdmaWxlQ29udGFpbmlu\
Z0V4dGVuc2lvbhJCCh1hbGxfZXh0ZW5zaW9uX251bWJlcnNfb2ZfdHlwZRgGIAEoCUgAUhlhbGxFeHRlbnNpb25OdW1iZXJz\
T2ZUeXBlEiUKDWxpc3Rfc2VydmljZXMYByABKAlIAFIMbGlzdFNlcnZpY2VzQhEKD21lc3NhZ2VfcmVxdWVzdCJmChBFeHRl\
bnNpb25SZXF1ZXN0EicKD2NvbnRhaW5pbmdfdHlwZRgBIAEoCVIOY29udGFpbmluZ1R5cGUSKQoQZXh0ZW5zaW9uX251bWJl\
chgCIAEoBVIPZXh0ZW5zaW9uTnVtYmVyIq4EChhTZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2USHQoKdmFsaWRfaG9zdBgBIAEo\
CVIJdmFsaWRIb3N0ElYKEG9yaWdpbmFsX3JlcXVlc3QYAiABKAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuU2VydmVyUmVmbGVj\
dGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJmChhmaWxlX2Rlc2NyaXB0b3JfcmVzcG9uc2UYBCABKAsyKi5ncnBjLnJl\
ZmxlY3Rpb24udjEuRmlsZURlc2NyaXB0b3JSZXNwb25zZUgAUhZmaWxlRGVzY3JpcHRvclJlc3BvbnNlEnIKHmFsbF9leHRl\
bnNpb25fbnVtYmVyc19yZXNwb25zZRgFIAEoCzIrLmdycGMucmVmbGVjdGlvbi52MS5FeHRlbnNpb25OdW1iZXJSZXNwb25z\
ZUgAUhthbGxFeHRlbnNpb25OdW1iZXJzUmVzcG9uc2USXwoWbGlzdF9zZXJ2aWNlc19yZXNwb25zZRgGIAEoCzInLmdycGMu\
cmVmbGVjdGlvbi52MS5MaXN0U2VydmljZVJlc3BvbnNlSABSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEkoKDmVycm9yX3Jlc3Bv\
bnNlGAcgASgLMiEuZ3JwYy5yZWZsZWN0aW9uLnYxLkVycm9yUmVzcG9uc2VIAFINZXJyb3JSZXNwb25zZUISChBtZXNzYWdl\
X3Jlc3BvbnNlIkwKFkZpbGVEZXNjcmlwdG9yUmVzcG9uc2USMgoVZmlsZV9kZXNjcmlwdG9yX3Byb3RvGAEgAygMUhNmaWxl\
RGVzY3JpcHRvclByb3RvImoKF0V4dGVuc2lvbk51bWJlclJlc3BvbnNlEiQKDmJhc2VfdHlwZV9uYW1lGAEgASgJUgxiYXNl\
VHlwZU5hbWUSKQoQZXh0ZW5zaW9uX251bWJlchgCIAMoBVIPZXh0ZW5zaW9uTnVtYmVyIlQKE0xpc3RTZXJ2aWNlUmVzcG9u\
c2USPQoHc2VydmljZRgBIAMoCzIjLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2aWNlUmVzcG9uc2VSB3NlcnZpY2UiJQoPU2Vy\
dmljZVJlc3BvbnNlEhIKBG5hbWUYASABKAlSBG5hbWUiUwoNRXJyb3JSZXNwb25zZRIdCgplcnJvcl9jb2RlGAEgASgFUgll\
cnJvckNvZGUSIwoNZXJyb3JfbWVzc2FnZRgCIAEoCVIMZXJyb3JNZXNzYWdlMokBChBTZXJ2ZXJSZWZsZWN0aW9uEnUKFFNl\
cnZlclJlZmxlY3Rpb25JbmZvEisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GiwuZ3JwYy5y\
ZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXNwb25zZSgBMAFiBnByb3RvMw==
"""
}
