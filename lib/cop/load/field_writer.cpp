#include "cop/load/field_writer.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cop {

void FieldWriter::add_line(std::string_view key, std::string_view value) {
  text_ += fmt::format("{:{}}{}: {}\n", "", indent_, key, value);
}

void FieldWriter::add_block(std::string_view key, std::string_view lines) {
  text_ += fmt::format("{:{}}{}:\n{}", "", indent_, key, lines);
}

void FieldWriter::add_list(std::string_view key, const std::vector<std::string>& values) {
  if (!values.empty()) add_line(key, fmt::format("[{}]", fmt::join(values, ", ")));
}

void FieldWriter::write(std::string_view key, const std::vector<Text>& list) {
  std::vector<std::string> values;
  for (const Text& item : list) values.push_back(yaml_scalar(without_end_blanks(item->value)));
  add_list(key, values);
}

void FieldWriter::write(std::string_view key, const std::vector<NamedNumber>& numbers) {
  std::string lines;
  for (const NamedNumber& entry : numbers) {
    lines += fmt::format("{:{}}{}: {}\n", "", indent_ + 2, yaml_scalar(entry.name.value),
                         yaml_number(entry.number.value));
  }
  if (!numbers.empty()) add_block(key, lines);
}

std::string FieldWriter::as_list_item(std::string lines, std::size_t indent) {
  if (lines.empty()) return fmt::format("{:{}}- {{}}\n", "", indent);
  lines[indent] = '-';
  return lines;
}

}  // namespace cop
