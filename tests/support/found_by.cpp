#include "support/found_by.hpp"

#include <fmt/format.h>

#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/project_from_text.hpp"

namespace cop::test {

std::string found_by(std::string_view rule, std::vector<TextFile> files, std::string_view day) {
  std::string text;
  const LoadedProject loaded = read_from_text(std::move(files));
  const Date today = reference_day(loaded.project, *Date::parse(day));
  for (const Diagnostic& d : check_project(Facts(loaded.project, today))) {
    if (d.rule != rule) continue;
    text += fmt::format("{} {}:{}: {}\n", name_of(d.severity), d.where.file.view(), d.where.line,
                        d.message);
  }
  return text;
}

}  // namespace cop::test
