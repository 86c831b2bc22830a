// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The tables of docs/benchmarks/codec.md.
struct Report {
  let cases: [Case]
  let costs: [Cost]

  /// Every figure: the best and the median round, and what comes from the heap.
  var figures: String {
    var lines = [
      "| figure | sample | subject | best, ns | median, ns | allocations |",
      "|---|---|---|---:|---:|---:|",
    ]
    for (item, cost) in zip(cases, costs) {
      let cells = [
        item.figure.rawValue, item.sample, item.subject.rawValue, "\(Int(cost.best.rounded()))",
        "\(Int(cost.median.rounded()))", "\(cost.allocations)",
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every bar, against the best rounds.
  var verdicts: String {
    var lines = ["| bar | sample | at most | measured | |", "|---|---|---:|---:|---|"]
    for bar in bars { lines.append(verdict(bar)) }
    return lines.joined(separator: "\n")
  }

  private func verdict(_ bar: Bar) -> String {
    let sample = cases.first { $0.sample.hasPrefix(bar.sample) }?.sample
    guard let sample, let own = cost(bar.figure, sample, .martlet) else {
      return "| \(name(bar)) | \(bar.sample) | \(bar.most) | | not measured |"
    }
    let measured: Double
    switch bar.measure {
    case .nanoseconds: measured = own.best
    case .allocations: measured = Double(own.allocations)
    case .ratio(let peer): measured = own.best / (cost(bar.figure, sample, peer)?.best ?? .nan)
    }
    let shown = (measured * 100).rounded() / 100
    let word = measured <= bar.most ? "pass" : "**miss**"
    return "| \(name(bar)) | \(sample) | \(bar.most) | \(shown) | \(word) |"
  }

  private func name(_ bar: Bar) -> String {
    switch bar.measure {
    case .ratio(let peer): "\(bar.figure.rawValue), of \(peer.rawValue)'s time"
    case .nanoseconds: "\(bar.figure.rawValue), ns"
    case .allocations: "\(bar.figure.rawValue), allocations"
    }
  }

  private func cost(_ figure: Figure, _ sample: String, _ subject: Subject) -> Cost? {
    let index = cases.indices.first {
      cases[$0].figure == figure && cases[$0].sample == sample && cases[$0].subject == subject
    }
    return index.map { costs[$0] }
  }
}
