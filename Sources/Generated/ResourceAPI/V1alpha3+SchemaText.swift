// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1alpha3.proto by `make generate`; do not edit.

extension ResourceAPISchema {
  /// The messages of k8s/resource/v1alpha3.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1alpha3: StaticString = #"""
M	k8s.io.api.resource.v1alpha3.DeviceTaintRule	kind=resource.k8s.io/v1alpha3/DeviceTaintRule	plural=devicetaintrules
"Adds a taint to devices that it chooses.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.resource.v1alpha3.DeviceTaintRuleSpec	required
"Which devices, and the taint.
3	status	k8s.io.api.resource.v1alpha3.DeviceTaintRuleStatus
"What became of it.
M	k8s.io.api.resource.v1alpha3.DeviceTaintRuleSpec
"Which devices get a taint.
1	deviceSelector	k8s.io.api.resource.v1alpha3.DeviceTaintSelector	pointer
"Which devices; all when empty, none when unset. All parts that are set must match.
2	taint	k8s.io.api.resource.v1alpha3.DeviceTaint	required
"The taint.
M	k8s.io.api.resource.v1alpha3.DeviceTaintSelector
"Devices, by where they come from.
2	driver	string	pointer
"Name of the driver; any when unset.
3	pool	string	pointer
"Name of the pool; any when unset.
4	device	string	pointer
"Name of the device in its pool; any when unset.
M	k8s.io.api.resource.v1alpha3.DeviceTaint
"A reason not to use a device.
1	key	string	emit=always	required
"Name of the taint, as a label key.
2	value	string
"Value that goes with the key, as a label value.
3	effect	string	emit=always	required	value=None	value=NoSchedule	value=NoExecute	closed
"`NoSchedule` (no new users), `NoExecute` (also ends pods that use it) or `None` (for
"information).
4	timeAdded	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer
"When it was added; the time of writing when unset.
M	k8s.io.api.resource.v1alpha3.DeviceTaintRuleStatus
"What became of a taint rule.
1	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects, at most 8, such as `EvictionInProgress`.
M	k8s.io.api.resource.v1alpha3.DeviceTaintRuleList	kind=resource.k8s.io/v1alpha3/DeviceTaintRuleList	list
"A list of DeviceTaintRule objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.resource.v1alpha3.DeviceTaintRule	emit=always	required
"The DeviceTaintRule objects, ordered by name.
M	k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequest	kind=resource.k8s.io/v1alpha3/ResourcePoolStatusRequest	plural=resourcepoolstatusrequests
"Asks how many devices of some pools are free. It is answered once; for new figures make another.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta	required
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestSpec	required
"Which pools. Cannot change.
3	status	k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestStatus	pointer
"The answer; unset until there is one.
M	k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestSpec
"Which pools are asked about.
1	driver	string	emit=always	required
"Name of the driver.
2	poolName	string	pointer
"Name of the pool; all pools of the driver when unset.
3	limit	int32	pointer	default=100
"Most pools in the answer, 1 to 1000; 100 when unset.
M	k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestStatus
"How many devices are free.
6	poolCount	int32	pointer	required
"Pools that match, also those beyond the limit.
2	pools	[]k8s.io.api.resource.v1alpha3.PoolStatus	list=0
"The pools, the first by name.
3	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	list=2	key=type	patch=merge	mergeKey=type
"State in single aspects: `Complete` or `Failed`.
M	k8s.io.api.resource.v1alpha3.PoolStatus
"How many devices of a pool are free.
1	driver	string	required
"Name of the driver.
2	poolName	string	required
"Name of the pool.
9	generation	int64	emit=always	required
"Generation of the pool that was counted.
8	resourceSliceCount	int32	pointer
"Slices that the pool has; unset when the pool is incomplete.
4	totalDevices	int32	pointer
"Devices of the pool; unset when the pool is incomplete.
5	allocatedDevices	int32	pointer
"Devices that are given to claims.
6	availableDevices	int32	pointer
"Devices that can still be given.
7	unavailableDevices	int32	pointer
"Devices that cannot be given, because of taints or because another holds what they share.
3	nodeName	string	pointer
"Node that the pool belongs to; unset when it belongs to several.
10	validationError	string	pointer
"Why the pool could not be counted.
M	k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestList	kind=resource.k8s.io/v1alpha3/ResourcePoolStatusRequestList	list
"A list of ResourcePoolStatusRequest objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequest	emit=always	required
"The ResourcePoolStatusRequest objects, ordered by name.
M	k8s.io.api.resource.v1alpha3.DeviceSelector
"A condition on a device.
1	cel	k8s.io.api.resource.v1alpha3.CELDeviceSelector	pointer
"The condition as an expression; must be set.
M	k8s.io.api.resource.v1alpha3.CELDeviceSelector
"A condition on a device, written in CEL.
1	expression	string	emit=always	required	maxLength=10240	nonzero
"An expression that is true for the devices wanted; `device` holds driver, attributes and
"capacity. At most 10240 bytes.
"""#
}
