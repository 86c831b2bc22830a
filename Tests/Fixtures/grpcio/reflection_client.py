# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""Learns a server's schema by reflection with grpcio's own client, and calls it with that alone."""

import sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)
from grpc_reflection.v1alpha import reflection_pb2

channel = grpc.insecure_channel(sys.argv[1])

# The client of grpcio-reflection speaks v1alpha.
database = ProtoReflectionDescriptorDatabase(channel)
pool = descriptor_pool.DescriptorPool(database)
for service in sorted(database.get_services()):
    methods = pool.FindServiceByName(service).methods
    print(service, " ".join(method.name for method in methods))


def call(method, **fields):
    descriptor = pool.FindMethodByName(method)
    request = message_factory.GetMessageClass(descriptor.input_type)
    response = message_factory.GetMessageClass(descriptor.output_type)
    path = "/{}/{}".format(*method.rsplit(".", 1))
    stub = channel.unary_unary(
        path, request_serializer=request.SerializeToString, response_deserializer=response.FromString
    )
    return stub(request(**fields))


print("status", call("grpc.health.v1.Health.Check", service="grpc.testing.TestService").status)
print("payload", len(call("grpc.testing.TestService.UnaryCall", response_size=7).payload.body))

# v1 has the same messages under another name.
ask = channel.stream_stream(
    "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
    request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
    response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
)
wanted = reflection_pb2.ServerReflectionRequest(file_containing_symbol="grpc.testing.TestService")
for answer in ask(iter([wanted])):
    files = answer.file_descriptor_response.file_descriptor_proto
    print("files", " ".join(descriptor_pb2.FileDescriptorProto.FromString(f).name for f in files))
