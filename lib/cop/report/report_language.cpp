#include "cop/report/report_language.hpp"

#include "cop/language/catalogue.hpp"

namespace cop {

Language language_of(const Charter& charter) {
  return find_language(charter.language->value).value_or(english);
}

}  // namespace cop
