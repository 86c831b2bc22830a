// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/certificates/v1beta1.proto by `make generate`; do not edit.

extension CertificatesAPISchema {
  /// The messages of k8s/certificates/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.certificates.v1beta1.CertificateSigningRequest	kind=certificates.k8s.io/v1beta1/CertificateSigningRequest
"Asks a signer for an X.509 certificate. Someone approves or denies it, then the signer fills in
"the certificate.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.certificates.v1beta1.CertificateSigningRequestSpec
"What is asked for, and by whom; cannot change.
3	status	k8s.io.api.certificates.v1beta1.CertificateSigningRequestStatus
"Approval and certificate.
M	k8s.io.api.certificates.v1beta1.CertificateSigningRequestSpec
"What is asked for, and by whom. The server fills in the requester; nothing can change afterwards.
1	request	bytes	emit=always
"The PKCS #10 request in PEM, one block `CERTIFICATE REQUEST`.
7	signerName	string	pointer
"Who shall sign, such as `kubernetes.io/kube-apiserver-client` or `example.com/signer`.
8	expirationSeconds	int32	pointer
"Seconds that the certificate should be valid, at least 600; up to the signer when unset, and
"the signer may choose otherwise.
5	usages	[]string	fill=["digital signature", "key encipherment"]	list=0	value=signing	value=digital signature	value=content commitment	value=key encipherment	value=key agreement	value=data encipherment	value=cert sign	value=crl sign	value=encipher only	value=decipher only	value=any	value=server auth	value=client auth	value=code signing	value=email protection	value=s/mime	value=ipsec end system	value=ipsec tunnel	value=ipsec user	value=timestamping	value=ocsp signing	value=microsoft sgc	value=netscape sgc
"What the key is for, such as `digital signature`, `key encipherment`, `client auth` and `server
"auth`; at least one, each once.
2	username	string
"Name of the requester; set by the server.
3	uid	string
"UID of the requester; set by the server.
4	groups	[]string	list=0
"Groups of the requester; set by the server.
6	extra	{string}k8s.io.api.certificates.v1beta1.ExtraValue
"Further facts about the requester, by key; set by the server.
M	k8s.io.api.certificates.v1beta1.ExtraValue	unwrapped
"A list of texts that tells empty from unset.
1	items	[]string
"The texts.
M	k8s.io.api.certificates.v1beta1.CertificateSigningRequestStatus
"Approval and certificate of a request.
1	conditions	[]k8s.io.api.certificates.v1beta1.CertificateSigningRequestCondition	list=2	key=type
"State: `Approved`, `Denied`, `Failed`. None of these is ever taken back.
2	certificate	bytes
"The certificate and its chain in PEM, the leaf first; empty until the signer has signed. Cannot
"change.
M	k8s.io.api.certificates.v1beta1.CertificateSigningRequestCondition
"A step taken with a request.
1	type	string	emit=always	value=Approved	value=Denied	value=Failed
"`Approved`, `Denied` (both written to the subresource `approval`) or `Failed` (the signer gave
"up).
6	status	string	emit=always	value=True	value=False	value=Unknown
"`True`; nothing else is allowed for the three known types.
2	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
3	message	string
"Details for people about the last change of status; may be empty.
4	lastUpdateTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When the condition was last written, even with the same status.
5	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
M	k8s.io.api.certificates.v1beta1.CertificateSigningRequestList	kind=certificates.k8s.io/v1beta1/CertificateSigningRequestList	list
"A list of CertificateSigningRequest objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.certificates.v1beta1.CertificateSigningRequest	emit=always
"The CertificateSigningRequest objects, ordered by name.
M	k8s.io.api.certificates.v1beta1.ClusterTrustBundle	kind=certificates.k8s.io/v1beta1/ClusterTrustBundle	plural=clustertrustbundles
"Certificates of authorities that workloads may trust. Pods mount them through projected volumes.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.certificates.v1beta1.ClusterTrustBundleSpec	required
"The certificates, and whose they are.
M	k8s.io.api.certificates.v1beta1.ClusterTrustBundleSpec
"Certificates of authorities, and whose they are.
1	signerName	string
"Signer whose authorities these are, such as `example.com/signer`; the object's name must then
"begin with it, `:` in place of `/`. Empty when they belong to no signer. Cannot change.
2	trustBundle	string	emit=always	required
"Certificates in PEM, without headers or text between them, each once; their order means
"nothing.
M	k8s.io.api.certificates.v1beta1.ClusterTrustBundleList	kind=certificates.k8s.io/v1beta1/ClusterTrustBundleList	list
"A list of ClusterTrustBundle objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.certificates.v1beta1.ClusterTrustBundle	emit=always	required
"The ClusterTrustBundle objects, ordered by name.
M	k8s.io.api.certificates.v1beta1.PodCertificateRequest	kind=certificates.k8s.io/v1beta1/PodCertificateRequest	plural=podcertificaterequests
"Asks a signer for a certificate for one pod. Kubelets make it for projected volumes and read the
"certificate from it.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.certificates.v1beta1.PodCertificateRequestSpec	required
"What is asked for, and for which pod; cannot change.
3	status	k8s.io.api.certificates.v1beta1.PodCertificateRequestStatus
"The certificate, or why there is none.
M	k8s.io.api.certificates.v1beta1.PodCertificateRequestSpec
"What is asked for, and for which pod. The server checks that pod, node and service account belong
"together; nothing can change afterwards.
1	signerName	string	emit=always	required
"Who shall sign, such as `kubernetes.io/kube-apiserver-client-pod` or `example.com/signer`.
2	podName	string	emit=always	required
"Name of the pod, in the namespace of the request.
3	podUID	string	emit=always	required
"UID of the pod.
4	serviceAccountName	string	emit=always	required
"Service account that the pod runs as.
5	serviceAccountUID	string	emit=always	required
"UID of the service account.
6	nodeName	string	emit=always	required
"Node that the pod runs on; only its kubelet may make the request.
7	nodeUID	string	emit=always	required
"UID of the node.
8	maxExpirationSeconds	int32	pointer	default=86400
"Most seconds that the certificate may be valid, 3600 to 7862400 (91 days); 86400 (24 hours)
"when unset. Signers of `kubernetes.io` give no more than 86400.
9	pkixPublicKey	bytes	emit=always
"Public key to certify, in PKIX DER: RSA with 3072 or 4096 bits, ECDSA P-256, P-384 or P-521, or
"Ed25519. No longer used in favour of `stubPKCS10Request`.
10	proofOfPossession	bytes	emit=always
"Signature over the pod's UID by the private key. No longer used in favour of
"`stubPKCS10Request`.
12	stubPKCS10Request	bytes	emit=always	required
"PKCS #10 request in DER with nothing but the public key, signed by the private key; it proves
"that the requester holds the key.
11	unverifiedUserAnnotations	{string}string
"Settings for the signer from the pod's volume, taken over unchecked; at most 256 entries of
"together 262144 bytes, keys with a domain.
M	k8s.io.api.certificates.v1beta1.PodCertificateRequestStatus
"The certificate for a pod, or why there is none.
1	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State: exactly one of `Issued`, `Denied` and `Failed` once the signer has decided; never
"changed then.
2	certificateChain	string
"The certificate and its chain in PEM, the leaf first. Set once, together with `Issued`.
4	notBefore	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the certificate begins to be valid; set together with it.
5	beginRefreshAt	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the kubelet should begin to ask for the next certificate; between the other two times.
6	notAfter	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When the certificate expires; set together with it.
M	k8s.io.api.certificates.v1beta1.PodCertificateRequestList	kind=certificates.k8s.io/v1beta1/PodCertificateRequestList	list
"A list of PodCertificateRequest objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.certificates.v1beta1.PodCertificateRequest	emit=always	required
"The PodCertificateRequest objects, ordered by namespace and name.
"""#
}
