#include "cop/report/masked_report.hpp"

#include "cop/identifiers/find_identifiers.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop {
namespace {

bool is_name(const Identifier& found) {
  return found.kind == IdentifierKind::personal_name ||
         found.kind == IdentifierKind::street_address;
}

/// Masks every text of a report in its place.
class Masker {
 public:
  explicit Masker(Names names) : names_(names) {}

  void operator()(std::string& text) const { text = masked_text(text, names_); }
  void operator()(Paragraph& paragraph) const { (*this)(paragraph.text); }
  void operator()(Prose& prose) const { (*this)(prose.text); }
  void operator()(List& list) const {
    for (std::string& item : list.items) (*this)(item);
  }
  void operator()(Pairs& pairs) const {
    for (auto& entry : pairs.entries) (*this)(entry.second);
  }
  void operator()(Table& table) const {
    for (auto& row : table.rows) {
      for (std::string& cell : row) (*this)(cell);
    }
  }
  void operator()(ChartFigure& figure) const {
    (*this)(figure.chart.title);
    (*this)(figure.chart.description);
    for (ChartBand& band : figure.chart.bands) (*this)(band.label);
    for (ChartMark& mark : figure.chart.marks) (*this)(mark.text);
  }
  void operator()(Section& section) const {
    (*this)(section.title);
    for (Block& block : section.blocks) std::visit(*this, block);
    for (Section& part : section.parts) (*this)(part);
  }

 private:
  Names names_;
};

}  // namespace

std::string masked_text(std::string_view text, Names names) {
  std::vector<Identifier> found = find_identifiers(text, all_packs);
  if (names == Names::kept) std::erase_if(found, is_name);
  return mask(text, found);
}

Report masked(Report report, Names names) {
  const Masker mask_all(names);
  mask_all(report.title);
  for (Paragraph& paragraph : report.face) mask_all(paragraph);
  for (Section& section : report.sections) mask_all(section);
  return report;
}

}  // namespace cop
