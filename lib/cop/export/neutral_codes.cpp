#include "cop/export/neutral_codes.hpp"

#include <fmt/core.h>

#include "cop/base/sha256.hpp"

namespace cop {
namespace {

struct WriteDown {
  std::string& into;

  void operator()(std::monostate /*nothing*/) const { into += '-'; }
  void operator()(bool answer) const { into += answer ? "yes" : "no"; }
  void operator()(long number) const { into += fmt::format("{}", number); }
  void operator()(double number) const { into += fmt::format("{}", number); }
  void operator()(const std::string& text) const { into += text; }
};

}  // namespace

NeutralCodes::NeutralCodes(const Charter& charter, std::span<const std::vector<ExportRow>> tables) {
  std::string all = charter.id.value.text;
  all += '\0' + charter.title->value + '\0' + charter.context->value + '\0' +
         charter.allow_salt->value + '\0';
  for (const auto& rows : tables) {
    for (const ExportRow& row : rows) {
      for (const ExportValue& value : row) {
        std::visit(WriteDown{all}, value);
        all += '\0';
      }
    }
  }
  key_ = sha256_hex(all);
}

std::string NeutralCodes::code(std::string_view kind, std::string_view of) const {
  constexpr std::size_t digits = 10;
  const std::string hash = sha256_hex(fmt::format("{} {} {}", key_, kind, of));
  return fmt::format("{}-{}", kind, hash.substr(0, digits));
}

}  // namespace cop
