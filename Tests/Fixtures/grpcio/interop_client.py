# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""The standard interoperability cases with grpcio as the client. Prints a line for each."""

import sys
import threading
import traceback

import grpc
from stubs import empty_pb2, messages_pb2, test_pb2_grpc

ECHO_INITIAL = "x-grpc-test-echo-initial"
ECHO_TRAILING = "x-grpc-test-echo-trailing-bin"
ECHO = ((ECHO_INITIAL, "test_initial_metadata_value"), (ECHO_TRAILING, b"\xab\xab\xab"))
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \U0001f608\t\n"
REQUESTS = (27182, 8, 1828, 45904)
RESPONSES = (31415, 9, 2653, 58979)


def large(**fields):
    return messages_pb2.SimpleRequest(
        response_size=314159, payload=messages_pb2.Payload(body=bytes(271828)), **fields
    )


def streaming(sizes, payload=None, **fields):
    request = messages_pb2.StreamingOutputCallRequest(**fields)
    for size in sizes:
        request.response_parameters.add(size=size)
    if payload is not None:
        request.payload.body = bytes(payload)
    return request


def flag(value):
    return messages_pb2.BoolValue(value=value)


def expect(code, details, call):
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, error
        assert details is None or error.details() == details, error
        return error
    raise AssertionError(f"ended ok, not with {code}")


def empty_unary(stub, _):
    assert stub.EmptyCall(empty_pb2.Empty()) == empty_pb2.Empty()


def large_unary(stub, _):
    assert stub.UnaryCall(large()).payload.body == bytes(314159)


def client_compressed_unary(stub, _):
    probe = large(expect_compressed=flag(True))
    expect(grpc.StatusCode.INVALID_ARGUMENT, None, lambda: stub.UnaryCall(probe))
    for compression in (grpc.Compression.Gzip, grpc.Compression.Deflate):
        answer = stub.UnaryCall(probe, compression=compression)
        assert len(answer.payload.body) == 314159
    answer = stub.UnaryCall(large(expect_compressed=flag(False)))
    assert len(answer.payload.body) == 314159


def client_compressed_streaming(stub, _):
    def inputs(expected):
        for size in (27182, 45904):
            yield messages_pb2.StreamingInputCallRequest(
                payload=messages_pb2.Payload(body=bytes(size)), expect_compressed=flag(expected)
            )

    expect(
        grpc.StatusCode.INVALID_ARGUMENT, None, lambda: stub.StreamingInputCall(inputs(True))
    )
    answer = stub.StreamingInputCall(inputs(True), compression=grpc.Compression.Gzip)
    assert answer.aggregated_payload_size == 73086


def server_compressed_unary(stub, _):
    for compressed in (True, False):
        answer = stub.UnaryCall(large(response_compressed=flag(compressed)))
        assert answer.payload.body == bytes(314159)


def server_compressed_streaming(stub, _):
    request = messages_pb2.StreamingOutputCallRequest()
    request.response_parameters.add(size=31415, compressed=flag(True))
    request.response_parameters.add(size=92653, compressed=flag(False))
    sizes = [len(answer.payload.body) for answer in stub.StreamingOutputCall(request)]
    assert sizes == [31415, 92653], sizes


def client_streaming(stub, _):
    answer = stub.StreamingInputCall(
        messages_pb2.StreamingInputCallRequest(payload=messages_pb2.Payload(body=bytes(size)))
        for size in REQUESTS
    )
    assert answer.aggregated_payload_size == 74922


def server_streaming(stub, _):
    answers = stub.StreamingOutputCall(streaming(RESPONSES))
    assert tuple(len(answer.payload.body) for answer in answers) == RESPONSES


def ping_pong(stub, _):
    import queue

    outgoing = queue.Queue()
    call = stub.FullDuplexCall(iter(outgoing.get, None))
    for payload, size in zip(REQUESTS, RESPONSES):
        outgoing.put(streaming([size], payload))
        assert len(next(call).payload.body) == size
    outgoing.put(None)
    assert list(call) == []


def empty_stream(stub, _):
    assert list(stub.FullDuplexCall(iter(()))) == []


