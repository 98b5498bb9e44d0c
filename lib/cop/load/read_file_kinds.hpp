#pragma once

#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// Reads the text of one file of each kind into its value. False when the text is not YAML at all;
/// otherwise what could be read is in the value, and the rest is in the diagnostics.
bool read_text(const FileName& file, std::string_view text, Charter& value, Diagnostics& to);
bool read_text(const FileName& file, std::string_view text, Question& value, Diagnostics& to);
bool read_text(const FileName& file, std::string_view text, Membership& value, Diagnostics& to);
bool read_text(const FileName& file, std::string_view text, Measures& value, Diagnostics& to);
bool read_text(const FileName& file, std::string_view text, CycleLog& value, Diagnostics& to);
bool read_text(const FileName& file, std::string_view text, Ballot& value, Diagnostics& to);

/// The same for a log that may be without id and date.
bool read_answers_text(const FileName& file, std::string_view text, CycleLog& value,
                       Diagnostics& to);

}  // namespace cop
