// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Testing

@testable import APIServerCore

@Suite("Content negotiation") struct NegotiationTests {
  private static let cases: [(accept: String?, BodyFormat?, BodyShape)] = [
    (nil, .json, .object), ("*/*", .json, .object), ("application/*", .json, .object),
    ("application/yaml", .yaml, .object),
    ("application/vnd.kubernetes.protobuf,application/json", .protobuf, .object),
    ("text/html, application/json;q=0.9, */*;q=0.1", .json, .object),
    ("application/json;as=Table;v=v1;g=meta.k8s.io,application/json", .json, .table),
    ("application/json;as=Table;v=v9;g=meta.k8s.io,application/json", .json, .object),
    (
      "application/vnd.kubernetes.protobuf;as=PartialObjectMetadata;g=meta.k8s.io;v=v1",
      .protobuf, .partialMetadata
    ), ("application/xml", nil, .object), ("application/json;q=0", nil, .object),
    (",;,=;", nil, .object),
  ]

  @Test("the first form that is served and wanted most is chosen", arguments: cases.indices)
  func representation(_ index: Int) {
    let (accept, format, shape) = Self.cases[index]
    let chosen = Negotiation.representation(accept: accept, offer: .transforms, pretty: false)

    #expect(chosen?.format == format)
    if format != nil { #expect(chosen?.shape == shape) }
  }

  @Test("a watch has no YAML form") func streaming() {
    let chosen = Negotiation.representation(
      accept: "application/yaml,application/json", offer: .streaming, pretty: false)

    #expect(chosen?.format == .json)
  }

  @Test("indented JSON reads like kubectl's") func indented() {
    let json = JSONIndenter.indented(Array(#"{"a":[1,{"b":"x,{}\"y"}],"c":{},"d":[]}"#.utf8))

    #expect(
      String(decoding: json, as: UTF8.self) == """
        {
          "a": [
            1,
            {
              "b": "x,{}\\"y"
            }
          ],
          "c": {},
          "d": []
        }

        """)
  }
}

@Suite("Continue tokens") struct ContinueTokenTests {
  @Test("a token says where and when it goes on") func roundTrip() throws {
    let token = ContinueToken(revision: 42, start: "default/web\u{0}")
    let read = try ContinueToken(token.text)

    #expect(read == token)
    #expect(!token.text.contains("="))
  }

  @Test(
    "tokens that nobody gave are refused",
    arguments: [
      "***", "eyJ9", "e30", "eyJ2IjoidjIifQ",
      ContinueToken(revision: 0, start: "a").text, ContinueToken(revision: 1, start: "").text,
      ContinueToken(revision: 1, start: "/a").text, ContinueToken(revision: 1, start: "../a").text,
    ]) func refused(_ text: String)
  {
    #expect(throws: ContinueToken.Problem.self) { try ContinueToken(text) }
  }
}
