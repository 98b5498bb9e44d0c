#include "cop/load/field_setter.hpp"

#include "cop/base/utf8.hpp"

namespace cop {

Typed part_of(const Typed& whole, std::size_t begin, std::size_t length) {
  std::string_view part = whole.text.substr(begin, length);
  const std::size_t blanks = std::min(part.find_first_not_of(" \t"), part.size());
  part.remove_prefix(blanks);
  part = part.substr(0, part.find_last_not_of(" \t") + 1);
  Typed typed{part, whole.where};
  if (whole.where.line == 0) return typed;
  typed.where.column += static_cast<int>(count_code_points(whole.text.substr(0, begin + blanks)));
  typed.where.end_column = typed.where.column + static_cast<int>(count_code_points(part));
  return typed;
}

std::vector<Typed> FieldSetter::parts_of(const Typed& list) {
  std::vector<Typed> parts;
  for (std::size_t begin = 0; begin <= list.text.size();) {
    const std::size_t end = std::min(list.text.find(',', begin), list.text.size());
    Typed part = part_of(list, begin, end - begin);
    if (!part.text.empty()) parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

void FieldSetter::set(Located<Period>& field, std::string_view rest) {
  if (!rest.empty() && rest != "text") return;
  found_ = true;
  field.where = typed_.where;
  const std::string_view text = typed_.text;
  const std::size_t dots = text.find("..");
  if (rest == "text") {
    field.value = Period::in_words(std::string(text));
  } else if (dots == text.npos) {
    misread_ = convert({text}, field.value);
  } else {
    Date first;
    Date last;
    misread_ = read_day_({text.substr(0, dots)}, first);
    if (!misread_) misread_ = read_day_({text.substr(dots + 2)}, last);
    if (misread_) return;
    if (last < first) {
      misread_ = Misread{"bad-date", "needs its first day before its last", "swap the two days"};
      return;
    }
    field.value = Period::of_span(first, last);
  }
}

void FieldSetter::set(std::vector<NamedNumber>& numbers, std::string_view name) {
  if (name.empty()) return;
  found_ = true;
  NamedNumber entry{Located(std::string(name), typed_.where), Located(0.0, typed_.where)};
  misread_ = convert({typed_.text}, entry.number.value);
  if (!misread_) numbers.push_back(std::move(entry));
}

}  // namespace cop
