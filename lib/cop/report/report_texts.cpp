#include "cop/report/report_texts.hpp"

namespace cop {
namespace {

class TextVisitor {
 public:
  explicit TextVisitor(const std::function<void(std::string&)>& change) : change_(change) {}

  void operator()(Paragraph& paragraph) const { change_(paragraph.text); }
  void operator()(Prose& prose) const {
    change_(prose.term);
    change_(prose.text);
  }
  void operator()(List& list) const {
    for (std::string& item : list.items) change_(item);
  }
  void operator()(Pairs& pairs) const {
    for (auto& [term, text] : pairs.entries) {
      change_(term);
      change_(text);
    }
  }
  void operator()(Table& table) const {
    for (Column& column : table.columns) change_(column.title);
    for (auto& row : table.rows) {
      for (std::string& cell : row) change_(cell);
    }
  }
  void operator()(ChartFigure& figure) const {
    change_(figure.name);
    Chart& chart = figure.chart;
    for (std::string* text : {&chart.title, &chart.unit, &chart.kind, &chart.description}) {
      change_(*text);
    }
    for (ChartPoint& point : chart.points) change_(point.label);
    for (ChartLine& line : chart.lines) change_(line.label);
    for (ChartBand& band : chart.bands) change_(band.label);
    for (ChartMark& mark : chart.marks) change_(mark.text);
  }
  void operator()(Section& section) const {
    change_(section.title);
    for (Block& block : section.blocks) std::visit(*this, block);
    for (Section& part : section.parts) (*this)(part);
  }

 private:
  const std::function<void(std::string&)>& change_;
};

}  // namespace

void change_texts(Report& report, const std::function<void(std::string&)>& change) {
  const TextVisitor visit(change);
  change(report.title);
  for (Paragraph& paragraph : report.face) visit(paragraph);
  for (Section& section : report.sections) visit(section);
}

}  // namespace cop
