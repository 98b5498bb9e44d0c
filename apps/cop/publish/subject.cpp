#include "cop/publish/subject.hpp"

#include "cop/base/utf8.hpp"
#include "cop/named_thing.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string latest_log(const ReportKind& kind, const Facts& facts) {
  if (!facts.project.logs.empty()) return facts.project.logs.back().id.value.text;
  throw UsageError(fmt::format(
      "there is no log yet that {} could be about: cop record makes the first one", kind.name));
}

}  // namespace

std::string subject_of(const ReportKind& kind, const std::string& typed, const Facts& facts) {
  if (kind.subject == ReportSubject::project) {
    if (typed.empty()) return {};
    throw UsageError(fmt::format("the report {} is about the whole project: leave out \"{}\"",
                                 kind.name, shown(typed, 40)));
  }
  const bool is_log = kind.subject == ReportSubject::log;
  if (typed.empty() && is_log) return latest_log(kind, facts);
  if (typed.empty()) {
    throw UsageError(fmt::format(
        "say about which member: cop report {} CODE; cop list members names them", kind.name));
  }
  const auto command = [&](const Named& thing) {
    return fmt::format("cop report {} {}", kind.name, shown_id(thing));
  };
  return one_named(typed, page_kind_called(is_log ? "log" : "member"), facts, command).id;
}

}  // namespace cop::app
