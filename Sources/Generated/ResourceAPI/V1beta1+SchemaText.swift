// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1beta1.proto by `make generate`; do not edit.

extension ResourceAPISchema {
  /// The messages of k8s/resource/v1beta1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let v1beta1: StaticString = #"""
M	k8s.io.api.resource.v1beta1.DeviceClass	kind=resource.k8s.io/v1beta1/DeviceClass	plural=deviceclasses
"A sort of device that claims can ask for: which devices count, and their settings.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.resource.v1beta1.DeviceClassSpec	required
"Which devices count, and their settings.
M	k8s.io.api.resource.v1beta1.DeviceClassSpec
"Which devices count as this class, and their settings.
1	selectors	[]k8s.io.api.resource.v1beta1.DeviceSelector	list=0	maxLength=32
"Conditions that all must hold of a device; at most 32.
2	config	[]k8s.io.api.resource.v1beta1.DeviceClassConfiguration	list=0	maxLength=32
"Settings for every device of the class; at most 32.
4	extendedResourceName	string	pointer	gate=DRAExtendedResource
"Pods that ask for this resource among their limits get devices of the class, such as
"`example.com/gpu`.
M	k8s.io.api.resource.v1beta1.DeviceClassConfiguration
"Settings that a class gives to its devices.
1	deviceConfiguration	k8s.io.api.resource.v1beta1.DeviceConfiguration	emit=inline
"The settings.
M	k8s.io.api.resource.v1beta1.DeviceClassList	kind=resource.k8s.io/v1beta1/DeviceClassList	list
"A list of DeviceClass objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.resource.v1beta1.DeviceClass	emit=always	required
"The DeviceClass objects, ordered by name.
M	k8s.io.api.resource.v1beta1.ResourceClaim	kind=resource.k8s.io/v1beta1/ResourceClaim	plural=resourceclaims
"A claim on devices for pods of its namespace.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.resource.v1beta1.ResourceClaimSpec	required	immutable
"The devices that are wanted. Cannot change.
3	status	k8s.io.api.resource.v1beta1.ResourceClaimStatus
"What was allocated, and who uses it.
M	k8s.io.api.resource.v1beta1.ResourceClaimSpec
"What a claim wants.
1	devices	k8s.io.api.resource.v1beta1.DeviceClaim
"The devices.
M	k8s.io.api.resource.v1beta1.ResourceClaimStatus
"What a claim was given, and who uses it.
1	allocation	k8s.io.api.resource.v1beta1.AllocationResult	pointer
"The devices given; unset while nothing is. Cannot change, and goes only when nobody uses the
"claim.
2	reservedFor	[]k8s.io.api.resource.v1beta1.ResourceClaimConsumerReference	list=2	key=uid	patch=merge	mergeKey=uid	maxLength=256
"Who may use the claim now, at most 256; only these pods may start.
4	devices	[]k8s.io.api.resource.v1beta1.AllocatedDeviceStatus	list=2	key=driver	key=device	key=pool	key=shareID	gate=DRAResourceClaimDeviceStatus
"What drivers report about the devices.
M	k8s.io.api.resource.v1beta1.ResourceClaimConsumerReference
"Someone who uses a claim.
1	apiGroup	string
"API group of the user's kind; empty is the core group.
3	resource	string	emit=always	required
"Plural resource name of the user, such as `pods`.
4	name	string	emit=always	required
"Name of the user, in the claim's namespace.
5	uid	string	emit=always	required
"UID of the user.
M	k8s.io.api.resource.v1beta1.ResourceClaimList	kind=resource.k8s.io/v1beta1/ResourceClaimList	list
"A list of ResourceClaim objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.resource.v1beta1.ResourceClaim	emit=always	required
"The ResourceClaim objects, ordered by namespace and name.
M	k8s.io.api.resource.v1beta1.ResourceClaimTemplate	kind=resource.k8s.io/v1beta1/ResourceClaimTemplate	plural=resourceclaimtemplates
"A pattern from which each pod gets a claim of its own.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.resource.v1beta1.ResourceClaimTemplateSpec	required
"The claims to make. Cannot change.
M	k8s.io.api.resource.v1beta1.ResourceClaimTemplateSpec
"The claims that are made from a template.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.resource.v1beta1.ResourceClaimSpec	required
"Spec of the claims.
M	k8s.io.api.resource.v1beta1.ResourceClaimTemplateList	kind=resource.k8s.io/v1beta1/ResourceClaimTemplateList	list
"A list of ResourceClaimTemplate objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.resource.v1beta1.ResourceClaimTemplate	emit=always	required
"The ResourceClaimTemplate objects, ordered by namespace and name.
M	k8s.io.api.resource.v1beta1.DeviceClaim
"The devices that are wanted.
1	requests	[]k8s.io.api.resource.v1beta1.DeviceRequest	emit=always	list=0	maxLength=32
"What is wanted; at most 32 requests, all of which must be met.
2	constraints	[]k8s.io.api.resource.v1beta1.DeviceConstraint	list=0	maxLength=32
"What must hold of several devices together; at most 32.
3	config	[]k8s.io.api.resource.v1beta1.DeviceClaimConfiguration	list=0	maxLength=32
"Settings for the devices; at most 32.
M	k8s.io.api.resource.v1beta1.DeviceRequest
"Devices that are wanted: of one class, or `firstAvailable`.
1	name	string	emit=always	required	format=dns1123Label	nonzero
"Name of the request, unique in the claim; a DNS label. Containers refer to it.
2	deviceClassName	string	emit=always	format=dns1123Subdomain
"Name of the class that the devices must be of; needed unless `firstAvailable` is set.
3	selectors	[]k8s.io.api.resource.v1beta1.DeviceSelector	list=0	maxLength=32
"Conditions that all must hold of a device, besides those of the class; at most 32.
4	allocationMode	string
"`ExactCount` (the default: `count` devices) or `All` (every device that fits, of one pool or
"node).
5	count	int64
"Number of devices with `ExactCount`; 1 when unset.
6	adminAccess	bool	pointer	gate=DRAAdminAccess
"Wants the devices for administration, whether or not others use them; only in namespaces
"labelled for it. False when unset.
7	firstAvailable	[]k8s.io.api.resource.v1beta1.DeviceSubRequest	list=0	gate=DRAPrioritizedList	maxLength=8
"Alternatives, the best first; the first that can be met is taken. At most 8.
8	tolerations	[]k8s.io.api.resource.v1beta1.DeviceToleration	list=0	gate=DRADeviceTaints
"Taints of devices that do not matter; at most 16.
9	capacity	k8s.io.api.resource.v1beta1.CapacityRequirements	pointer	gate=DRAConsumableCapacity
"How much of the capacity of each device is wanted.
M	k8s.io.api.resource.v1beta1.DeviceSubRequest
"One alternative of a request.
1	name	string	emit=always	required	format=dns1123Label	nonzero
"Name of the alternative, unique in the request; a DNS label.
2	deviceClassName	string	emit=always	required	format=dns1123Subdomain	nonzero
"Name of the class that the devices must be of.
3	selectors	[]k8s.io.api.resource.v1beta1.DeviceSelector	list=0	maxLength=32
"Conditions that all must hold of a device, besides those of the class; at most 32.
4	allocationMode	string
"`ExactCount` (the default: `count` devices) or `All` (every device that fits, of one pool or
"node).
5	count	int64
"Number of devices with `ExactCount`; 1 when unset.
7	tolerations	[]k8s.io.api.resource.v1beta1.DeviceToleration	list=0	gate=DRADeviceTaints
"Taints of devices that do not matter; at most 16.
8	capacity	k8s.io.api.resource.v1beta1.CapacityRequirements	pointer	gate=DRAConsumableCapacity
"How much of the capacity of each device is wanted.
M	k8s.io.api.resource.v1beta1.DeviceSelector
"A condition on a device.
1	cel	k8s.io.api.resource.v1beta1.CELDeviceSelector	pointer
"The condition as an expression; must be set.
M	k8s.io.api.resource.v1beta1.CELDeviceSelector
"A condition on a device, written in CEL.
1	expression	string	emit=always	required	maxLength=10240	nonzero
"An expression that is true for the devices wanted; `device` holds driver, attributes and
"capacity. At most 10240 bytes.
M	k8s.io.api.resource.v1beta1.CapacityRequirements
"How much of a device's capacity is wanted.
1	requests	{string}k8s.io.apimachinery.pkg.api.resource.Quantity
"Least amount of each capacity, by its name. A device that is given out more than once gives the
"amounts away; of other devices only the capacity must suffice.
M	k8s.io.api.resource.v1beta1.DeviceConstraint
"What must hold of several devices together.
1	requests	[]string	list=0
"Names of the requests that it is for; all when empty.
2	matchAttribute	string	pointer
"Attribute, as `<domain>/<name>`, that must have the same value on all devices.
3	distinctAttribute	string	pointer	gate=DRAConsumableCapacity
"Attribute, as `<domain>/<name>`, that must have another value on each device.
M	k8s.io.api.resource.v1beta1.DeviceClaimConfiguration
"Settings that a claim gives to its devices.
1	requests	[]string	list=0
"Names of the requests that it is for; all when empty. `<request>/<alternative>` names one
"alternative.
2	deviceConfiguration	k8s.io.api.resource.v1beta1.DeviceConfiguration	emit=inline
"The settings.
M	k8s.io.api.resource.v1beta1.DeviceConfiguration
"Settings of a device.
1	opaque	k8s.io.api.resource.v1beta1.OpaqueDeviceConfiguration	pointer	nonzero
"Settings that only the driver understands.
M	k8s.io.api.resource.v1beta1.OpaqueDeviceConfiguration
"Settings for one driver.
1	driver	string	emit=always	required	format=dns1123Subdomain	maxLength=63	nonzero
"Name of the driver that they are for; others ignore them.
2	parameters	k8s.io.apimachinery.pkg.runtime.RawExtension	required	nonzero
"The settings: a JSON object of at most 10240 bytes, usually with kind and apiVersion.
M	k8s.io.api.resource.v1beta1.DeviceToleration
"Taints that do not matter to a request.
1	key	string
"Name of the taint; every taint when empty, which needs `Exists`.
2	operator	string	default="Equal"	value=Exists	value=Equal	closed
"`Equal` (the default: `value` must be the same) or `Exists` (any value).
3	value	string
"Value that the taint must have with `Equal`.
4	effect	string	value=None	value=NoSchedule	value=NoExecute	closed
"Effect that the taint must have; any when empty.
5	tolerationSeconds	int64	pointer
"Seconds that a `NoExecute` taint is tolerated after it appears; for ever when unset, not at all
"when 0 or less.
M	k8s.io.api.resource.v1beta1.AllocationResult
"What a claim was given.
1	devices	k8s.io.api.resource.v1beta1.DeviceAllocationResult
"The devices.
3	nodeSelector	k8s.io.api.core.v1.NodeSelector	pointer
"Nodes that can use the devices; all nodes when unset.
5	allocationTimestamp	k8s.io.apimachinery.pkg.apis.meta.v1.Time	pointer	gate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
"When the devices were allocated.
M	k8s.io.api.resource.v1beta1.DeviceAllocationResult
"The devices that a claim was given.
1	results	[]k8s.io.api.resource.v1beta1.DeviceRequestAllocationResult	list=0
"One entry for each device; at most 32.
2	config	[]k8s.io.api.resource.v1beta1.DeviceAllocationConfiguration	list=0
"Settings for the devices from class and claim, in the order in which they apply; at most 64.
M	k8s.io.api.resource.v1beta1.DeviceRequestAllocationResult
"One device that a request was given.
1	request	string	emit=always	required
"Name of the request; `<request>/<alternative>` when it was one of several.
2	driver	string	emit=always	required
"Name of the driver: a DNS name of at most 63 bytes.
3	pool	string	emit=always	required
"Name of the pool that the device is from.
4	device	string	emit=always	required
"Name of the device in the pool; a DNS label.
5	adminAccess	bool	pointer	gate=DRAAdminAccess
"The device was given for administration, beside its other users; false when unset.
6	tolerations	[]k8s.io.api.resource.v1beta1.DeviceToleration	list=0	gate=DRADeviceTaints
"Tolerations of the request at the time of allocation; at most 16.
7	bindingConditions	[]string	list=0	gate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
"Conditions that must hold on the claim's device status before the pod is bound.
8	bindingFailureConditions	[]string	list=0	gate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
"Conditions any of which means that preparing the device failed.
9	shareID	string	pointer	gate=DRAConsumableCapacity
"Which share of a device that is given out more than once; a UUID.
10	consumedCapacity	{string}k8s.io.apimachinery.pkg.api.resource.Quantity	gate=DRAConsumableCapacity
"What the request takes of each capacity, by name.
M	k8s.io.api.resource.v1beta1.DeviceAllocationConfiguration
"Settings for allocated devices, and where they are from.
1	source	string	emit=always	required	value=FromClass	value=FromClaim	closed
"`FromClass` or `FromClaim`; those of the claim win.
2	requests	[]string	list=0
"Names of the requests that it is for; all of the claim when empty. `<request>/<alternative>`
"names one alternative.
3	deviceConfiguration	k8s.io.api.resource.v1beta1.DeviceConfiguration	emit=inline
"The settings.
M	k8s.io.api.resource.v1beta1.AllocatedDeviceStatus
"What a driver reports about one allocated device.
1	driver	string	emit=always	required
"Name of the driver: a DNS name of at most 63 bytes.
2	pool	string	emit=always	required
"Name of the pool that the device is from.
3	device	string	emit=always	required
"Name of the device in the pool; a DNS label.
7	shareID	string	pointer	gate=DRAConsumableCapacity
"Which share of a device that is given out more than once; a UUID.
4	conditions	[]k8s.io.apimachinery.pkg.apis.meta.v1.Condition	emit=always	list=2	key=type
"State of the device in single aspects, at most 8.
5	data	k8s.io.apimachinery.pkg.runtime.RawExtension	pointer
"Data of the driver's own; a JSON object of at most 10240 bytes.
6	networkData	k8s.io.api.resource.v1beta1.NetworkDeviceData	pointer
"Address and interface, when the device is a network interface.
M	k8s.io.api.resource.v1beta1.NetworkDeviceData
"What is known of a network interface.
1	interfaceName	string
"Name of the interface inside the pod, at most 256 bytes.
2	ips	[]string	list=0
"Addresses with the length of their prefix, such as `192.0.2.5/24`; at most 16.
3	hardwareAddress	string
"Hardware address, such as `02:00:5e:10:00:01`; at most 128 bytes.
M	k8s.io.api.resource.v1beta1.ResourceSlice	kind=resource.k8s.io/v1beta1/ResourceSlice	plural=resourceslices
"Devices of one driver, or a part of them; written by the driver.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
"Name, labels and the other data that every object carries.
2	spec	k8s.io.api.resource.v1beta1.ResourceSliceSpec	required
"The devices and who can use them.
M	k8s.io.api.resource.v1beta1.ResourceSliceSpec
"The devices of a slice and who can use them; exactly one of `nodeName`, `nodeSelector`,
"`allNodes` and `perDeviceNodeSelection` is set.
1	driver	string	emit=always	required	format=dns1123Subdomain	maxLength=63	nonzero	immutable
"Name of the driver: a DNS name of at most 63 bytes. Cannot change.
2	pool	k8s.io.api.resource.v1beta1.ResourcePool	required
"The pool that the devices are in.
3	nodeName	string
"Node that has the devices. Cannot change.
4	nodeSelector	k8s.io.api.core.v1.NodeSelector	pointer
"Nodes that can use the devices.
5	allNodes	bool
"All nodes can use the devices.
6	devices	[]k8s.io.api.resource.v1beta1.Device	list=0	maxLength=128
"The devices, at most 128; at most 64 when any has taints or counters.
7	perDeviceNodeSelection	bool	pointer	gate=DRAPartitionableDevices
"Each device tells which nodes can use it.
8	sharedCounters	[]k8s.io.api.resource.v1beta1.CounterSet	list=0	gate=DRAPartitionableDevices
"Counters that devices of the pool share; at most 8 sets. Not in the same slice as devices.
M	k8s.io.api.resource.v1beta1.ResourcePool
"The pool that a slice belongs to.
1	name	string	emit=always	required	nonzero
"Name of the pool: DNS names joined by `/`, at most 253 bytes. Often the node's name.
2	generation	int64	emit=always	required	minimum=0
"Raised when the pool's slices change; only slices of the highest generation count.
3	resourceSliceCount	int64	emit=always	required	minimum=1
"Number of slices that the pool has in this generation; with fewer seen, it is incomplete.
M	k8s.io.api.resource.v1beta1.ResourceSliceList	kind=resource.k8s.io/v1beta1/ResourceSliceList	list
"A list of ResourceSlice objects.
1	metadata	k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
"Resource version of the list, and how to fetch the rest of it.
2	items	[]k8s.io.api.resource.v1beta1.ResourceSlice	emit=always	required
"The ResourceSlice objects, ordered by name.
M	k8s.io.api.resource.v1beta1.Device
"One device that can be allocated.
1	name	string	emit=always	required	format=dns1123Label	nonzero
"Name of the device, unique in the pool; a DNS label.
2	basic	k8s.io.api.resource.v1beta1.BasicDevice	pointer
"Properties of the device.
M	k8s.io.api.resource.v1beta1.BasicDevice
"One device that can be allocated.
1	attributes	{string}k8s.io.api.resource.v1beta1.DeviceAttribute
"Properties to select by. A name without a domain belongs to the driver's; attributes and
"capacities together are at most 32.
2	capacity	{string}k8s.io.api.resource.v1beta1.DeviceCapacity
"Amounts that the device has, by name.
3	consumesCounters	[]k8s.io.api.resource.v1beta1.DeviceCounterConsumption	list=0	gate=DRAPartitionableDevices
"What the device takes from counters shared with others; at most 2 sets.
4	nodeName	string	pointer	gate=DRAPartitionableDevices
"Node that has the device; only with `perDeviceNodeSelection`.
5	nodeSelector	k8s.io.api.core.v1.NodeSelector	pointer
"Nodes that can use the device; only with `perDeviceNodeSelection`.
6	allNodes	bool	pointer	gate=DRAPartitionableDevices
"All nodes can use the device; only with `perDeviceNodeSelection`.
7	taints	[]k8s.io.api.resource.v1beta1.DeviceTaint	list=0	gate=DRADeviceTaints
"Reasons not to use the device, unless a request tolerates them; at most 16.
8	bindsToNode	bool	pointer	gate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
"Once allocated, the claim can be used only on the node it was allocated for; false when unset.
9	bindingConditions	[]string	list=0	gate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
"Conditions that must hold on the claim's device status before the pod is bound; at most 4.
10	bindingFailureConditions	[]string	list=0	gate=DRADeviceBindingConditions,DRAResourceClaimDeviceStatus
"Conditions any of which means that preparing the device failed and the pod must be placed anew;
"at most 4.
11	allowMultipleAllocations	bool	pointer	gate=DRAConsumableCapacity
"The device may be given to several requests at a time, each taking a part of its capacity;
"false when unset.
12	nodeAllocatableResourceMappings	{string}k8s.io.api.resource.v1beta1.NodeAllocatableResourceMapping	gate=DRANodeAllocatableResources
"Resources of the node, such as `cpu` or `memory`, that the device takes when it is used.
M	k8s.io.api.resource.v1beta1.DeviceAttribute
"Value of a property: exactly one member is set.
2	int	int64	pointer
"A whole number.
3	bool	bool	pointer
"True or false.
4	string	string	pointer	maxLength=64
"A text of at most 64 bytes.
5	version	string	pointer	maxLength=64
"A version as in semver 2.0.0, at most 64 bytes.
6	ints	[]int64	list=0	gate=DRAListTypeAttributes
"Several whole numbers.
7	bools	[]bool	list=0	gate=DRAListTypeAttributes
"Several truth values.
8	strings	[]string	list=0	gate=DRAListTypeAttributes
"Several texts of at most 64 bytes each.
9	versions	[]string	list=0	gate=DRAListTypeAttributes
"Several versions as in semver 2.0.0, at most 64 bytes each.
M	k8s.io.api.resource.v1beta1.DeviceCapacity
"An amount that a device has.
1	value	k8s.io.apimachinery.pkg.api.resource.Quantity	required
"The amount.
2	requestPolicy	k8s.io.api.resource.v1beta1.CapacityRequestPolicy	pointer	gate=DRAConsumableCapacity
"How much one request takes, when the device may be given out more than once; all of it when
"unset.
M	k8s.io.api.resource.v1beta1.CapacityRequestPolicy
"How much of a capacity one request may take.
1	default	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer	emit=always
"What a request takes that does not say how much.
3	validValues	[]k8s.io.apimachinery.pkg.api.resource.Quantity	list=0
"Amounts that may be taken, in ascending order, at most 10; other wishes are rounded up to the
"next.
4	validRange	k8s.io.api.resource.v1beta1.CapacityRequestPolicyRange	pointer
"Bounds of the amount; not together with `validValues`.
M	k8s.io.api.resource.v1beta1.CapacityRequestPolicyRange
"Bounds of an amount.
1	min	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer	required
"Least amount that is taken; smaller wishes are raised to it.
2	max	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Most that may be taken; no limit but the capacity when unset.
3	step	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Amounts are `min` and steps of this size above it; wishes are rounded up.
M	k8s.io.api.resource.v1beta1.CounterSet
"Amounts that the devices of a pool share, such as the memory of a divided processor.
1	name	string	emit=always	required
"Name of the set, unique in the pool; a DNS label.
2	counters	{string}k8s.io.api.resource.v1beta1.Counter	required
"The amounts by name, each a DNS label; at most 32.
M	k8s.io.api.resource.v1beta1.Counter
"An amount of something that devices share.
1	value	k8s.io.apimachinery.pkg.api.resource.Quantity	required
"The amount.
M	k8s.io.api.resource.v1beta1.DeviceCounterConsumption
"What a device takes from counters that it shares.
1	counterSet	string	emit=always	required
"Name of the set of counters.
2	counters	{string}k8s.io.api.resource.v1beta1.Counter	required
"The amounts taken, by name of the counter; at most 32.
M	k8s.io.api.resource.v1beta1.DeviceTaint
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
M	k8s.io.api.resource.v1beta1.NodeAllocatableResourceMapping
"How a device takes a resource of its node.
1	capacityKey	string	pointer
"Name of the device's capacity that tells how much; 1 for each device when unset.
2	allocationMultiplier	k8s.io.apimachinery.pkg.api.resource.Quantity	pointer
"Factor on the capacity or the number of devices; 1 when unset.
"""#
}
