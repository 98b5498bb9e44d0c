#pragma once

#include <span>
#include <string_view>

namespace cop {

/// What one key of the format is for, in a plain sentence. Its path begins with the kind of the
/// file, `cycle.actions.due`, or with what is written alike in several places, `period.from`.
struct KeyHelp {
  std::string_view path;
  std::string_view sentence;
};

/// The sentences of key_help/*.def.
std::span<const KeyHelp> all_key_help();

/// The sentence for a path; empty when there is none.
std::string_view key_help(std::string_view path);

}  // namespace cop
