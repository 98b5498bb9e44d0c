#include "cop/import/patient_columns.hpp"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/record/csv/header_words.hpp"

namespace cop::app {
namespace {

constexpr std::array<std::string_view, 26> of_a_patient{
    "patient",
    "patient id",
    "patient name",
    "patient no",
    "patient number",
    "patient code",
    "surname",
    "family name",
    "last name",
    "first name",
    "given name",
    "given names",
    "date of birth",
    "birth date",
    "dob",
    "medicare",
    "medicare no",
    "medicare number",
    "medicare id",
    "ihi",
    "dva",
    "dva number",
    "mrn",
    "ur number",
    "urn",
    "nhs number",
};
constexpr std::array<std::string_view, 8> leading_to_people{
    "address", "street", "phone", "telephone", "mobile", "email", "e mail", "fax"};

bool is_one_of(std::span<const std::string_view> words, const std::string& text) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool is_ignored(const ImportMap& map, const std::string& text) {
  return std::any_of(map.ignored.begin(), map.ignored.end(),
                     [&](const std::string& name) { return plain_words(name) == text; });
}

}  // namespace

Diagnostics patient_columns(const CsvRow& header, const ImportMap& map) {
  Diagnostics found;
  for (const CsvCell& cell : header) {
    const std::string text = plain_words(cell.text);
    if (is_one_of(of_a_patient, text)) {
      found.push_back(
          {Severity::error, "", cell.where,
           fmt::format("the column \"{}\" says that each row is a patient", shown(cell.text, 40))});
      found.back().help =
          "cop takes figures of practices only: let the audit tool count the patients, and export "
          "the counts";
    } else if (is_one_of(leading_to_people, text) && !is_ignored(map, text)) {
      found.push_back(
          {Severity::error, "", cell.where,
           fmt::format("the column \"{}\" may lead to a person", shown(cell.text, 40))});
      found.back().help = "take it out of the file, or name it in the map under ignore:";
    }
  }
  return found;
}

}  // namespace cop::app
