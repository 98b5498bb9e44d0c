#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/io/plain_yaml_reader.hpp"
#include "cop/io/unicode_form.hpp"

namespace cop {

/// The document keeps a copy of the text, in which its values lie.
PlainYamlReader::PlainYamlReader(const FileName& file, std::string_view text) {
  document_.file_ = file;
  document_.memory_ = std::make_unique<std::pmr::monotonic_buffer_resource>(text.size() * 8 + 1024);
  bytes_ = static_cast<char*>(document_.memory_->allocate(text.size() + bytes_behind_lines, 1));
  std::fill_n(std::copy(text.begin(), text.end(), bytes_), bytes_behind_lines, '\n');
  text_ = {bytes_, text.size()};
}

/// Room for the next nodes, as long as all of it may be used.
void PlainYamlReader::make_room() {
  constexpr std::size_t many = 64;
  nodes_ += many;
  if (nodes_ > limits.nodes) decline(NotPlain::sizes);
  spare_ = static_cast<YamlNode*>(
      document_.memory_->allocate(many * sizeof(YamlNode), alignof(YamlNode)));
  spare_end_ = spare_ + many;
}

int PlainYamlReader::counted_column(std::size_t at) {
  if (number_ != counted_line_ || at < counted_at_) {
    counted_line_ = number_;
    counted_at_ = 0;
    counted_column_ = 1;
  }
  counted_column_ +=
      static_cast<int>(count_code_points(line_.substr(counted_at_, at - counted_at_)));
  counted_at_ = at;
  return counted_column_;
}

std::string_view PlainYamlReader::keep(std::string_view text) {
  char* copy = static_cast<char*>(document_.memory_->allocate(text.size() + 1, 1));
  std::copy(text.begin(), text.end(), copy);
  return {copy, text.size()};
}

std::string_view PlainYamlReader::keep_composed(std::string_view text) {
  const std::string same = composed(text);
  return same != text ? keep(same) : text;
}

void PlainYamlReader::search_twin(const Mapping& mapping, std::string_view key) {
  if (mapping.node.find(key) != nullptr) decline(NotPlain::keys);
}

}  // namespace cop