def custom_metadata(stub, _):
    _, call = stub.UnaryCall.with_call(large(), metadata=ECHO)
    assert dict(call.initial_metadata())[ECHO_INITIAL] == ECHO[0][1]
    assert dict(call.trailing_metadata())[ECHO_TRAILING] == ECHO[1][1]
    call = stub.FullDuplexCall(iter([streaming([314159], 271828)]), metadata=ECHO)
    assert len(list(call)) == 1
    assert dict(call.initial_metadata())[ECHO_INITIAL] == ECHO[0][1]
    assert dict(call.trailing_metadata())[ECHO_TRAILING] == ECHO[1][1]


def status_code_and_message(stub, _, message="test status message"):
    status = messages_pb2.EchoStatus(code=2, message=message)
    unary = messages_pb2.SimpleRequest(response_status=status)
    expect(grpc.StatusCode.UNKNOWN, message, lambda: stub.UnaryCall(unary))
    request = streaming([], response_status=status)
    expect(grpc.StatusCode.UNKNOWN, message, lambda: list(stub.FullDuplexCall(iter([request]))))


def special_status_message(stub, channel):
    status_code_and_message(stub, channel, SPECIAL)


def unimplemented_method(stub, _):
    call = stub.UnimplementedCall
    expect(grpc.StatusCode.UNIMPLEMENTED, None, lambda: call(empty_pb2.Empty()))


def unimplemented_service(_, channel):
    call = test_pb2_grpc.UnimplementedServiceStub(channel).UnimplementedCall
    expect(grpc.StatusCode.UNIMPLEMENTED, None, lambda: call(empty_pb2.Empty()))


def cancel_after_begin(stub, _):
    # The requests do not end before the cancel, so the server has nothing to answer.
    ended = threading.Event()
    call = stub.StreamingInputCall.future(iter(ended.wait, True))
    call.cancel()
    assert call.cancelled()
    ended.set()


def cancel_after_first_response(stub, _):
    call = stub.FullDuplexCall(iter([streaming([31415], 27182), streaming([9], 8)]))
    next(call)
    call.cancel()
    expect(grpc.StatusCode.CANCELLED, None, lambda: list(call))


def timeout_on_sleeping_server(stub, _):
    request = streaming([31415], 27182)
    request.response_parameters[0].interval_us = 5_000_000
    code = grpc.StatusCode.DEADLINE_EXCEEDED
    expect(code, None, lambda: list(stub.FullDuplexCall(iter([request]), timeout=0.05)))


def rpc_soak(stub, _):
    for _ in range(20):
        large_unary(stub, None)


CASES = (
    empty_unary,
    large_unary,
    client_compressed_unary,
    client_compressed_streaming,
    server_compressed_unary,
    server_compressed_streaming,
    client_streaming,
    server_streaming,
    ping_pong,
    empty_stream,
    custom_metadata,
    status_code_and_message,
    special_status_message,
    unimplemented_method,
    unimplemented_service,
    cancel_after_begin,
    cancel_after_first_response,
    timeout_on_sleeping_server,
    rpc_soak,
)


def connect(arguments):
    if len(arguments) == 1:
        return grpc.insecure_channel(arguments[0])
    with open(arguments[1], "rb") as file:
        credentials = grpc.ssl_channel_credentials(file.read())
    options = [("grpc.ssl_target_name_override", arguments[2])]
    return grpc.secure_channel(arguments[0], credentials, options)


def run(name, case, arguments, channel=None):
    try:
        if channel is None:
            with connect(arguments) as channel:
                case(test_pb2_grpc.TestServiceStub(channel), channel)
        else:
            case(test_pb2_grpc.TestServiceStub(channel), channel)
        print(name, "passed")
    except Exception:  # every failure is a line of the report
        print(name, "FAILED", traceback.format_exc())


def main(arguments):
    with connect(arguments) as channel:
        for case in CASES:
            run(case.__name__, case, arguments, channel)
    for _ in range(5):
        run("channel_soak", rpc_soak, arguments)


main(sys.argv[1:])
