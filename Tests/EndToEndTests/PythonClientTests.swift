// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// The interpreter that has Kubernetes' client.
enum PythonClient {
  static let path = Cluster.top + "/.venv/bin/python"
}

/// Kubernetes' client for Python: another reader of our JSON, discovery and streams than kubectl.
@Suite(
  "Python client", .serialized, .whereClustersRun, .cluster,
  .enabled(if: PeerProgram.find(PythonClient.path) != nil, "needs .venv: make test makes it")
)
struct PythonClientTests {
  /// Creates, watches, scales, runs a command, pages, asks for what is missing, deletes; prints a line a
  /// step.
  private static let script = """
    import sys
    from kubernetes import client, config, watch
    from kubernetes.dynamic import DynamicClient
    from kubernetes.stream import stream
    config.load_kube_config(sys.argv[1])
    core, apps = client.CoreV1Api(), client.AppsV1Api()
    labels = {"app": "snake"}
    container = client.V1Container(name="c", image=sys.argv[2], command=["sleep", "1000"])
    apps.create_namespaced_deployment("default", client.V1Deployment(
        metadata=client.V1ObjectMeta(name="snake"),
        spec=client.V1DeploymentSpec(
            replicas=2, selector=client.V1LabelSelector(match_labels=labels),
            template=client.V1PodTemplateSpec(
                metadata=client.V1ObjectMeta(labels=labels),
                spec=client.V1PodSpec(
                    containers=[container], termination_grace_period_seconds=0)))))
    running, watcher = set(), watch.Watch()
    for event in watcher.stream(
            core.list_namespaced_pod, "default", label_selector="app=snake", timeout_seconds=60):
        if event["object"].status.phase == "Running":
            running.add(event["object"].metadata.name)
        if len(running) == 2:
            watcher.stop()
    print("running", len(running))
    print("scale", apps.read_namespaced_deployment_scale("snake", "default").spec.replicas)
    page = core.list_namespaced_pod("default", limit=1)
    print("left", page.metadata.remaining_item_count)
    rest = core.list_namespaced_pod("default", limit=1, _continue=page.metadata._continue)
    print("next", len(rest.items))
    print("exec", stream(
        core.connect_get_namespaced_pod_exec, page.items[0].metadata.name, "default",
        command=["echo", "hello"], stdout=True, stderr=True, stdin=False, tty=False).strip())
    maps = DynamicClient(client.ApiClient()).resources.get(api_version="v1", kind="ConfigMap")
    print("dynamic", maps.get(namespace="default").items[0].metadata.name)
    try:
        core.read_namespaced_pod("none", "default")
    except client.ApiException as problem:
        print("missing", problem.status, problem.reason)
    apps.delete_namespaced_deployment("snake", "default", propagation_policy="Foreground")
    """

  @Test("works unchanged")
  func unchanged() throws {
    let kubeconfig = try #require(Cluster.current).kubectl.kubeconfig
    let outcome = try #require(PeerProgram(PythonClient.path)).run(
      ["-c", Self.script, kubeconfig, Manifests.image], timeout: 120)

    #expect(
      outcome.output == """
        running 2
        scale 2
        left 1
        next 1
        exec hello
        dynamic kube-root-ca.crt
        missing 404 Not Found

        """, "\(outcome.errors)")
  }
}
