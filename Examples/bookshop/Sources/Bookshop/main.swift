// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import BookshopMessages
import StandardJSON
import WellKnownTypes
import Wire

var book = Book()
book.isbn = "9780000000001"
book.title = "Birds Without Feet"
book.authors = ["A. Martin"]
book.binding = .hardcover
book.received = Timestamp.with { $0.seconds = 1_795_257_600 }
book.copies = ["North Street": 3, "Harbour": 1]
book.price = .cents(2_450)
book.rating = FloatValue.with { $0.value = 4.5 }

let bytes = book.protobuf()
print("\(bytes.count) bytes of protobuf, equal when read: \(try Book(protobuf: bytes) == book)")
print(String(decoding: try book.standardJSON(), as: UTF8.self))

let sale = try Sale(
  standardJSON: Array(#"{"isbn": "9780000000001", "line": [{"text": "Thank you"}]}"#.utf8))
print("\(sale.countOrDefault) sold, paid by \(sale.paymentOrDefault == .card ? "card" : "cash")")
do {
  _ = try Sale(protobuf: [])
} catch {
  print(error)
}
