// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiregistration/v1beta1.proto by `make generate`; do not edit.

extension APIRegistrationAPISchema {
  /// The messages of k8s/apiregistration/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIService	kind=apiregistration.k8s.io/v1beta1/APIService
"One group and version of the API, and who serves it. Its name must be `<version>.<group>`.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec
"Group, version and server.
3	status	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus
"Whether it can be reached.
M	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec
"A group and version, and who serves it.
1	service	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference	pointer
"The service that serves it, over HTTPS; the API server itself when unset.
2	group	string	format=dns1123Subdomain
"The API group; empty only with version `v1`.
3	version	string	format=dns1035Label	nonzero
"The version, such as `v1`.
4	insecureSkipTLSVerify	bool
"The server's certificate is not checked. Not together with `caBundle`.
5	caBundle	bytes	list=0
"Certificates in PEM form that must vouch for the server's; those of the API server's system
"when unset.
7	groupPriorityMinimum	int32	emit=always	minimum=1	maximum=20000
"Priority of the group, 1 to 20000: clients prefer higher ones. The greatest of the group's
"versions counts.
8	versionPriority	int32	emit=always	minimum=1	maximum=1000
"Priority of the version in its group, 1 to 1000: higher ones come first, and of equal ones `v2`
"before `v1` before `v1beta1`.
M	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference
"A service that is called over HTTPS.
1	namespace	string	nonzero
"Namespace of the service.
2	name	string	nonzero
"Name of the service.
3	port	int32	pointer	minimum=1	maximum=65535
"Port of the service, 1 to 65535; 443 when unset.
M	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus
"Whether a group and version can be used.
1	conditions	[]k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects.
M	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition
"One aspect of the state of an API service.
1	type	string	emit=always	value=Available
"Which; `Available` means that the server answers.
2	status	string	emit=always	value=True	value=False	value=Unknown
"Whether it holds: True, False or Unknown.
3	lastTransitionTime	k8s.io.apimachinery.pkg.apis.meta.v1.Time
"When `status` last changed from one value to another.
4	reason	string
"One CamelCase word for why the condition has this status; meant for programs.
5	message	string
"Details for people about the last change of status; may be empty.
M	k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceList	kind=apiregistration.k8s.io/v1beta1/APIServiceList	list
"A list of APIService objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.kube_aggregator.pkg.apis.apiregistration.v1beta1.APIService	emit=always
"The APIService objects, ordered by name.
"""#
}
