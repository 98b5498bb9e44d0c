#include "cop/io/plain_yaml_reader.hpp"
#include "cop/io/plain_yaml_signs.hpp"

namespace cop {
namespace {

/// What a key or text begins with that needs a second look.
constexpr Signs signs_to_look_at(" -.?:,[]{}#&*!|<>'\"%@`~");

}  // namespace

/// Whether the line is a key and a text without anything that needs a second look, as most are.
/// read_pair would read it the same way.
inline bool PlainYamlReader::is_simple_pair(std::size_t at) const {
  const std::size_t colon = marks_.colon, end = marks_.end;
  const char* const line = line_.data();
  const bool is_plain =
      colon + 2 < end && marks_.other_sign == end && end <= narrow_ && end - at <= limits.key_bytes;
  return is_plain && !signs_to_look_at.contain(line[at]) &&
         !signs_to_look_at.contain(line[colon + 2]) && line[colon - 1] != ' ' &&
         line[end - 1] != ' ' && !may_be_nothing({line + at, colon - at}) &&
         !may_be_nothing({line + colon + 2, end - colon - 2});
}

inline void PlainYamlReader::add_simple_pair(Mapping& mapping, std::size_t at) {
  const std::size_t begin = marks_.colon + 2;
  if (mapping.node.size == limits.keys) decline(NotPlain::sizes);
  const YamlNode& key = make_text({line_.data() + at, marks_.colon - at}, at);
  check_once(mapping, key.text);
  append({mapping.node, &key}, make_text({line_.data() + begin, marks_.end - begin}, begin));
  next_line();
}

void PlainYamlReader::read_mapping(Slot slot, std::size_t indent) {
  Mapping mapping{open(slot, YamlKind::mapping, indent)};
  const auto own = static_cast<long>(indent);
  do {
    if (is_simple_pair(indent)) {
      add_simple_pair(mapping, indent);
    } else {
      read_pair(mapping, indent);
    }
    if (indent_ > own) decline(NotPlain::lines_of_text);
  } while (indent_ == own && !has_dash());
  if (indent_ == own) decline(NotPlain::indents);
  --depth_;
}

void PlainYamlReader::read_pair(Mapping& mapping, std::size_t indent) {
  const Key key = read_key(mapping, indent);
  const std::size_t begin = skip_blanks(key.end);
  if (begin >= line_.size() || line_[begin] == '#') {
    read_below({mapping.node, key.node}, indent);
  } else {
    read_inline({mapping.node, key.node}, begin, indent);
  }
}

bool PlainYamlReader::is_key(std::size_t at) const {
  const std::string_view text = line_.substr(at);
  if (text.front() == '"' || text.front() == '\'') {
    const std::size_t close = text.find(text.front(), 1);
    return close != text.npos && text.substr(close + 1).starts_with(':');
  }
  if (text.front() == '[' || text.front() == '{') return false;
  return marks_.colon < marks_.other_sign;
}

PlainYamlReader::Key PlainYamlReader::read_key(Mapping& mapping, std::size_t at) {
  const std::string_view text = line_.substr(at);
  if (text.front() == '"' || text.front() == '\'') return read_quoted_key(mapping, at);
  const std::string_view key = without_blanks_behind(text.substr(0, marks_.colon - at));
  const bool is_odd = signs_before_key.contain(text.front()) || marks_.colon >= marks_.other_sign ||
                      key == "<<" || is_word_for_nothing(key);
  if (is_odd) decline_key(text);
  return {add_key(mapping, key, at, at + key.size(), false), marks_.colon + 1};
}

PlainYamlReader::Key PlainYamlReader::read_quoted_key(Mapping& mapping, std::size_t at) {
  const Quoted key = quoted(at);
  const std::size_t behind = key.end + 1;
  const bool has_colon =
      character(key.end) == ':' && (behind == line_.size() || line_[behind] == ' ');
  if (!has_colon) decline(NotPlain::keys);
  return {add_key(mapping, key.text, at, key.end, true), behind};
}

void PlainYamlReader::decline_key(std::string_view text) const {
  if (text.starts_with("---") || text.starts_with("...")) decline(NotPlain::document_marks);
  if (marks_.colon == marks_.end) decline(NotPlain::lines_of_text);
  decline(is_sign_of_anchor(text.front()) ? NotPlain::anchors : NotPlain::keys);
}

/// Keys are kept in Unicode's composed form.
const YamlNode* PlainYamlReader::add_key(Mapping& mapping, std::string_view text, std::size_t at,
                                         std::size_t end, bool quoted) {
  if (end - at > limits.key_bytes || mapping.node.size == limits.keys) decline(NotPlain::sizes);
  YamlNode& key = make(YamlKind::scalar, at);
  key.end_column = column(end);
  key.quoted = quoted;
  key.text = narrow_ < end ? keep_composed(text) : text;
  check_once(mapping, key.text);
  return &key;
}

}  // namespace cop
