#pragma once

#include <string>

#include "cop/load/field_writer.hpp"
#include "cop/model/describe_project.hpp"

namespace cop {

/// The fields that are given of a part of a shared file, such as a Member or a Measure, as YAML
/// lines that begin in the first column.
template <class T>
std::string entry_text(const T& entry) {
  FieldWriter writer;
  describe(writer, entry);
  return writer.text();
}

}  // namespace cop
