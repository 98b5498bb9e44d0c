// Any text on its way out: nothing drives the terminal or breaks a line, and YAML reads back what
// was written.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "cop/base/utf8.hpp"
#include "cop/io/text_check.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/yaml_text.hpp"
#include "cop/report/render/markdown_text.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_one_safe_line(std::string_view text) {
  for (; !text.empty(); text.remove_prefix(cop::decode_front(text).bytes)) {
    const char32_t c = cop::decode_front(text).value;
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    if (control || c == 0x2028 || c == 0x2029 || c == cop::CodePoint::invalid) return false;
  }
  return true;
}

/// Whether a project file may hold the text as it is.
bool is_writable(std::string_view text) {
  for (; !text.empty(); text.remove_prefix(cop::decode_front(text).bytes)) {
    const char32_t c = cop::decode_front(text).value;
    if (c == cop::CodePoint::invalid || cop::is_forbidden(c) || c == '\r') return false;
  }
  return true;
}

void check_yaml(std::string_view text, const std::string& written) {
  cop::Diagnostics findings;
  const std::string file = "key: " + written + "\n";
  const auto document = cop::read_yaml("file.yaml", file, findings);
  require(document.has_value());
  const cop::YamlNode* value = document->root().find("key");
  require(value != nullptr && value->text == text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  require(is_one_safe_line(cop::shown(text)));
  require(cop::markdown_text(text).find('\n') == std::string::npos);
  if (is_writable(text)) check_yaml(text, cop::yaml_scalar(text));
  return 0;
}
