# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The standard interoperability service on grpcio. Prints its port once it listens."""

import sys
import time
from concurrent import futures

import grpc
from stubs import empty_pb2, messages_pb2, test_pb2_grpc

ECHO_INITIAL = "x-grpc-test-echo-initial"
ECHO_TRAILING = "x-grpc-test-echo-trailing-bin"
CODES = {code.value[0]: code for code in grpc.StatusCode}


def echo(context):
    metadata = dict(context.invocation_metadata())
    if ECHO_INITIAL in metadata:
        context.send_initial_metadata(((ECHO_INITIAL, metadata[ECHO_INITIAL]),))
    if ECHO_TRAILING in metadata:
        context.set_trailing_metadata(((ECHO_TRAILING, metadata[ECHO_TRAILING]),))


def end(request, context):
    if request.HasField("response_status") and request.response_status.code:
        context.abort(CODES[request.response_status.code], request.response_status.message)


def answers(request, context):
    end(request, context)
    for parameters in request.response_parameters:
        time.sleep(parameters.interval_us / 1e6)
        if not parameters.compressed.value:
            context.disable_next_message_compression()
        payload = messages_pb2.Payload(body=bytes(parameters.size))
        yield messages_pb2.StreamingOutputCallResponse(payload=payload)


class TestService(test_pb2_grpc.TestServiceServicer):
    def EmptyCall(self, request, context):
        echo(context)
        return empty_pb2.Empty()

    def UnaryCall(self, request, context):
        echo(context)
        end(request, context)
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        payload = messages_pb2.Payload(body=bytes(request.response_size))
        return messages_pb2.SimpleResponse(payload=payload)

    def StreamingOutputCall(self, request, context):
        if any(parameters.compressed.value for parameters in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        echo(context)
        yield from answers(request, context)

    def StreamingInputCall(self, requests, context):
        echo(context)
        size = sum(len(request.payload.body) for request in requests)
        return messages_pb2.StreamingInputCallResponse(aggregated_payload_size=size)

    def FullDuplexCall(self, requests, context):
        echo(context)
        for request in requests:
            yield from answers(request, context)


server = grpc.server(futures.ThreadPoolExecutor(8))
test_pb2_grpc.add_TestServiceServicer_to_server(TestService(), server)
if len(sys.argv) > 2:
    certificate, key = (open(path, "rb").read() for path in sys.argv[1:3])
    port = server.add_secure_port(
        "127.0.0.1:0", grpc.ssl_server_credentials(((key, certificate),))
    )
else:
    port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(port, flush=True)
server.wait_for_termination()
