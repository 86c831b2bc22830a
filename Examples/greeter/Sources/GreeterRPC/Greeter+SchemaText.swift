// Generated from greeter.proto by protoc-gen-martlet; do not edit.

extension GreeterRPCSchema {
  /// The messages of greeter.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let greeter: StaticString = #"""
M	example.greeter.GreetRequest	proto3
"Who wants to be greeted.
1	name	string
"A name; empty is an error.
M	example.greeter.GreetResponse	proto3
"A greeting.
1	text	string
"The words.
"""#

  /// greeter.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let greeterDescriptor: StaticString = """
Cg1ncmVldGVyLnByb3RvEg9leGFtcGxlLmdyZWV0ZXIiIgoMR3JlZXRSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUiIwoN\
R3JlZXRSZXNwb25zZRISCgR0ZXh0GAEgASgJUgR0ZXh0MqABCgdHcmVldGVyEkYKBUdyZWV0Eh0uZXhhbXBsZS5ncmVldGVy\
LkdyZWV0UmVxdWVzdBoeLmV4YW1wbGUuZ3JlZXRlci5HcmVldFJlc3BvbnNlEk0KCEdyZWV0QWxsEh0uZXhhbXBsZS5ncmVl\
dGVyLkdyZWV0UmVxdWVzdBoeLmV4YW1wbGUuZ3JlZXRlci5HcmVldFJlc3BvbnNlKAEwAWIGcHJvdG8z
"""
}
