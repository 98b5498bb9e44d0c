#pragma once

#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/shared_ids.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// How far a file could be read: not at all, as it is not YAML; but for some entries or keys, so
/// that what is named elsewhere may stand there; or so that nothing that other files name is
/// missing.
enum class HowRead { not_at_all, in_part, wholly };

/// Reads the text of one file of each kind into its value. What could be read is in the value, and
/// the rest is in the diagnostics.
HowRead read_text(const FileName& file, std::string_view text, Charter& value, Diagnostics& to,
                  YamlParser parser = YamlParser::quick_first);
HowRead read_text(const FileName& file, std::string_view text, Question& value, Diagnostics& to,
                  YamlParser parser = YamlParser::quick_first);
HowRead read_text(const FileName& file, std::string_view text, Membership& value, Diagnostics& to,
                  YamlParser parser = YamlParser::quick_first);
HowRead read_text(const FileName& file, std::string_view text, Measures& value, Diagnostics& to,
                  YamlParser parser = YamlParser::quick_first);
HowRead read_text(const FileName& file, std::string_view text, Ballot& value, Diagnostics& to,
                  YamlParser parser = YamlParser::quick_first);
/// Logs share the ids that they name.
HowRead read_text(const FileName& file, std::string_view text, CycleLog& value, Diagnostics& to,
                  YamlParser parser = YamlParser::quick_first, SharedIds* ids = nullptr);

/// The same for a log that may be without id and date.
HowRead read_answers_text(const FileName& file, std::string_view text, CycleLog& value,
                          Diagnostics& to);

}  // namespace cop
