// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds on YAML input. Aliases let a short text stand for an endless one.
package enum YAMLLimits {
  /// Levels of mappings and sequences, as `Wire.Limits.jsonDepth`.
  package static let depth = 500
  /// Values of one stream, each alias counted with all that it stands for.
  package static let values = 1_000_000
  /// Bytes of one stream, upstream's bound on a request body.
  package static let bytes = 3 * 1024 * 1024
  /// Bytes of texts of one stream, each alias counted with all that it stands for.
  package static let textBytes = 2 * bytes
  /// Keys that come twice reported for one stream.
  package static let duplicates = 100
  /// `%TAG` directives of one stream. libyaml compares each with all before it.
  package static let directives = 100
}
