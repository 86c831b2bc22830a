// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerInternalAPI
import AdmissionAPI
import AdmissionRegistrationAPI
import AggregatedDiscoveryAPI
import AppsAPI
import AuthenticationAPI
import AuthorizationAPI
import AutoscalingAPI
import BatchAPI
import CertificatesAPI
import CoordinationAPI
import CoreAPI
import DiscoveryAPI
import EventsAPI
import ExtensionsAPI
import ImagePolicyAPI
import MetaAPI
import NetworkingAPI
import PolicyAPI
import RBACAPI
package import Schema

/// Every kind of the schema, in all its versions.
package enum KnownKinds {
  package static let all: [any KindMessage.Type] = [
    APIServerInternalAPISchema.kinds,
    AdmissionAPISchema.kinds,
    AdmissionRegistrationAPISchema.kinds,
    AggregatedDiscoveryAPISchema.kinds,
    AppsAPISchema.kinds,
    AuthenticationAPISchema.kinds,
    AuthorizationAPISchema.kinds,
    AutoscalingAPISchema.kinds,
    BatchAPISchema.kinds,
    CertificatesAPISchema.kinds,
    CoordinationAPISchema.kinds,
    CoreAPISchema.kinds,
    DiscoveryAPISchema.kinds,
    EventsAPISchema.kinds,
    ExtensionsAPISchema.kinds,
    ImagePolicyAPISchema.kinds,
    MetaAPISchema.kinds,
    NetworkingAPISchema.kinds,
    PolicyAPISchema.kinds,
    RBACAPISchema.kinds,
  ].flatMap(\.self)
}
