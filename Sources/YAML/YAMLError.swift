// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why a text is no YAML that we take.
package enum YAMLError: Error, Equatable {
  /// `line` counts from 1.
  case syntax(line: Int, problem: String)
  /// An alias without its anchor.
  case unknownAnchor(String)
  /// A key that is a list, a mapping or null.
  case badKey(line: Int)
  /// A value that its tag or a merge key does not allow, in upstream's words.
  case unfit(String)
  case tooDeep
  case tooManyValues
  case tooManyDirectives
  case tooLarge
}

extension YAMLError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .syntax(let line, let problem): "yaml: line \(line): \(problem)"
    case .unknownAnchor(let name): "yaml: unknown anchor '\(name)' referenced"
    case .badKey(let line): "yaml: line \(line): a key is neither a text nor a number"
    case .unfit(let problem): "yaml: \(problem)"
    case .tooDeep: "yaml: exceeded max depth"
    case .tooManyValues: "yaml: document contains excessive aliasing"
    case .tooManyDirectives: "yaml: more than \(YAMLLimits.directives) %TAG directives"
    case .tooLarge: "yaml: the text is longer than \(YAMLLimits.bytes) bytes"
    }
  }
}
