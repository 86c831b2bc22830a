// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/podresources.v1.proto by `make generate`; do not edit.

extension PodResourcesRPCSchema {
  /// The messages of rpc/podresources.v1.proto, in the text form that `MessageSchemas` reads.
  // swift-format-ignore
  static let podresourcesV1: StaticString = #"""
M	v1.ListPodResourcesRequest	proto3
"Asks for every pod with its resources.
M	v1.ListPodResourcesResponse	proto3
"Every pod with its resources.
1	podResources	[]v1.PodResources	name=pod_resources
"The pods.
M	v1.GetPodResourcesRequest	proto3
"Asks for one pod with its resources.
1	podName	string	name=pod_name
"Name of the pod.
2	podNamespace	string	name=pod_namespace
"Namespace of the pod.
M	v1.GetPodResourcesResponse	proto3
"One pod with its resources.
1	podResources	v1.PodResources	name=pod_resources	presence
"The pod.
M	v1.PodResources	proto3
"A pod with its resources.
1	name	string
"Name of the pod.
2	namespace	string
"Namespace of the pod.
3	containers	[]v1.ContainerResources
"The containers.
M	v1.ContainerResources	proto3
"A container with its resources.
1	name	string
"Name of the container.
2	devices	[]v1.ContainerDevices
"Devices of the device plugins.
3	cpuIds	[]int64	name=cpu_ids	packed
"Numbers of the processors that are its own; empty when it shares all.
4	memory	[]v1.ContainerMemory
"Memory that is its own.
5	dynamicResources	[]v1.DynamicResource	name=dynamic_resources
"Devices of its claims.
M	v1.DynamicResource	proto3
"The devices of one claim.
2	claimName	string	name=claim_name
"Name of the ResourceClaim.
3	claimNamespace	string	name=claim_namespace
"Namespace of the ResourceClaim.
4	claimResources	[]v1.ClaimResource	name=claim_resources
"The devices.
M	v1.ClaimResource	proto3
"One device of a claim.
1	cdiDevices	[]v1.CDIDevice	name=cdi_devices
"Names under which the container runtime adds it.
2	driverName	string	name=driver_name
"Name of the driver.
3	poolName	string	name=pool_name
"Name of the pool that it is from.
4	deviceName	string	name=device_name
"Name of the device in the pool.
5	shareId	string	name=share_id	presence
"Which share of a device that is given out more than once; a UUID.
M	v1.CDIDevice	proto3
"A device by its name in the Container Device Interface.
1	name	string
"Full name, such as `example.com/gpu=gpu0`.
M	v1.AllocatableResourcesRequest	proto3
"Asks what the node could give to pods.
M	v1.AllocatableResourcesResponse	proto3
"What the node could give to pods.
1	devices	[]v1.ContainerDevices
"Devices of the device plugins.
2	cpuIds	[]int64	name=cpu_ids	packed
"Numbers of the processors.
3	memory	[]v1.ContainerMemory
"Memory.
M	v1.ContainerDevices	proto3
"Devices of one resource in one place.
1	resourceName	string	name=resource_name
"Resource that the devices are counted as, such as `example.com/gpu`.
2	deviceIds	[]string	name=device_ids
"The plugin's ids for the devices.
3	topology	v1.TopologyInfo	presence
"Where they are; not known when unset.
M	v1.ContainerMemory	proto3
"Memory of one sort.
1	memoryType	string	name=memory_type
"`memory`, or `hugepages-<size>`.
2	size	uint64
"Bytes.
3	topology	v1.TopologyInfo	presence
"Where it is.
M	v1.TopologyInfo	proto3
"Where something is in the machine.
1	nodes	[]v1.NUMANode
"NUMA nodes that it is close to.
M	v1.NUMANode	proto3
"A NUMA node.
1	ID	int64
"Number of the node.
"""#

  /// rpc/podresources.v1.proto as a FileDescriptorProto, in base64.
  // swift-format-ignore
  static let podresourcesV1Descriptor: StaticString = """
ChlycGMvcG9kcmVzb3VyY2VzLnYxLnByb3RvEgJ2MSIZChdMaXN0UG9kUmVzb3VyY2VzUmVxdWVzdCJRChhMaXN0UG9kUmVz\
b3VyY2VzUmVzcG9uc2USNQoNcG9kX3Jlc291cmNlcxgBIAMoCzIQLnYxLlBvZFJlc291cmNlc1IMcG9kUmVzb3VyY2VzIlgK\
FkdldFBvZFJlc291cmNlc1JlcXVlc3QSGQoIcG9kX25hbWUYASABKAlSB3BvZE5hbWUSIwoNcG9kX25hbWVzcGFjZRgCIAEo\
CVIMcG9kTmFtZXNwYWNlIlAKF0dldFBvZFJlc291cmNlc1Jlc3BvbnNlEjUKDXBvZF9yZXNvdXJjZXMYASABKAsyEC52MS5Q\
b2RSZXNvdXJjZXNSDHBvZFJlc291cmNlcyJ4CgxQb2RSZXNvdXJjZXMSEgoEbmFtZRgBIAEoCVIEbmFtZRIcCgluYW1lc3Bh\
Y2UYAiABKAlSCW5hbWVzcGFjZRI2Cgpjb250YWluZXJzGAMgAygLMhYudjEuQ29udGFpbmVyUmVzb3VyY2VzUgpjb250YWlu\
ZXJzIuABChJDb250YWluZXJSZXNvdXJjZXMSEgoEbmFtZRgBIAEoCVIEbmFtZRIuCgdkZXZpY2VzGAIgAygLMhQudjEuQ29u\
dGFpbmVyRGV2aWNlc1IHZGV2aWNlcxIXCgdjcHVfaWRzGAMgAygDUgZjcHVJZHMSKwoGbWVtb3J5GAQgAygLMhMudjEuQ29u\
dGFpbmVyTWVtb3J5UgZtZW1vcnkSQAoRZHluYW1pY19yZXNvdXJjZXMYBSADKAsyEy52MS5EeW5hbWljUmVzb3VyY2VSEGR5\
bmFtaWNSZXNvdXJjZXMilQEKD0R5bmFtaWNSZXNvdXJjZRIdCgpjbGFpbV9uYW1lGAIgASgJUgljbGFpbU5hbWUSJwoPY2xh\
aW1fbmFtZXNwYWNlGAMgASgJUg5jbGFpbU5hbWVzcGFjZRI6Cg9jbGFpbV9yZXNvdXJjZXMYBCADKAsyES52MS5DbGFpbVJl\
c291cmNlUg5jbGFpbVJlc291cmNlcyLLAQoNQ2xhaW1SZXNvdXJjZRIuCgtjZGlfZGV2aWNlcxgBIAMoCzINLnYxLkNESURl\
dmljZVIKY2RpRGV2aWNlcxIfCgtkcml2ZXJfbmFtZRgCIAEoCVIKZHJpdmVyTmFtZRIbCglwb29sX25hbWUYAyABKAlSCHBv\
b2xOYW1lEh8KC2RldmljZV9uYW1lGAQgASgJUgpkZXZpY2VOYW1lEh4KCHNoYXJlX2lkGAUgASgJSABSB3NoYXJlSWSIAQFC\
CwoJX3NoYXJlX2lkIh8KCUNESURldmljZRISCgRuYW1lGAEgASgJUgRuYW1lIh0KG0FsbG9jYXRhYmxlUmVzb3VyY2VzUmVx\
dWVzdCKUAQocQWxsb2NhdGFibGVSZXNvdXJjZXNSZXNwb25zZRIuCgdkZXZpY2VzGAEgAygLMhQudjEuQ29udGFpbmVyRGV2\
aWNlc1IHZGV2aWNlcxIXCgdjcHVfaWRzGAIgAygDUgZjcHVJZHMSKwoGbWVtb3J5GAMgAygLMhMudjEuQ29udGFpbmVyTWVt\
b3J5UgZtZW1vcnkihAEKEENvbnRhaW5lckRldmljZXMSIwoNcmVzb3VyY2VfbmFtZRgBIAEoCVIMcmVzb3VyY2VOYW1lEh0K\
CmRldmljZV9pZHMYAiADKAlSCWRldmljZUlkcxIsCgh0b3BvbG9neRgDIAEoCzIQLnYxLlRvcG9sb2d5SW5mb1IIdG9wb2xv\
Z3kidAoPQ29udGFpbmVyTWVtb3J5Eh8KC21lbW9yeV90eXBlGAEgASgJUgptZW1vcnlUeXBlEhIKBHNpemUYAiABKARSBHNp\
emUSLAoIdG9wb2xvZ3kYAyABKAsyEC52MS5Ub3BvbG9neUluZm9SCHRvcG9sb2d5IjIKDFRvcG9sb2d5SW5mbxIiCgVub2Rl\
cxgBIAMoCzIMLnYxLk5VTUFOb2RlUgVub2RlcyIaCghOVU1BTm9kZRIOCgJJRBgBIAEoA1ICSUQy9QEKElBvZFJlc291cmNl\
c0xpc3RlchJBCgRMaXN0EhsudjEuTGlzdFBvZFJlc291cmNlc1JlcXVlc3QaHC52MS5MaXN0UG9kUmVzb3VyY2VzUmVzcG9u\
c2USXAoXR2V0QWxsb2NhdGFibGVSZXNvdXJjZXMSHy52MS5BbGxvY2F0YWJsZVJlc291cmNlc1JlcXVlc3QaIC52MS5BbGxv\
Y2F0YWJsZVJlc291cmNlc1Jlc3BvbnNlEj4KA0dldBIaLnYxLkdldFBvZFJlc291cmNlc1JlcXVlc3QaGy52MS5HZXRQb2RS\
ZXNvdXJjZXNSZXNwb25zZWIGcHJvdG8z
"""
}
