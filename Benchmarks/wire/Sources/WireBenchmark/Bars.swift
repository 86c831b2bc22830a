// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A bound that a figure has to keep.
struct Bar {
  enum Measure {
    /// Of the peer's time.
    case ratio(Subject)
    case nanoseconds
    case allocations
  }

  let figure: Figure
  let sample: String
  let measure: Measure
  let most: Double
}

/// The bounds of the codec. Samples are known by how their names begin.
let bars = [
  Bar(figure: .decode, sample: "realistic Pod", measure: .ratio(.swiftProtobuf), most: 0.27),
  Bar(figure: .decode, sample: "golden Pod", measure: .ratio(.swiftProtobuf), most: 0.27),
  Bar(figure: .decode, sample: "realistic Pod", measure: .ratio(.protobufC), most: 1.15),
  Bar(figure: .decode, sample: "golden Pod", measure: .ratio(.protobufC), most: 0.9),
  Bar(figure: .decode, sample: "realistic Pod", measure: .allocations, most: 80),
  Bar(figure: .encode, sample: "realistic Pod", measure: .ratio(.swiftProtobuf), most: 0.1),
  Bar(figure: .encode, sample: "golden Pod", measure: .ratio(.swiftProtobuf), most: 0.1),
  Bar(figure: .encode, sample: "realistic Pod", measure: .ratio(.protobufC), most: 0.85),
  Bar(figure: .encode, sample: "golden Pod", measure: .ratio(.protobufC), most: 0.85),
  Bar(figure: .encode, sample: "realistic Pod", measure: .allocations, most: 1),
  Bar(figure: .encode, sample: "golden Pod", measure: .allocations, most: 1),
  Bar(figure: .index, sample: "realistic Pod", measure: .nanoseconds, most: 50),
  Bar(figure: .splice, sample: "realistic Pod", measure: .nanoseconds, most: 70),
]
