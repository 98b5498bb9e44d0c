#include "cop/model/min_cell.hpp"

#include "cop/model/charter.hpp"

namespace cop {

long min_cell_of(const Charter& charter) {
  return charter.min_cell ? charter.min_cell->value : usual_min_cell;
}

}  // namespace cop
