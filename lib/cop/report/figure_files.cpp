#include "cop/report/figure_files.hpp"

#include <set>
#include <string_view>

#include "cop/model/cycle_log.hpp"

namespace cop {

std::string files_of(std::span<const Figure> figures) {
  std::set<std::string_view> told;
  std::string files;
  for (const Figure& figure : figures) {
    const std::string_view name = figure.log->where.file.view();
    if (told.insert(name).second) files.append(files.empty() ? "" : ", ").append(name);
  }
  return files;
}

}  // namespace cop
