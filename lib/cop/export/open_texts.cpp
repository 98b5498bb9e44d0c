#include "cop/export/open_texts.hpp"

#include "cop/report/masked_report.hpp"

namespace cop {

std::string OpenTexts::opened(const ExportColumn& column, const std::string& text) const {
  if (column.privacy == Privacy::open) return text;
  if (!is_private_ && column.privacy == Privacy::code) return codes_.code(column.kind, text);
  const std::string open =
      is_private_ ? masked_text(text, Names::kept) : names_.in(masked_text(text, Names::hidden));
  // Two that become alike must stay two.
  if (open != text && !column.kind.empty()) return codes_.code(column.kind, text);
  return open;
}

long OpenTexts::open(std::span<const ExportColumn* const> columns, ExportRow& row) const {
  long changed = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    auto* text = std::get_if<std::string>(&row[i]);
    if (text == nullptr || columns[i]->type != ColumnType::text) continue;
    std::string open = opened(*columns[i], *text);
    changed += columns[i]->privacy != Privacy::code && open != *text ? 1 : 0;
    *text = std::move(open);
  }
  return changed;
}

}  // namespace cop
