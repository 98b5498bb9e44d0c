#include "cop/report/make_report.hpp"

#include <algorithm>
#include <utility>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/face.hpp"
#include "cop/language/phrases/hidden.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/neutral_names.hpp"
#include "cop/report/report_texts.hpp"
#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

/// How much of a report its readers do not see.
struct Hidden {
  long counts = 0;
  long identifiers = 0;
  long names = 0;
};

/// The project with the logs of the days asked for.
Project within(const Project& project, std::optional<Date> from, std::optional<Date> to) {
  Project part = project;
  std::erase_if(part.logs, [&](const CycleLog& log) {
    if (!log.date) return false;
    return (from && log.date->value < *from) || (to && log.date->value > *to);
  });
  part.sort_logs();
  return part;
}

/// The project as it stood at the meeting that a report is about: without the logs behind its own.
Project until_subject(Project part, std::string_view log) {
  const auto own = std::find_if(part.logs.begin(), part.logs.end(),
                                [&](const CycleLog& one) { return one.id.value.text == log; });
  if (own != part.logs.end()) part.logs.erase(own + 1, part.logs.end());
  part.sort_logs();
  return part;
}

std::string span_text(const ReportInput& input) {
  return input.say(phrase::only_recorded,
                   input.from ? input.say(phrase::only_from, input.say.date(*input.from)) : "",
                   input.to ? input.say(phrase::only_to, input.say.date(*input.to)) : "");
}

Hidden hide(const ReportKind& kind, const ReportInput& input, Report& report) {
  const Membership& membership = input.facts.project.membership;
  const NeutralNames neutral(input.say, membership,
                             kind.is_private ? input.subject : std::string());
  const bool names_are_hidden = !kind.is_for_the_group && (input.is_shared() || kind.is_private);
  const std::string not_shown = input.say(phrase::not_shown);
  Hidden hidden;
  change_texts(report, [&](std::string& text) {
    hidden.counts += text == not_shown ? 1 : 0;
    const std::string masked = masked_text(text, Names::hidden);
    hidden.identifiers += masked != text ? 1 : 0;
    text = names_are_hidden ? neutral.in(masked) : masked;
    hidden.names += text != masked ? 1 : 0;
  });
  return hidden;
}

Section hidden_section(const ReportKind& kind, const ReportInput& input, const Hidden& hidden) {
  List list;
  if (hidden.counts > 0) {
    list.items.push_back(input.say(phrase::numbers_hidden, hidden.counts, input.min_cell()));
  }
  if (hidden.names > 0) {
    list.items.push_back(kind.is_private ? input.say(phrase::others_not_named)
                                         : input.say(phrase::nobody_named));
  }
  if (hidden.identifiers > 0) {
    list.items.push_back(input.say(phrase::texts_masked, hidden.identifiers));
  }
  if (kind.is_private) {
    list.items.push_back(input.say(phrase::for_one_person));
  } else if (!input.is_shared()) {
    list.items.push_back(input.say(phrase::for_the_group));
  }
  Section section{input.say(phrase::what_is_not_shown)};
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

Report report_on(const ReportKind& kind, const ReportInput& input) {
  const bool withholds = input.is_shared() && !kind.is_private;
  const Facts facts = withholds ? shared_facts(input.facts, input.min_cell()) : input.facts;
  Report report = kind.build({facts, input.findings, input.subject, input.audience, input.from,
                              input.to, input.say, kind.is_overview});
  if (input.from || input.to) report.face.push_back({span_text(input)});
  report.language = input.say;
  const Hidden hidden = hide(kind, input, report);
  Section section = hidden_section(kind, input, hidden);
  if (!section.empty()) report.sections.push_back(std::move(section));
  return report;
}

}  // namespace

Report make_report(const ReportKind& kind, const ReportInput& input) {
  const bool looks_back = kind.subject == ReportSubject::log;
  if (!input.from && !input.to && !looks_back) return report_on(kind, input);
  Project part = within(input.facts.project, input.from, input.to);
  if (looks_back) part = until_subject(std::move(part), input.subject);
  const Facts facts(part, input.facts.today);
  return report_on(kind, {facts, input.findings, input.subject, input.audience, input.from,
                          input.to, input.say});
}

}  // namespace cop
