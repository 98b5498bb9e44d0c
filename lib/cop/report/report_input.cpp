#include "cop/report/report_input.hpp"

namespace cop {

long ReportInput::min_cell() const {
  constexpr long usual = 5;
  const auto& min_cell = facts.project.charter.min_cell;
  return min_cell ? min_cell->value : usual;
}

}  // namespace cop
