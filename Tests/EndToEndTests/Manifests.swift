// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What the tests apply.
enum Manifests {
  static let image = "docker.io/martlet/demo:1"

  /// A web server that tells its pod's name; ready when it answers.
  static func web(_ name: String, replicas: Int, version: String = "1") -> String {
    """
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: \(name)
    spec:
      replicas: \(replicas)
      selector:
        matchLabels: {app: \(name)}
      template:
        metadata:
          labels: {app: \(name)}
        spec:
          terminationGracePeriodSeconds: 1
          containers:
          - name: web
            image: \(image)
            env:
            - {name: VERSION, value: "\(version)"}
            - name: POD
              valueFrom: {fieldRef: {fieldPath: metadata.name}}
            command: ["/bin/sh", "-c"]
            args:
            - |
              echo "$POD version $VERSION" > /www/index.html
              echo "serving as $POD"
              exec httpd -f -p 8080 -h /www
            ports:
            - {name: http, containerPort: 8080}
            readinessProbe:
              httpGet: {path: /, port: http}
              periodSeconds: 1
    ---
    apiVersion: v1
    kind: Service
    metadata:
      name: \(name)
    spec:
      selector: {app: \(name)}
      ports:
      - {name: http, port: 80, targetPort: http}

    """
  }

  /// A pod that prints a line a second.
  static func talker(_ name: String) -> String {
    """
    apiVersion: v1
    kind: Pod
    metadata:
      name: \(name)
    spec:
      terminationGracePeriodSeconds: 0
      containers:
      - name: talker
        image: \(image)
        command: ["/bin/sh", "-c", "i=0; while true; do i=$((i+1)); echo line $i; sleep 1; done"]

    """
  }
}
