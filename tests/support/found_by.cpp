#include "support/found_by.hpp"

#include <fmt/core.h>

#include "support/found_rules.hpp"

namespace cop::test {

std::string found_by(std::string_view rule, std::vector<TextFile> files, std::string_view day) {
  std::string text;
  for (const Diagnostic& d : found_in(std::move(files), day)) {
    if (d.rule != rule) continue;
    text += fmt::format("{} {}:{}: {}\n", name_of(d.severity), d.where.file.view(), d.where.line,
                        d.message);
  }
  return text;
}

}  // namespace cop::test
