#include <algorithm>
#include <new>

#include "cop/base/utf8.hpp"
#include "cop/io/plain_yaml_reader.hpp"
#include "cop/io/unicode_form.hpp"

namespace cop {

/// The document keeps a copy of the text, in which its values lie.
PlainYamlReader::PlainYamlReader(const FileName& file, std::string_view text) {
  document_.file_ = file;
  document_.memory_ = std::make_unique<std::pmr::monotonic_buffer_resource>(text.size() * 8 + 1024);
  bytes_ = static_cast<char*>(document_.memory_->allocate(text.size() + 1, 1));
  std::copy(text.begin(), text.end(), bytes_);
  text_ = {bytes_, text.size()};
}

YamlNode& PlainYamlReader::open(const Slot& slot, YamlKind kind, std::size_t at) {
  if (depth_++ == limits_.depth) decline(NotPlain::sizes);
  return add(slot, kind, at);
}

YamlNode& PlainYamlReader::add(const Slot& slot, YamlKind kind, std::size_t at) {
  YamlNode& node = make(kind, at);
  YamlNode& parent = slot.parent;
  node.key = slot.key;
  (parent.last_child == nullptr ? parent.first_child : parent.last_child->next) = &node;
  parent.last_child = &node;
  ++parent.size;
  return node;
}

YamlNode& PlainYamlReader::make(YamlKind kind, std::size_t at) {
  constexpr std::size_t many = 64;
  if (nodes_++ == limits_.nodes) decline(NotPlain::sizes);
  if (spare_count_ == 0) {
    spare_ = static_cast<YamlNode*>(
        document_.memory_->allocate(many * sizeof(YamlNode), alignof(YamlNode)));
    spare_count_ = many;
  }
  --spare_count_;
  YamlNode& node = *new (spare_++) YamlNode();
  node.kind = kind;
  node.line = node.end_line = number_;
  node.column = column(at);
  node.end_column = node.column + 1;
  return node;
}

YamlNode& PlainYamlReader::add_text(const Slot& slot, std::string_view text, std::size_t at,
                                    std::size_t end) {
  if (text.size() > limits_.text_bytes) decline(NotPlain::sizes);
  YamlNode& node = add(slot, YamlKind::scalar, at);
  node.text = text;
  node.end_column = column(end);
  return node;
}

int PlainYamlReader::counted_column(std::size_t begin, std::size_t byte) {
  if (begin != counted_line_ || byte < counted_byte_) {
    counted_line_ = counted_byte_ = begin;
    counted_column_ = 1;
  }
  counted_column_ +=
      static_cast<int>(count_code_points(text_.substr(counted_byte_, byte - counted_byte_)));
  counted_byte_ = byte;
  return counted_column_;
}

std::string_view PlainYamlReader::keep(std::string_view text) {
  char* copy = static_cast<char*>(document_.memory_->allocate(text.size() + 1, 1));
  std::copy(text.begin(), text.end(), copy);
  return {copy, text.size()};
}

const YamlNode* PlainYamlReader::add_key(const YamlNode& mapping, std::string_view text,
                                         std::size_t at, std::size_t end, bool quoted) {
  if (end - at > limits_.key_bytes || mapping.size == limits_.keys) decline(NotPlain::sizes);
  const auto begin = static_cast<std::size_t>(line_.data() - text_.data());
  YamlNode& key = make(YamlKind::scalar, at);
  key.end_column = column(end);
  key.quoted = quoted;
  key.text = text;
  if (wide_ < begin + end) {
    if (const std::string same = composed(text); same != text) key.text = keep(same);
  }
  if (mapping.find(key.text) != nullptr) decline(NotPlain::keys);
  return &key;
}

}  // namespace cop
