#include "cop/findings/pointers.hpp"

namespace cop::app {

std::optional<std::string> Pointers::of(const Location& where) {
  const auto source = sources_.find(where.file.view());
  if (source == sources_.end() || where.line == 0) return std::nullopt;
  return files_.try_emplace(source->first, source->second).first->second.at(where);
}

}  // namespace cop::app
