// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/certificates/v1.proto by `make generate`; do not edit.

extension CertificatesAPISchema {
  /// The messages of k8s/certificates/v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1: StaticString = #"""
M	k8s.io.api.certificates.v1.CertificateSigningRequest	kind=certificates.k8s.io/v1/CertificateSigningRequest	plural=certificatesigningrequests
"Asks a signer for an X.509 certificate. Someone approves or denies it, then the signer fills in
"the certificate.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.certificates.v1.CertificateSigningRequestSpec	required
"What is asked for, and by whom; cannot change.
3	status	k8s.io.api.certificates.v1.CertificateSigningRequestStatus
"Approval and certificate.
M	k8s.io.api.certificates.v1.CertificateSigningRequestSpec
"What is asked for, and by whom. The server fills in the requester; nothing can change afterwards.
1	request	bytes	emit=always	required
"The PKCS #10 request in PEM, one block `CERTIFICATE REQUEST`.
7	signerName	string	emit=always	required	nonzero
"Who shall sign, such as `kubernetes.io/kube-apiserver-client` or `example.com/signer`; at most
"571 characters.
8	expirationSeconds	int32	pointer	minimum=600
"Seconds that the certificate should be valid, at least 600; up to the signer when unset, and
"the signer may choose otherwise.
5	usages	[]string	list=0	value=signing	value=digital signature	value=content commitment	value=key encipherment	value=key agreement	value=data encipherment	value=cert sign	value=crl sign	value=encipher only	value=decipher only	value=any	value=server auth	value=client auth	value=code signing	value=email protection	value=s/mime	value=ipsec end system	value=ipsec tunnel	value=ipsec user	value=timestamping	value=ocsp signing	value=microsoft sgc	value=netscape sgc	closed	nonzero
"What the key is for, such as `digital signature`, `key encipherment`, `client auth` and `server
"auth`; at least one, each once.
2	username	string
"Name of the requester; set by the server.
3	uid	string
"UID of the requester; set by the server.
4	groups	[]string	list=0
"Groups of the requester; set by the server.
6	extra	{string}k8s.io.api.certificates.v1.ExtraValue
"Further facts about the requester, by key; set by the server.
M	k8s.io.api.certificates.v1.ExtraValue	unwrapped
"A list of texts that tells empty from unset.
1	items	[]string
"The texts.
M	k8s.io.api.certificates.v1.CertificateSigningRequestStatus
"Approval and certificate of a request.
1	conditions	[]k8s.io.api.certificates.v1.CertificateSigningRequestCondition	list=2	key=type
"State: `Approved`, `Denied`, `Failed`. None of these is ever taken back.
2	certificate	bytes
"The certificate and its chain in PEM, the leaf first; empty until the signer has signed. Cannot
"change.
M	k8s.io.api.certificates.v1.CertificateSigningRequestCondition
"A step taken with a request.
1	type	string	emit=always	required	value=Approved	value=Denied	value=Failed
"`Approved`, `Denied` (both written to the subresource `approval`) or `Failed` (the signer gave
"up).
6	status	string	emit=always	required	value=True	value=False	value=Unknown
"`True`; nothing else is allowed for the three known types.
2	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
3	message	string
"Details for people about the last change of status; may be empty.
4	lastUpdateTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When the condition was last written, even with the same status.
5	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
M	k8s.io.api.certificates.v1.CertificateSigningRequestList	kind=certificates.k8s.io/v1/CertificateSigningRequestList	list
"A list of CertificateSigningRequest objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.certificates.v1.CertificateSigningRequest	emit=always	required
"The CertificateSigningRequest objects, ordered by name.
"""#
}
