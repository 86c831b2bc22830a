// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.reflection.v1alpha.proto by `make generate`; do not edit.

extension ReflectionRPCSchema {
  /// The messages of rpc/grpc.reflection.v1alpha.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let grpcReflectionV1alpha: StaticString = #"""
M	grpc.reflection.v1alpha.ServerReflectionRequest	proto3
"A question about the schema.
1	host	string
"Host that is asked about; without effect.
3	fileByFilename	string	name=file_by_filename	oneof=message_request
"The file of this name.
4	fileContainingSymbol	string	name=file_containing_symbol	oneof=message_request
"The file that declares this symbol, such as `package.Service.Method`.
5	fileContainingExtension	grpc.reflection.v1alpha.ExtensionRequest	name=file_containing_extension	oneof=message_request	presence
"The file that declares this extension.
6	allExtensionNumbersOfType	string	name=all_extension_numbers_of_type	oneof=message_request
"Numbers of all extensions of this message, in no order.
7	listServices	string	name=list_services	oneof=message_request
"The services; the text is ignored.
M	grpc.reflection.v1alpha.ExtensionRequest	proto3
"Names an extension.
1	containingType	string	name=containing_type
"Full name of the message that it extends.
2	extensionNumber	int32	name=extension_number
"Its field number.
M	grpc.reflection.v1alpha.ServerReflectionResponse	proto3
"An answer.
1	validHost	string	name=valid_host
"`host` of the question.
2	originalRequest	grpc.reflection.v1alpha.ServerReflectionRequest	name=original_request	presence
"The question.
4	fileDescriptorResponse	grpc.reflection.v1alpha.FileDescriptorResponse	name=file_descriptor_response	oneof=message_response	presence
"Files.
5	allExtensionNumbersResponse	grpc.reflection.v1alpha.ExtensionNumberResponse	name=all_extension_numbers_response	oneof=message_response	presence
"Numbers of extensions.
6	listServicesResponse	grpc.reflection.v1alpha.ListServiceResponse	name=list_services_response	oneof=message_response	presence
"Services.
7	errorResponse	grpc.reflection.v1alpha.ErrorResponse	name=error_response	oneof=message_response	presence
"Why there is no answer.
M	grpc.reflection.v1alpha.FileDescriptorResponse	proto3
"A file of the schema, and files it needs that were not sent on this stream.
1	fileDescriptorProto	[]bytes	name=file_descriptor_proto
"The files, each an encoded google.protobuf.FileDescriptorProto.
M	grpc.reflection.v1alpha.ExtensionNumberResponse	proto3
"Numbers of the extensions of a message.
1	baseTypeName	string	name=base_type_name
"Full name of the message.
2	extensionNumber	[]int32	name=extension_number	packed
"The numbers.
M	grpc.reflection.v1alpha.ListServiceResponse	proto3
"The services of a server.
1	service	[]grpc.reflection.v1alpha.ServiceResponse
"The services.
M	grpc.reflection.v1alpha.ServiceResponse	proto3
"One service.
1	name	string
"Full name, with its package.
M	grpc.reflection.v1alpha.ErrorResponse	proto3
"Why a question was not answered.
1	errorCode	int32	name=error_code
"gRPC code, such as 5 for not found.
2	errorMessage	string	name=error_message
"What went wrong, for people.
"""#

  /// rpc/grpc.reflection.v1alpha.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let grpcReflectionV1alphaDescriptor: StaticString = """
CiFycGMvZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEucHJvdG8SF2dycGMucmVmbGVjdGlvbi52MWFscGhhIvgCChdTZXJ2ZXJS\
ZWZsZWN0aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIOZmlsZUJ5\
RmlsZW5hbWUSNgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJnChlmaWxl\
X2NvbnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgLMikuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXh0ZW5zaW9uUmVxdWVzdEgA\
UhdmaWxlQ29udGFpbmluZ0V4dGVuc2lvbhJCCh1hbGxfZXh0ZW5zaW9uX251bWJlcnNfb2ZfdHlwZRgGIAEoCUgAUhlhbGxF\
eHRlbnNpb25OdW1iZXJzT2ZUeXBlEiUKDWxpc3Rfc2VydmljZXMYByABKAlIAFIMbGlzdFNlcnZpY2VzQhEKD21lc3NhZ2Vf\
cmVxdWVzdCJmChBFeHRlbnNpb25SZXF1ZXN0EicKD2NvbnRhaW5pbmdfdHlwZRgBIAEoCVIOY29udGFpbmluZ1R5cGUSKQoQ\
ZXh0ZW5zaW9uX251bWJlchgCIAEoBVIPZXh0ZW5zaW9uTnVtYmVyIscEChhTZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2USHQoK\
dmFsaWRfaG9zdBgBIAEoCVIJdmFsaWRIb3N0ElsKEG9yaWdpbmFsX3JlcXVlc3QYAiABKAsyMC5ncnBjLnJlZmxlY3Rpb24u\
djFhbHBoYS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdFIPb3JpZ2luYWxSZXF1ZXN0EmsKGGZpbGVfZGVzY3JpcHRvcl9yZXNw\
b25zZRgEIAEoCzIvLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkZpbGVEZXNjcmlwdG9yUmVzcG9uc2VIAFIWZmlsZURlc2Ny\
aXB0b3JSZXNwb25zZRJ3Ch5hbGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSABKAsyMC5ncnBjLnJlZmxlY3Rpb24u\
djFhbHBoYS5FeHRlbnNpb25OdW1iZXJSZXNwb25zZUgAUhthbGxFeHRlbnNpb25OdW1iZXJzUmVzcG9uc2USZAoWbGlzdF9z\
ZXJ2aWNlc19yZXNwb25zZRgGIAEoCzIsLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkxpc3RTZXJ2aWNlUmVzcG9uc2VIAFIU\
bGlzdFNlcnZpY2VzUmVzcG9uc2USTwoOZXJyb3JfcmVzcG9uc2UYByABKAsyJi5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5F\
cnJvclJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQbWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3Bv\
bnNlEjIKFWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1i\
ZXJSZXNwb25zZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIYAiAD\
KAVSD2V4dGVuc2lvbk51bWJlciJZChNMaXN0U2VydmljZVJlc3BvbnNlEkIKB3NlcnZpY2UYASADKAsyKC5ncnBjLnJlZmxl\
Y3Rpb24udjFhbHBoYS5TZXJ2aWNlUmVzcG9uc2VSB3NlcnZpY2UiJQoPU2VydmljZVJlc3BvbnNlEhIKBG5hbWUYASABKAlS\
BG5hbWUiUwoNRXJyb3JSZXNwb25zZRIdCgplcnJvcl9jb2RlGAEgASgFUgllcnJvckNvZGUSIwoNZXJyb3JfbWVzc2FnZRgC\
IAEoCVIMZXJyb3JNZXNzYWdlMpMBChBTZXJ2ZXJSZWZsZWN0aW9uEn8KFFNlcnZlclJlZmxlY3Rpb25JbmZvEjAuZ3JwYy5y\
ZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlcXVlc3QaMS5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5TZXJ2\
ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABYgZwcm90bzM=
"""
}
