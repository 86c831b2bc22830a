// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import AppsAPI
import Client
import ControllerRuntime
import CoreAPI
import MetaAPI
import Schema

/// Creates and deletes the pods of a controller and says so in events.
struct PodControl: Sendable {
  let client: TypedClient
  let events: EventRecorder

  /// Creates pods at the same time.
  /// - Returns: the errors, one for each pod not created.
  func create<Owner: Resource<ObjectMeta>>(
    _ count: Int, from template: PodTemplateSpec, for owner: Owner
  ) async -> [any Error] {
    let pod = Self.pod(from: template, owner: owner)
    return await withTaskGroup(of: (any Error)?.self) { group in
      for _ in 0..<count { group.addTask { await create(pod, for: owner) } }
      return await group.reduce(into: []) { errors, error in
        if let error { errors.append(error) }
      }
    }
  }

  private func create<Owner: Resource<ObjectMeta>>(
    _ pod: Pod, for owner: Owner
  ) async -> (any Error)? {
    do {
      let created = try await client.create(pod)
      events.record(
        .normal, about: owner.reference, reason: "SuccessfulCreate",
        "Created pod: \(created.metadata.name)")
      return nil
    } catch {
      if error.clientError?.isNamespaceTerminating != true {
        events.record(
          .warning, about: owner.reference, reason: "FailedCreate", "Error creating: \(error)")
      }
      return error
    }
  }

  /// Deletes pods at the same time.
  /// - Returns: the pods not deleted, with the error of each.
  func delete<Owner: Resource<ObjectMeta>>(
    _ pods: [Pod], of owner: Owner
  ) async -> [(Pod, any Error)] {
    await withTaskGroup(of: (Pod, any Error)?.self) { group in
      for pod in pods {
        group.addTask {
          do {
            try await client.delete(
              Pod.self, pod.key, options: DeletionOptions(uid: pod.metadata.uid))
            events.record(
              .normal, about: owner.reference, reason: "SuccessfulDelete",
              "Deleted pod: \(pod.metadata.name)")
            return nil
          } catch {
            return (pod, error)
          }
        }
      }
      return await group.reduce(into: []) { failures, failure in
        if let failure { failures.append(failure) }
      }
    }
  }

  /// The pod that a template describes, owned by `owner`. The server gives it a name.
  static func pod<Owner: Resource<ObjectMeta>>(
    from template: PodTemplateSpec, owner: Owner
  ) -> Pod {
    var pod = Pod()
    pod.metadata.namespace = owner.metadata.namespace
    pod.metadata.generateName = owner.metadata.name + "-"
    pod.metadata.labels = template.metadata.labels
    pod.metadata.annotations = template.metadata.annotations
    pod.metadata.finalizers = template.metadata.finalizers
    pod.metadata.ownerReferences = [
      OwnerReference(controller: owner)
    ]
    pod.spec = template.spec
    return pod
  }
}
