#include "cop/report/report_input.hpp"

#include "cop/model/min_cell.hpp"

namespace cop {

long ReportInput::min_cell() const { return min_cell_of(facts.project.charter); }

}  // namespace cop
