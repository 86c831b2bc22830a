#!/usr/bin/env bash
# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
# Rewrites Sources/Generated from proto/. With --check it changes nothing and fails when the
# committed output differs from what the schema gives. With --release it writes the schema that later
# ones may not break instead.
#
# Needs protoc; the messages of the conformance suite are written where its runner is installed
# (packaging/install-dependencies test). SWIFT names the swift command (default: swift),
# PLUGIN a generator that is built already.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
swift=${SWIFT:-swift}
mode=${1:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$root"
plugin=${PLUGIN:-}
if [ -z "$plugin" ]; then
  $swift build --product protoc-gen-martlet
  plugin=$($swift build --show-bin-path)/protoc-gen-martlet
fi

header='Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0'
mkdir "$work/Generated"
mapfile -t files < <(cd proto && find . -name '*.proto' ! -name options.proto | sed 's|^\./||' | LC_ALL=C sort)
if [ "$mode" = --release ]; then
  protoc --proto_path=proto --plugin="protoc-gen-martlet=$plugin" \
    --martlet_opt=snapshot=true --martlet_out=proto "${files[@]}"
  exit
fi
protoc --proto_path=proto --plugin="protoc-gen-martlet=$plugin" \
  --martlet_opt=lint=true,released=proto/released-schema.txt \
  --martlet_opt="header=$header,source=proto/,command=\`make generate\`" \
  --martlet_out="$work/Generated" "${files[@]}"

# The messages of protobuf's conformance suite, whose schema comes with the suite's runner.
suite=$(echo "$root"/.venv/lib/python*/site-packages/protoc/include/conformance)
if [ -d "$suite" ]; then
  mkdir "$work/Conformance"
  protoc --proto_path="$suite" --proto_path="$suite/messages" --proto_path=proto \
    --plugin="protoc-gen-martlet=$plugin" --martlet_out="$work/Conformance" \
    --martlet_opt="header=$header,command=\`make generate\`" \
    --martlet_opt=module=ConformanceMessages,visibility=package,comments=false \
    conformance.proto test_messages_proto2.proto test_messages_proto3.proto
fi

# The messages of gRPC's interoperability tests.
mkdir "$work/Interop"
protoc --proto_path=Tests/Support/Interop/proto --plugin="protoc-gen-martlet=$plugin" \
  --martlet_out="$work/Interop" --martlet_opt="header=$header,command=\`make generate\`" \
  --martlet_opt=module=InteropRPC,visibility=package,source=Tests/Support/Interop/proto/ \
  grpc/testing/empty.proto grpc/testing/messages.proto grpc/testing/test.proto

# Formatting takes longer than all the rest. What was formatted before is kept beside its text before
# that, and taken again when neither that text nor the formatter changed.
cache=.build/generated
formatter=$($swift format --version; cat .swift-format)
if [ "$(cat "$cache/formatter" 2>/dev/null)" != "$formatter" ]; then rm -rf "$cache"; fi
mkdir -p "$cache/before" "$cache/after"
printf '%s\n' "$formatter" > "$cache/formatter"
(cd "$work" && find . -name '*.swift') > "$work/files"
changed=()
while read -r file; do
  cmp -s "$work/$file" "$cache/before/$file" && [ -e "$cache/after/$file" ] || changed+=("$file")
done < "$work/files"
if [ ${#changed[@]} -gt 0 ]; then
  for file in "${changed[@]}"; do
    mkdir -p "$cache/before/${file%/*}" "$cache/after/${file%/*}"
    rm -f "$cache/after/$file"
    cp "$work/$file" "$cache/before/$file"
    cp "$work/$file" "$cache/after/$file.new"
  done
  (cd "$cache/after" && printf '%s.new\0' "${changed[@]}" |
    xargs -0 $swift format --in-place --parallel --configuration "$root/.swift-format")
  for file in "${changed[@]}"; do mv "$cache/after/$file.new" "$cache/after/$file"; done
fi
while read -r file; do cp "$cache/after/$file" "$work/$file"; done < "$work/files"

# Puts what is in the folder $1 into the committed folder $2, or compares them.
place() {
  if [ "$mode" = --check ]; then
    diff --recursive --brief "$1" "$2" && return
    echo "$2 differs from the schema: run make generate and commit the result" >&2
    exit 1
  fi
  # Files that did not change keep their time, so the next build compiles only what did.
  mkdir -p "$2"
  (cd "$2" && find . -type f) | while read -r file; do
    [ -e "$1/$file" ] || rm "$2/$file"
  done
  (cd "$1" && find . -type f) | while read -r file; do
    cmp -s "$1/$file" "$2/$file" && continue
    mkdir -p "$2/$(dirname "$file")"
    cp "$1/$file" "$2/$file"
  done
  find "$2" -type d -empty -delete
}

place "$work/Generated" Sources/Generated
place "$work/Interop/InteropRPC" Tests/Support/Generated/InteropRPC
if [ -d "$work/Conformance" ]; then
  place "$work/Conformance/ConformanceMessages" Tests/Support/Generated/ConformanceMessages
fi
