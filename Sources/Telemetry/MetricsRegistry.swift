// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The metrics of one process, and their text form (Prometheus exposition format 0.0.4).
///
/// A metric is a family of series, one for each combination of label values. Fetch a series once
/// (`counter.series("GET", "200")`) and keep it where it is used often: counting on a kept series is
/// one atomic addition.
public final class MetricsRegistry: Sendable {
  private let families = Mutex<[String: any MetricFamily]>([:])

  public init() {}

  /// A number that only grows. Asking again for a name gives the same metric.
  public func counter(_ name: String, help: String, labels: [String] = []) -> Family<Counter> {
    family(name, help: help, labels: labels, type: "counter") { Counter() }
  }

  /// A number that goes up and down.
  public func gauge(_ name: String, help: String, labels: [String] = []) -> Family<Gauge> {
    family(name, help: help, labels: labels, type: "gauge") { Gauge() }
  }

  /// A distribution.
  /// - Parameter buckets: inclusive upper bounds, ascending, without infinity.
  public func histogram(
    _ name: String, help: String, buckets: [Double], labels: [String] = []
  ) -> Family<Histogram> {
    family(name, help: help, labels: labels, type: "histogram") { Histogram(bounds: buckets) }
  }

  private func family<Series: MetricSeries>(
    _ name: String, help: String, labels: [String], type: String,
    make: @escaping @Sendable () -> Series
  ) -> Family<Series> {
    families.withLock { families in
      if let known = families[name] {
        guard let family = known as? Family<Series> else {
          preconditionFailure("metric \(name) is registered with two types")
        }
        return family
      }
      let family = Family(name: name, help: help, labels: labels, type: type, make: make)
      families[name] = family
      return family
    }
  }

  /// Every metric in text form, sorted by name.
  public func text() -> String {
    let sorted = families.withLock { $0.values.sorted { $0.name < $1.name } }
    var text = ""
    for family in sorted { family.write(to: &text) }
    return text
  }
}

/// What the registry needs of a metric, whatever its type.
protocol MetricFamily: Sendable {
  var name: String { get }
  func write(to text: inout String)
}

/// One line or more of a metric, for one combination of label values.
public protocol MetricSeries: Sendable {
  /// Appends the samples; `labels` is empty or reads `a="b",c="d"`.
  func write(name: String, labels: String, to text: inout String)
}

/// A metric with its series.
public final class Family<Series: MetricSeries>: MetricFamily, Sendable {
  let name: String
  private let help: String
  private let labels: [String]
  private let type: String
  private let make: @Sendable () -> Series
  private let all = Mutex<[[String]: Series]>([:])

  init(
    name: String, help: String, labels: [String], type: String,
    make: @escaping @Sendable () -> Series
  ) {
    self.name = name
    self.help = help
    self.labels = labels
    self.type = type
    self.make = make
  }

  /// The series of these label values, in the order in which the labels were declared.
  public func series(_ values: String...) -> Series { series(values) }

  /// The series of these label values, in the order in which the labels were declared.
  public func series(_ values: [String]) -> Series {
    precondition(values.count == labels.count, "metric \(name) has \(labels.count) labels")
    return all.withLock { all in
      if let known = all[values] { return known }
      let series = make()
      all[values] = series
      return series
    }
  }

  func write(to text: inout String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    let sorted = all.withLock { $0.sorted { $0.key.lexicographicallyPrecedes($1.key) } }
    for (values, series) in sorted {
      let pairs = zip(labels, values).map { "\($0)=\"\(Self.escaped($1))\"" }
      series.write(name: name, labels: pairs.joined(separator: ","), to: &text)
    }
  }

  private static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
