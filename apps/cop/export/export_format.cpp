#include "cop/export/export_format.hpp"

#include <array>

namespace cop::app {

#define COP_EXPORT_FORMAT(name) extern const ExportFormat name##_export_format;
#include "cop/export/formats.def"
#undef COP_EXPORT_FORMAT

std::span<const ExportFormat* const> all_export_formats() {
  static constexpr std::array formats{
#define COP_EXPORT_FORMAT(name) &name##_export_format,
#include "cop/export/formats.def"
#undef COP_EXPORT_FORMAT
  };
  return formats;
}

std::string part_of(const ProjectExport& project) { return "project=" + project.code + "/"; }

}  // namespace cop::app
