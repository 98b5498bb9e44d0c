#include "cop/rules/rules.hpp"

#include "cop/command.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

ExitCode run(Session& session) {
  for (const Rule* rule : all_rules()) {
    session.env.out.print("{:27} {:8} {}\n", rule->name, name_of(rule->severity), rule->summary);
  }
  return ExitCode::done;
}

Action configure(Options&) { return run; }

}  // namespace

extern const Command rules_command{"rules", "all rules of cop validate, a line each",
                                   R"(Example:
  cop rules
)",
                                   configure};

}  // namespace cop::app
