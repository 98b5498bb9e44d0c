#include "cop/file_name_part.hpp"

namespace cop::app {

std::string file_name_part(std::string_view id) {
  std::string name;
  for (const char c : id) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                         (c >= '0' && c <= '9') || c == '-' || c == '_';
    name += is_kept ? c : '-';
  }
  return name;
}

}  // namespace cop::app
