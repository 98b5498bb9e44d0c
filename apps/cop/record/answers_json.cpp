#include <nlohmann/json.hpp>

#include "cop/dialog.hpp"
#include "cop/findings/format.hpp"
#include "cop/io/text_check.hpp"
#include "cop/record/answers.hpp"
#include "cop/record/given_file.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// JSON is YAML but for tabs and for characters outside the first 65,536 in escapes; a JSON reader
/// puts both right.
std::string json_as_yaml(const std::string& text) {
  if (text.find_first_not_of(" \t\r\n") == text.npos ||
      text[text.find_first_not_of(" \t\r\n")] != '{') {
    return text;
  }
  const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
  return json.is_discarded() ? text : json.dump(2);
}

}  // namespace

CycleLog answers_from(const std::string& file, Session& session) {
  const std::string whole = bytes_given("--from", file, session);
  const std::string text = json_as_yaml(std::string(without_byte_order_mark(whole)));
  const std::string name = name_given(file);
  Diagnostics findings;
  auto log = read_answers(name, text, findings);
  if (log && findings.empty()) return *std::move(log);
  sort_by_place(findings);
  const Sources sources{{name, text}};
  const FindingsReport report{"", findings, sources,
                              1,  0,        session.colored(session.env.terminals.err)};
  session.env.err.write(render_findings("full", report));
  throw Abandoned("nothing was written: mend what stands above and record again");
}

}  // namespace cop::app
