#include "cop/load/log_text.hpp"

#include "cop/load/field_writer.hpp"
#include "cop/model/describe_log.hpp"

namespace cop {

std::string log_text(const CycleLog& log) {
  FieldWriter writer;
  describe(writer, log);
  return writer.text();
}

}  // namespace cop
