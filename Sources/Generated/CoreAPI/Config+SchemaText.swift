// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/config.proto by `make generate`; do not edit.

extension CoreAPISchema {
  /// The messages of k8s/core/v1/config.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let config: StaticString = #"""
M	k8s.io.api.core.v1.ConfigMap	kind=/v1/ConfigMap	plural=configmaps
"Configuration as key and value pairs, up to 1 MiB.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
4	immutable	bool	pointer
"Contents can no longer change; cannot be unset.
2	data	{string}string	fill={}	format=configMapKey
"Texts by key. Keys: up to 253 letters, digits, `-`, `_`, `.`.
3	binaryData	{string}bytes	format=configMapKey
"Bytes by key, in base64; a key is in `data` or here.
M	k8s.io.api.core.v1.ConfigMapList	kind=/v1/ConfigMapList	list
"A list of ConfigMap objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.ConfigMap	emit=always	required
"The ConfigMap objects, ordered by namespace and name.
M	k8s.io.api.core.v1.Secret	kind=/v1/Secret	plural=secrets
"Confidential data as key and value pairs, up to 1 MiB.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
5	immutable	bool	pointer
"Contents can no longer change; cannot be unset.
2	data	{string}bytes	format=configMapKey
"Bytes by key, in base64. Keys: up to 253 letters, digits, `-`, `_`, `.`.
4	stringData	{string}string
"Texts by key, turned into `data` when written and never returned.
3	type	string	fill="Opaque"	value=Opaque	value=kubernetes.io/service-account-token	value=kubernetes.io/dockercfg	value=kubernetes.io/dockerconfigjson	value=kubernetes.io/basic-auth	value=kubernetes.io/ssh-auth	value=kubernetes.io/tls	value=bootstrap.kubernetes.io/token	immutable
"What it is for; some types demand certain keys, such as `kubernetes.io/tls`. `Opaque` when
"empty. Cannot change.
M	k8s.io.api.core.v1.SecretList	kind=/v1/SecretList	list
"A list of Secret objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.Secret	emit=always	required
"The Secret objects, ordered by namespace and name.
M	k8s.io.api.core.v1.ServiceAccount	kind=/v1/ServiceAccount	plural=serviceaccounts
"An identity for pods.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	secrets	[]k8s.io.api.core.v1.ObjectReference	list=2	key=name	patch=merge	mergeKey=name
"Secrets that pods may use, for a token of the old kind; not needed otherwise.
3	imagePullSecrets	[]k8s.io.api.core.v1.LocalObjectReference	list=0
"Secrets with credentials for pulling images, handed to pods that name none.
4	automountServiceAccountToken	bool	pointer
"Whether pods get a token mounted, if they do not say so themselves.
M	k8s.io.api.core.v1.ServiceAccountList	kind=/v1/ServiceAccountList	list
"A list of ServiceAccount objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.core.v1.ServiceAccount	emit=always	required
"The ServiceAccount objects, ordered by namespace and name.
"""#
}
