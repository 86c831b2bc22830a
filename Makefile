# Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

RELEASE := swift build -c release --static-swift-stdlib
KUBECTL := .venv/bin/kubectl

.DEFAULT_GOAL := help
.PHONY: help up build build-release test test-unit test-e2e differential sim compare fuzz generate
.PHONY: release-schema check format bench clean

help: ## Show this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | \
	  awk -F'\t' '{ printf "  make %-14s %s\n", $$1, $$2 }'

up: build-release ## Start a one-node cluster in the foreground (installs what is missing)
	@packaging/install-dependencies run
	@exec .build/release/martlet up $(ARGUMENTS)

build: ## Build everything for development
	@packaging/install-dependencies build
	swift build

build-release: ## Build .build/release/martlet
	@packaging/install-dependencies build
	$(RELEASE) --product martlet
	@cc -Os -static -Wall -Werror -o .build/release/martlet-pause packaging/pause/pause.c

test: build-release ## Build and run every test, with real peers
	@packaging/install-dependencies build run test
	swift build --build-tests
	swift test --skip-build --no-parallel --skip EndToEndTests
	swift test --skip-build --no-parallel --filter EndToEndTests
	MARTLET_TEST_ETCD=1 swift test --skip-build --no-parallel --filter 'EndToEndTests.(Kubectl|Recovery)Tests'

test-unit: ## Run the tests that need no cluster
	@packaging/install-dependencies build run test
	swift test --no-parallel --skip EndToEndTests

test-e2e: build-release ## Run the end-to-end tests against .build/release/martlet
	@packaging/install-dependencies build run test
	swift test --no-parallel --filter EndToEndTests

differential: ## Compare protobuf coding with three other implementations on a million messages
	@packaging/install-dependencies build run test
	MARTLET_DIFFERENTIAL=$(or $(MESSAGES),1000000) swift test --no-parallel --filter DifferentialTests

sim: ## Run RPC and HTTP on a simulated network, the store on failing machines: SEEDS=2000 from FIRST=1
	@packaging/install-dependencies build
	MARTLET_SIMULATION_FIRST=$(or $(FIRST),1) MARTLET_SIMULATION_SEEDS=$(or $(SEEDS),2000) \
	  swift test --no-parallel --filter "RPCSimulationTests|HTTPSimulationTests"
	Trials/run simulate --first $(or $(FIRST),1) --seeds $(or $(SEEDS),2000)

compare: ## Ask the store and etcd the same random requests, REQUESTS=100000 of them
	@packaging/install-dependencies build test
	Trials/run differ --operations $(or $(REQUESTS),100000)

fuzz: ## Fuzz the decoders, SECONDS=60 for each target
	@packaging/install-dependencies build
	Fuzz/run $(or $(SECONDS),60)

generate: ## Write Sources/Generated anew from proto/
	@packaging/install-dependencies build
	codegen/generate.sh

release-schema: ## At a release: keep today's schema as the one that later ones may not break
	@packaging/install-dependencies build
	codegen/generate.sh --release

check: ## Check format, lint and that generated code is up to date
	@packaging/install-dependencies build
	swift format lint --strict --recursive Package.swift Sources Tests codegen \
	  Benchmarks/wire/Sources Benchmarks/json/Sources Benchmarks/rpc/Sources \
	  Benchmarks/rpc-peers/Sources Fuzz/Package.swift Fuzz/Sources/martlet-fuzz \
	  Fuzz/Sources/martlet-fuzz-net Fuzz/Sources/martlet-fuzz-store \
	  Trials/Package.swift Trials/Sources/martlet-trials
	codegen/generate.sh --check
	swift build --build-tests
	swift test --skip-build --filter TidyTests

format: ## Format every Swift file in place
	swift format --in-place --recursive Package.swift Sources Tests codegen \
	  Benchmarks/wire/Sources Benchmarks/json/Sources Benchmarks/rpc/Sources \
	  Benchmarks/rpc-peers/Sources Fuzz/Package.swift Fuzz/Sources/martlet-fuzz \
	  Fuzz/Sources/martlet-fuzz-net Fuzz/Sources/martlet-fuzz-store \
	  Trials/Package.swift Trials/Sources/martlet-trials

bench: build-release ## Measure codec, transport, store and cluster start
	@packaging/install-dependencies build run test
	Benchmarks/run

clean: ## Remove what was built
	rm -rf .build .venv Benchmarks/*/.build Trials/.build Fuzz/.build Benchmarks/wire/Peers/*/generated
