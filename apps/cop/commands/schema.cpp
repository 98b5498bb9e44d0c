#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/schema/json_schema.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

const FileKind& kind_called(const std::string& name) {
  if (const FileKind* kind = find_file_kind(name)) return *kind;
  std::vector<std::string_view> known;
  for (const FileKind& kind : file_kinds()) known.push_back(kind.name);
  throw UsageError("there is no kind of file \"" + shown(name, 60) + "\"" +
                   nearest_or("; cop schema lists them", name, known));
}

ExitCode run(const std::string& name, Session& session) {
  if (!name.empty()) {
    session.env.out.write(json_schema(kind_called(name)));
    return ExitCode::done;
  }
  for (const FileKind& kind : file_kinds()) {
    session.env.out.print("{:9} {:14} {}\n", kind.name, kind.place, kind.about);
  }
  return ExitCode::done;
}

Action configure(Options& options) {
  auto name = std::make_shared<std::string>();
  options.word("KIND", "cop, question, members, measures, cycle or ballot", *name);
  return [name](Session& session) { return run(*name, session); };
}

}  // namespace

extern const Command schema_command{
    "schema", "what may stand in a file, for editors",
    R"(Prints the JSON Schema (draft-07) of one kind of file; without KIND it lists the kinds. cop init
puts all of them into .cop/ and a first line into each file that leads editors to them: with a YAML
extension an editor then explains each key, offers the words that may follow and marks mistakes.

Examples:
  cop schema
  cop schema cycle
  cop schema cycle > .cop/cycle.schema.json          the newest one, after an update of cop

Exit: 0 printed, 2 there is no such kind of file
)",
    configure};

}  // namespace cop::app
