# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
"""Python stubs of the interoperability protos, made when this module is imported."""

import atexit
import os
import shutil
import sys
import tempfile

from grpc_tools import protoc

_protos = os.path.join(os.path.dirname(__file__), "../../Support/Interop/proto")
_files = [f"grpc/testing/{name}.proto" for name in ("empty", "messages", "test")]
_folder = tempfile.mkdtemp()
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
if protoc.main(
    ["", f"-I{_protos}", f"--python_out={_folder}", f"--grpc_python_out={_folder}", *_files]
):
    sys.exit("the protos do not compile")

# The generated modules are imported as `grpc.testing...`, which would hide grpcio's own `grpc`.
import grpc  # noqa: E402

grpc.__path__.append(os.path.join(_folder, "grpc"))

from grpc.testing import empty_pb2, messages_pb2, test_pb2, test_pb2_grpc  # noqa: E402,F401
