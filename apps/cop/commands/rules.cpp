#include "cop/rules/rules.hpp"

#include <algorithm>
#include <memory>

#include "cop/command.hpp"
#include "cop/findings/json_rules.hpp"
#include "cop/session.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// The rules in their sections, one below the other.
std::string text_of_rules() {
  std::size_t longest = 0;
  for (const Rule* rule : all_rules()) longest = std::max(longest, rule->name.size());
  std::string text;
  std::string_view section;
  for (const Rule* rule : all_rules()) {
    if (const auto title = section_of(*rule); title != section) {
      text += fmt::format("{}{}\n", text.empty() ? "" : "\n", title);
      section = title;
    }
    const std::string head =
        fmt::format("  {:{}} {:8}", rule->name, longest, name_of(rule->severity));
    text += head + wrapped(rule->summary, head.size()) + '\n';
  }
  return text;
}

ExitCode run(const std::string& format, Session& session) {
  session.env.out.write(format == "json" ? json_of_rules() : text_of_rules());
  return ExitCode::done;
}

Action configure(Options& options) {
  auto format = std::make_shared<std::string>("text");
  options.choice("--format", {"text", "json"}, "how to write the rules", *format);
  return [format](Session& session) { return run(*format, session); };
}

}  // namespace

extern const Command rules_command{"rules", "all rules of cop validate, a line each",
                                   R"(Example:
  cop rules
  cop rules --format json       with the severity in each phase, for programs

Exit: 0 listed, 2 wrong command line
)",
                                   configure};

}  // namespace cop::app
