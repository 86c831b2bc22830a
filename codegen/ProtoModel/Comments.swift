// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CProtobufC

/// The comments of a file, by the path that descriptor.proto defines (SourceCodeInfo.Location).
struct Comments {
  private var leading: [[Int32]: String] = [:]
  /// Lines, counted from 1, on which things begin.
  private var lines: [[Int32]: Int] = [:]
  /// The comment at the top of the file, above `syntax`.
  private(set) var detached = ""

  /// - Parameter isWanted: false leaves the comments out; lines are read all the same.
  init(_ file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>, isWanted: Bool) {
    guard let info = file.pointee.source_code_info else { return }
    for location in list(info.pointee.location, info.pointee.n_location) {
      let path = Array(
        UnsafeBufferPointer(start: location.pointee.path, count: location.pointee.n_path))
      if location.pointee.n_span > 0, let start = location.pointee.span {
        lines[path] = Int(start[0]) + 1
      }
      if isWanted, let comment = location.pointee.leading_comments {
        leading[path] = Self.clean(comment)
      }
      if path == [12] { detached = leading[path] ?? "" }
    }
  }

  /// Takes the space off that follows `//`, and empty lines at both ends.
  private static func clean(_ comment: UnsafeMutablePointer<CChar>) -> String {
    var lines = text(comment).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.first == " " ? $0.dropFirst() : $0
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }

  /// A place in the file.
  struct Path {
    private let comments: Comments
    private let path: [Int32]

    init(_ comments: Comments, _ path: [Int32]) {
      self.comments = comments
      self.path = path
    }

    var text: String { comments.leading[path] ?? "" }
    /// Counted from 1; 0 when protoc told none.
    var line: Int { comments.lines[path] ?? 0 }

    func below(_ field: Int32, _ index: Int) -> Path {
      Path(comments, path + [field, Int32(index)])
    }
  }
}
