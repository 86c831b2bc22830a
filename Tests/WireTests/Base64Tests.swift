// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("Base64") struct Base64Tests {
  @Test(
    "the vectors of RFC 4648, section 10, hold both ways",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func vectors(plain: String, text: String) {
    #expect(Base64.encode(Array(plain.utf8)) == Array(text.utf8))
    #expect(Base64.decode(text.utf8) == Array(plain.utf8))
  }

  @Test(
    "text without its padding, or with foreign bytes, is refused",
    arguments: [
      "Zg", "Zg=", "Z", "Zm9v=", "Zm-v", "=Zg=",
    ])
  func refused(text: String) {
    #expect(Base64.decode(text.utf8) == nil)
  }
}
