// Generated from bookshop.proto by protoc-gen-martlet; do not edit.

extension BookshopMessagesSchema {
  /// The messages of bookshop.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let bookshop: StaticString = #"""
M	bookshop.v1.Book	proto3
"A book on the shelf.
1	isbn	string
"Number on the back, digits only.
2	title	string
"Title on the cover.
3	authors	[]string
"Who wrote it, in the order of the cover.
4	binding	int32	enum=bookshop.v1.Binding
"How it is bound.
5	received	google.protobuf.Timestamp	presence
"When it came in.
6	copies	{string}uint32
"Copies on the shelf, by the shop's name.
7	cents	int64	oneof=price
"In cents.
8	gift	string	oneof=price
"It is given away, for this reason.
9	rating	google.protobuf.FloatValue	presence
"Stars that readers gave, 1 to 5.
E	bookshop.v1.Binding
0	BINDING_UNSPECIFIED
1	BINDING_PAPERBACK
2	BINDING_HARDCOVER
"""#
}
