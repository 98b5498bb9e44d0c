#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cop {

struct KeyShape;

/// What may stand behind a key of a project file, as the description of the format has it.
struct Shape {
  enum class Kind { text, yes_or_no, count, number, date, period, id, word, named_numbers, block };

  Kind kind = Kind::text;
  /// A list of such values.
  bool is_list = false;
  /// The legal words of a `word`.
  std::vector<std::string_view> words;
  /// The keys of a `block`, in the order of the format.
  std::vector<KeyShape> keys;
  /// The keys of the other way to write the same: `{from, to}` for a period, `{source}` for an id,
  /// `{columns, rows}` for a list of blocks.
  std::vector<KeyShape> other_keys;
};

/// One key of a block.
struct KeyShape {
  std::string_view name;
  /// Without it the file does not load.
  bool needed = false;
  /// What it is for, in a plain sentence; see key_help().
  std::string_view help;
  Shape shape;
};

}  // namespace cop
