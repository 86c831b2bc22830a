// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

/// A folder with the certificates, keys and kubeconfig files that kubeadm makes for a control plane,
/// made by openssl, and the command lines of its manifests.
struct KubeadmFolder {
  let path: String
  let etcdPort: String
  let etcdMetricsPort: String
  let apiServerPort: String
  let controllerManagerPort: String
  let schedulerPort: String

  init(path: String) throws {
    self.path = path
    etcdPort = "\(try FreePort.find())"
    etcdMetricsPort = "\(try FreePort.find())"
    apiServerPort = "\(try FreePort.find())"
    controllerManagerPort = "\(try FreePort.find())"
    schedulerPort = "\(try FreePort.find())"
    try makeCertificates()
    for (file, user) in [
      ("admin", "admin"), ("controller-manager", "controller-manager"), ("scheduler", "scheduler"),
    ] {
      try write(kubeconfig(user: user), to: "\(file).conf")
    }
  }

  private func write(_ text: String, to name: String) throws {
    let tee = try #require(PeerProgram("tee"))
    try #require(tee.run(["\(path)/\(name)"], input: [UInt8](text.utf8)).status == 0)
  }

  private func makeCertificates() throws {
    let script = """
      set -e; cd \(path); mkdir -p pki/etcd; cd pki
      authority() {
        openssl req -x509 -newkey rsa:2048 -nodes -days 10 -subj /CN=$2 -keyout $1.key -out $1.crt
      }
      issue() {  # name, authority, subject, alternative names
        openssl req -newkey rsa:2048 -nodes -subj "$3" -keyout $1.key -out $1.csr
        printf 'extendedKeyUsage=serverAuth,clientAuth\\nkeyUsage=digitalSignature%s' \
          "${4:+\\nsubjectAltName=$4}" > $1.ext
        sed -i 's/\\\\n/\\n/' $1.ext
        openssl x509 -req -in $1.csr -CA $2.crt -CAkey $2.key -CAcreateserial -days 5 \
          -extfile $1.ext -out $1.crt
      }
      authority ca kubernetes; authority etcd/ca etcd-ca; authority front-proxy-ca front-proxy-ca
      names=IP:127.0.0.1,IP:10.96.0.1,DNS:localhost
      issue etcd/server etcd/ca /CN=node $names
      issue etcd/peer etcd/ca /CN=node $names
      issue apiserver-etcd-client etcd/ca /O=system:masters/CN=kube-apiserver-etcd-client
      issue apiserver ca /CN=kube-apiserver $names,DNS:kubernetes.default.svc
      issue apiserver-kubelet-client ca /O=system:masters/CN=kube-apiserver-kubelet-client
      issue front-proxy-client front-proxy-ca /CN=front-proxy-client
      issue admin ca /O=system:masters/CN=kubernetes-admin
      issue controller-manager ca /CN=system:kube-controller-manager
      issue scheduler ca /CN=system:kube-scheduler
      openssl genrsa -out sa.key 2048; openssl rsa -in sa.key -pubout -out sa.pub
      """
    let outcome = try #require(PeerProgram("bash")).run(["-c", script])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func kubeconfig(user: String) -> String {
    """
    apiVersion: v1
    kind: Config
    clusters:
    - name: kubernetes
      cluster:
        certificate-authority: \(path)/pki/ca.crt
        server: https://127.0.0.1:\(apiServerPort)
    contexts:
    - name: me@kubernetes
      context: {cluster: kubernetes, user: me}
    current-context: me@kubernetes
    users:
    - name: me
      user:
        client-certificate: \(path)/pki/\(user).crt
        client-key: \(path)/pki/\(user).key

    """
  }

  // MARK: - Command lines, flag for flag as in kubeadm's static pods

