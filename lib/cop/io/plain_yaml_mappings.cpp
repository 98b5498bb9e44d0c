#include "cop/io/plain_yaml_reader.hpp"
#include "cop/io/plain_yaml_signs.hpp"

namespace cop {
namespace {

/// What a key or text begins with that needs a second look.
constexpr Signs signs_to_look_at(" -.?:,[]{}#&*!|<>'\"%@`~");

}  // namespace

/// Whether the key that begins here is plain ASCII without quotes and needs no second look.
inline bool PlainYamlReader::has_simple_key(std::size_t at) const {
  const std::size_t colon = marks_.colon;
  const char* const line = line_.data();
  return colon < marks_.other_sign && colon <= narrow_ && colon - at <= limits.key_bytes &&
         !signs_to_look_at.contain(line[at]) && line[colon - 1] != ' ' &&
         !may_be_nothing({line + at, colon - at});
}

/// The same of the text that ends the line.
inline bool PlainYamlReader::has_simple_text(std::size_t at) const {
  const std::size_t end = marks_.end;
  const char* const line = line_.data();
  return at < end && marks_.other_sign == end && end <= narrow_ && end - at <= limits.text_bytes &&
         !signs_to_look_at.contain(line[at]) && line[end - 1] != ' ' &&
         !may_be_nothing({line + at, end - at});
}

inline PlainYamlReader::Key PlainYamlReader::add_simple_key(Mapping& mapping, std::size_t at) {
  if (mapping.node.size == limits.keys) decline(NotPlain::sizes);
  const YamlNode& key = make_text({line_.data() + at, marks_.colon - at}, at);
  check_once(mapping, key.text);
  return {&key, marks_.colon + 1};
}

inline void PlainYamlReader::add_simple_text(Slot slot, std::size_t at) {
  append(slot, make_text({line_.data() + at, marks_.end - at}, at));
  next_line();
}

void PlainYamlReader::read_mapping(Slot slot, std::size_t indent) {
  Mapping mapping{open(slot, YamlKind::mapping, indent)};
  const auto own = static_cast<long>(indent);
  do {
    const Key key =
        has_simple_key(indent) ? add_simple_key(mapping, indent) : read_key(mapping, indent);
    if (has_simple_text(key.end + 1)) {
      add_simple_text({mapping.node, key.node}, key.end + 1);
    } else {
      read_value({mapping.node, key.node}, key.end, indent);
    }
    if (indent_ > own) decline(NotPlain::lines_of_text);
  } while (indent_ == own && !has_dash());
  if (indent_ == own) decline(NotPlain::indents);
  --depth_;
}

/// What stands behind the colon of a key, or on the lines below.
void PlainYamlReader::read_value(Slot slot, std::size_t at, std::size_t indent) {
  const std::size_t begin = skip_blanks(at);
  if (begin >= line_.size()) return read_below(slot, indent);
  if (line_[begin] != '#') return read_inline(slot, begin, indent);
  if (looks_cut_short(line_, begin)) decline(NotPlain::colons);
  read_below(slot, indent);
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
