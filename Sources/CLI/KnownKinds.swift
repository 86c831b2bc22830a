// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIExtensionsAPI
import APIRegistrationAPI
import APIServerInternalAPI
import AdmissionAPI
import AdmissionRegistrationAPI
import AggregatedDiscoveryAPI
import AppsAPI
import AuditAPI
import AuthenticationAPI
import AuthorizationAPI
import AutoscalingAPI
import BatchAPI
import CertificatesAPI
import CoordinationAPI
import CoreAPI
import CustomMetricsAPI
import DiscoveryAPI
import EventsAPI
import ExtensionsAPI
import ExternalMetricsAPI
import FlowControlAPI
import ImagePolicyAPI
import MetaAPI
import MetricsAPI
import NetworkingAPI
import NodeAPI
import PolicyAPI
import RBACAPI
import ResourceAPI
import SchedulingAPI
package import Schema
import StorageAPI
import StorageMigrationAPI

/// Every kind of the schema, in all its versions.
package enum KnownKinds {
  package static let all: [any KindMessage.Type] = [
    APIExtensionsAPISchema.kinds,
    APIRegistrationAPISchema.kinds,
    APIServerInternalAPISchema.kinds,
    AdmissionAPISchema.kinds,
    AdmissionRegistrationAPISchema.kinds,
    AggregatedDiscoveryAPISchema.kinds,
    AppsAPISchema.kinds,
    AuditAPISchema.kinds,
    AuthenticationAPISchema.kinds,
    AuthorizationAPISchema.kinds,
    AutoscalingAPISchema.kinds,
    BatchAPISchema.kinds,
    CertificatesAPISchema.kinds,
    CoordinationAPISchema.kinds,
    CoreAPISchema.kinds,
    CustomMetricsAPISchema.kinds,
    DiscoveryAPISchema.kinds,
    EventsAPISchema.kinds,
    ExtensionsAPISchema.kinds,
    ExternalMetricsAPISchema.kinds,
    FlowControlAPISchema.kinds,
    ImagePolicyAPISchema.kinds,
    MetaAPISchema.kinds,
    MetricsAPISchema.kinds,
    NetworkingAPISchema.kinds,
    NodeAPISchema.kinds,
    PolicyAPISchema.kinds,
    RBACAPISchema.kinds,
    ResourceAPISchema.kinds,
    SchedulingAPISchema.kinds,
    StorageAPISchema.kinds,
    StorageMigrationAPISchema.kinds,
  ].flatMap(\.self)

  /// What all of their messages look like.
  package static let schemas: MessageSchemas = {
    var all = MessageSchemas([])
    for messages in [
      APIExtensionsAPISchema.messages,
      APIRegistrationAPISchema.messages,
      APIServerInternalAPISchema.messages,
      AdmissionAPISchema.messages,
      AdmissionRegistrationAPISchema.messages,
      AggregatedDiscoveryAPISchema.messages,
      AppsAPISchema.messages,
      AuditAPISchema.messages,
      AuthenticationAPISchema.messages,
      AuthorizationAPISchema.messages,
      AutoscalingAPISchema.messages,
      BatchAPISchema.messages,
      CertificatesAPISchema.messages,
      CoordinationAPISchema.messages,
      CoreAPISchema.messages,
      CustomMetricsAPISchema.messages,
      DiscoveryAPISchema.messages,
      EventsAPISchema.messages,
      ExtensionsAPISchema.messages,
      ExternalMetricsAPISchema.messages,
      FlowControlAPISchema.messages,
      ImagePolicyAPISchema.messages,
      MetaAPISchema.messages,
      MetricsAPISchema.messages,
      NetworkingAPISchema.messages,
      NodeAPISchema.messages,
      PolicyAPISchema.messages,
      RBACAPISchema.messages,
      ResourceAPISchema.messages,
      SchedulingAPISchema.messages,
      StorageAPISchema.messages,
      StorageMigrationAPISchema.messages,
    ] {
      all.merge(messages)
    }
    return all
  }()
}
