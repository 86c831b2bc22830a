#!/usr/bin/env bash
# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
# Rewrites Sources/Generated from proto/. With --check it changes nothing and fails when the
# committed output differs from what the schema gives.
#
# Needs protoc. SWIFT names the swift command (default: swift).
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
swift=${SWIFT:-swift}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$root"
$swift build --product protoc-gen-martlet
plugin=$($swift build --show-bin-path)/protoc-gen-martlet

mkdir "$work/Generated"
mapfile -t files < <(cd proto && find . -name '*.proto' ! -name options.proto | sed 's|^\./||' | LC_ALL=C sort)
protoc --proto_path=proto --plugin="protoc-gen-martlet=$plugin" \
  --martlet_out="$work/Generated" "${files[@]}"
swift format --in-place --parallel --recursive --configuration .swift-format "$work/Generated"

if [ "${1:-}" = --check ]; then
  diff --recursive --brief "$work/Generated" Sources/Generated && exit 0
  echo "Sources/Generated differs from proto/: run make generate and commit the result" >&2
  exit 1
fi
# Files that did not change keep their time, so the next build compiles only what did.
mkdir -p Sources/Generated
(cd Sources/Generated && find . -type f) | while read -r file; do
  [ -e "$work/Generated/$file" ] || rm "Sources/Generated/$file"
done
(cd "$work/Generated" && find . -type f) | while read -r file; do
  cmp -s "$work/Generated/$file" "Sources/Generated/$file" && continue
  mkdir -p "Sources/Generated/$(dirname "$file")"
  cp "$work/Generated/$file" "Sources/Generated/$file"
done
find Sources/Generated -type d -empty -delete
