#include "cop/export/export_table.hpp"

#include <array>

namespace cop {

#define COP_EXPORT_TABLE(name) extern const ExportTable name##_export_table;
#include "cop/export/tables.def"
#undef COP_EXPORT_TABLE

std::span<const ExportTable* const> all_export_tables() {
  static constexpr std::array tables{
#define COP_EXPORT_TABLE(name) &name##_export_table,
#include "cop/export/tables.def"
#undef COP_EXPORT_TABLE
  };
  return tables;
}

}  // namespace cop
