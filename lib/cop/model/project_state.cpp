#include "cop/model/project_state.hpp"

#include <algorithm>

#include "cop/model/project.hpp"

namespace cop {

bool is_unread(const Project& project, std::string_view file) {
  return std::any_of(project.unread.begin(), project.unread.end(),
                     [file](const FileName& name) { return name.view() == file; });
}

bool has_unread_in(const Project& project, std::string_view folder) {
  return std::any_of(project.unread.begin(), project.unread.end(),
                     [folder](const FileName& name) { return name.view().starts_with(folder); });
}

Location place_of_file(const Project& project, std::string_view file) {
  const auto found = project.sources.find(file);
  return {found == project.sources.end() ? FileName("cop.yaml") : FileName(found->first)};
}

bool is_closed(const Charter& charter) {
  return charter.phase && charter.phase->value == Phase::closed;
}

bool is_over(const Charter& charter) { return is_closed(charter) || charter.is_reconstructed(); }

bool is_australian(const Charter& charter) {
  const std::string& code = charter.jurisdiction->value;
  return code.empty() || code == "AU" || code == "au";
}

bool is_establishing(const Charter& charter) {
  return !charter.phase || charter.phase->value == Phase::establish;
}

}  // namespace cop
