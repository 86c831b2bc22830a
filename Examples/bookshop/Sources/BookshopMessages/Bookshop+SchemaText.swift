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

  /// bookshop.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let bookshopDescriptor: StaticString = """
Cg5ib29rc2hvcC5wcm90bxILYm9va3Nob3AudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aHmdvb2dsZS9w\
cm90b2J1Zi93cmFwcGVycy5wcm90byKQAwoEQm9vaxISCgRpc2JuGAEgASgJUgRpc2JuEhQKBXRpdGxlGAIgASgJUgV0aXRs\
ZRIYCgdhdXRob3JzGAMgAygJUgdhdXRob3JzEi4KB2JpbmRpbmcYBCABKA4yFC5ib29rc2hvcC52MS5CaW5kaW5nUgdiaW5k\
aW5nEjYKCHJlY2VpdmVkGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIcmVjZWl2ZWQSNQoGY29waWVzGAYg\
AygLMh0uYm9va3Nob3AudjEuQm9vay5Db3BpZXNFbnRyeVIGY29waWVzEhYKBWNlbnRzGAcgASgDSABSBWNlbnRzEhQKBGdp\
ZnQYCCABKAlIAFIEZ2lmdBIzCgZyYXRpbmcYCSABKAsyGy5nb29nbGUucHJvdG9idWYuRmxvYXRWYWx1ZVIGcmF0aW5nGjkK\
C0NvcGllc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgNUgV2YWx1ZToCOAFCBwoFcHJpY2UqUAoHQmlu\
ZGluZxIXChNCSU5ESU5HX1VOU1BFQ0lGSUVEEAASFQoRQklORElOR19QQVBFUkJBQ0sQARIVChFCSU5ESU5HX0hBUkRDT1ZF\
UhACYgZwcm90bzM=
"""
}