  var etcd: [String] {
    let pki = path + "/pki/etcd"
    let client = "https://127.0.0.1:\(etcdPort)"
    return [
      "--advertise-client-urls=\(client)", "--cert-file=\(pki)/server.crt",
      "--client-cert-auth=true", "--data-dir=\(path)/etcd-data",
      "--feature-gates=InitialCorruptCheck=true",
      "--initial-advertise-peer-urls=https://127.0.0.1:2380",
      "--initial-cluster=node=https://127.0.0.1:2380", "--key-file=\(pki)/server.key",
      "--listen-client-urls=\(client)",
      "--listen-metrics-urls=http://127.0.0.1:\(etcdMetricsPort)",
      "--listen-peer-urls=https://127.0.0.1:2380", "--name=node",
      "--peer-cert-file=\(pki)/peer.crt", "--peer-client-cert-auth=true",
      "--peer-key-file=\(pki)/peer.key", "--peer-trusted-ca-file=\(pki)/ca.crt",
      "--snapshot-count=10000", "--trusted-ca-file=\(pki)/ca.crt",
      "--watch-progress-notify-interval=5s",
    ]
  }

  var apiServer: [String] {
    let pki = path + "/pki"
    return [
      "--advertise-address=127.0.0.1", "--allow-privileged=true",
      "--authorization-mode=Node,RBAC", "--client-ca-file=\(pki)/ca.crt",
      "--enable-admission-plugins=NodeRestriction", "--enable-bootstrap-token-auth=true",
      "--etcd-cafile=\(pki)/etcd/ca.crt", "--etcd-certfile=\(pki)/apiserver-etcd-client.crt",
      "--etcd-keyfile=\(pki)/apiserver-etcd-client.key",
      "--etcd-servers=https://127.0.0.1:\(etcdPort)",
      "--kubelet-client-certificate=\(pki)/apiserver-kubelet-client.crt",
      "--kubelet-client-key=\(pki)/apiserver-kubelet-client.key",
      "--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname",
      "--proxy-client-cert-file=\(pki)/front-proxy-client.crt",
      "--proxy-client-key-file=\(pki)/front-proxy-client.key",
      "--requestheader-allowed-names=front-proxy-client",
      "--requestheader-client-ca-file=\(pki)/front-proxy-ca.crt",
      "--requestheader-extra-headers-prefix=X-Remote-Extra-",
      "--requestheader-group-headers=X-Remote-Group",
      "--requestheader-username-headers=X-Remote-User", "--secure-port=\(apiServerPort)",
      "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
      "--service-account-key-file=\(pki)/sa.pub",
      "--service-account-signing-key-file=\(pki)/sa.key",
      "--service-cluster-ip-range=10.96.0.0/12", "--tls-cert-file=\(pki)/apiserver.crt",
      "--tls-private-key-file=\(pki)/apiserver.key",
    ]
  }

  var controllerManager: [String] {
    let pki = path + "/pki"
    let own = path + "/controller-manager.conf"
    return [
      "--allocate-node-cidrs=true", "--authentication-kubeconfig=\(own)",
      "--authorization-kubeconfig=\(own)", "--bind-address=127.0.0.1",
      "--client-ca-file=\(pki)/ca.crt", "--cluster-cidr=10.244.0.0/16",
      "--cluster-name=kubernetes", "--cluster-signing-cert-file=\(pki)/ca.crt",
      "--cluster-signing-key-file=\(pki)/ca.key", "--controllers=*,bootstrapsigner,tokencleaner",
      "--kubeconfig=\(own)", "--leader-elect=true",
      "--requestheader-client-ca-file=\(pki)/front-proxy-ca.crt", "--root-ca-file=\(pki)/ca.crt",
      "--service-account-private-key-file=\(pki)/sa.key",
      "--service-cluster-ip-range=10.96.0.0/12", "--use-service-account-credentials=true",
      // kubeadm leaves this one at its default.
      "--secure-port=\(controllerManagerPort)",
    ]
  }

  var scheduler: [String] {
    let own = path + "/scheduler.conf"
    return [
      "--authentication-kubeconfig=\(own)", "--authorization-kubeconfig=\(own)",
      "--bind-address=127.0.0.1", "--kubeconfig=\(own)", "--leader-elect=true",
      "--secure-port=\(schedulerPort)",
    ]
  }
}
