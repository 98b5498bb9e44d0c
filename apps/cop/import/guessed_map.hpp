#pragma once

#include <string>
#include <vector>

#include "cop/import/import_map.hpp"
#include "cop/import/targets.hpp"
#include "cop/io/csv.hpp"

namespace cop::app {

/// The map that the names of the columns suggest, as far as they are known words, periods, or the
/// practices and measures of the targets.
ImportMap guessed_map(const std::vector<CsvRow>& rows, const std::vector<Target>& targets);

/// The map as YAML to go on with: what nobody knows of the file stands in it as comments.
std::string map_text(const std::string& file, const std::vector<CsvRow>& rows, const ImportMap& map,
                     const std::vector<Target>& targets);

}  // namespace cop::app
