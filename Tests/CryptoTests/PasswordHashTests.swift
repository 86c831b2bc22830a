// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import Testing

@Suite("Password hashes") struct PasswordHashTests {
  @Test("a hash fits its password and no other, and names its cost")
  func roundTrip() throws {
    let hash = try PasswordHash.make("secret", cost: 4)

    #expect(hash.hasPrefix("$2b$04$"))
    #expect(PasswordHash.matches("secret", hash))
    #expect(!PasswordHash.matches("secreT", hash))
    #expect(!PasswordHash.matches("", hash))
    #expect(try PasswordHash.make("secret", cost: 4) != hash)
  }

  @Test(
    "hashes of other programs are understood",
    arguments: [
      // Published test vectors of bcrypt.
      ("", "$2a$06$DCq7YPn5Rq63x1Lad4cll.TV4S6ytwfsfvkgY8jIucDrjc8deX1s."),
      ("abc", "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i"),
    ])
  func vectors(password: String, hash: String) {
    #expect(PasswordHash.matches(password, hash))
    #expect(!PasswordHash.matches(password + "x", hash))
  }

  @Test("what bcrypt would cut short is refused")
  func limits() throws {
    let longest = String(repeating: "a", count: 72)
    let hash = try PasswordHash.make(longest, cost: 4)

    #expect(PasswordHash.matches(longest, hash))
    #expect(!PasswordHash.matches(longest + "b", hash))
    #expect(throws: PasswordHash.Failure.passwordTooLong) {
      try PasswordHash.make(longest + "b", cost: 4)
    }
    #expect(throws: PasswordHash.Failure.passwordHoldsZero) {
      try PasswordHash.make("a\0b", cost: 4)
    }
    #expect(throws: PasswordHash.Failure.costOutOfRange) { try PasswordHash.make("a", cost: 3) }
  }

  @Test(
    "nothing but a hash of bcrypt fits anything",
    arguments: [
      "", "x", "$2b$04$", "$1$aaaaaaaa$aaaaaaaaaaaaaaaaaaaaaa",
      String(repeating: "*", count: 60), "$2b$99$" + String(repeating: "a", count: 53),
    ])
  func malformed(hash: String) {
    #expect(!PasswordHash.matches("x", hash))
  }
}
