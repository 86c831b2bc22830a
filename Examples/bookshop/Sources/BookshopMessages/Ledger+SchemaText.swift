// Generated from ledger.proto by protoc-gen-martlet; do not edit.

extension BookshopMessagesSchema {
  /// The messages of ledger.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let ledger: StaticString = #"""
M	bookshop.ledger.Sale
"One sale.
1	isbn	string	presence	required
"Number on the back of the book.
2	count	int32	presence
"Copies sold.
3	payment	int32	enum=bookshop.ledger.Sale.Payment	presence
"How it was paid.
4	line	[]bookshop.ledger.Sale.Line	group
M	bookshop.ledger.Sale.Line
"What was written on the receipt, line by line.
5	text	string	presence
"The text of the line.
E	bookshop.ledger.Sale.Payment	closed
1	CASH
2	CARD
"""#

  /// ledger.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let ledgerDescriptor: StaticString = """
CgxsZWRnZXIucHJvdG8SD2Jvb2tzaG9wLmxlZGdlciLdAQoEU2FsZRISCgRpc2JuGAEgAigJUgRpc2JuEhcKBWNvdW50GAIg\
ASgFOgExUgVjb3VudBI9CgdwYXltZW50GAMgASgOMh0uYm9va3Nob3AubGVkZ2VyLlNhbGUuUGF5bWVudDoEQ0FSRFIHcGF5\
bWVudBIuCgRsaW5lGAQgAygKMhouYm9va3Nob3AubGVkZ2VyLlNhbGUuTGluZVIEbGluZRoaCgRMaW5lEhIKBHRleHQYBSAB\
KAlSBHRleHQiHQoHUGF5bWVudBIICgRDQVNIEAESCAoEQ0FSRBAC
"""
}
