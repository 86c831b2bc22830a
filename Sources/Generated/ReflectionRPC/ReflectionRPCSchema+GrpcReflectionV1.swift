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
}
