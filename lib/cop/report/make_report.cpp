#include "cop/report/make_report.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/report/masked_report.hpp"
#include "cop/report/neutral_names.hpp"
#include "cop/report/phrases.hpp"
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

std::string span_text(const ReportInput& input) {
  std::string text = "Only what was recorded";
  if (input.from) text += " from " + input.from->iso();
  if (input.to) text += " to " + input.to->iso();
  return text + ".";
}

Hidden hide(const ReportKind& kind, const ReportInput& input, Report& report) {
  const Membership& membership = input.facts.project.membership;
  const NeutralNames neutral(membership, kind.is_private ? input.subject : std::string());
  const bool names_are_hidden = !kind.is_for_the_group && (input.is_shared() || kind.is_private);
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
    list.items.push_back(fmt::format(
        "{} not shown: {} on fewer than {} people, or would give away one that does. Shares that "
        "rest on such counts are rounded to 5%.",
        counted(hidden.counts, "number is", "numbers are"),
        hidden.counts == 1 ? "it rests" : "they rest", input.min_cell()));
  }
  if (hidden.names > 0) {
    list.items.push_back(kind.is_private
                             ? "Other members are not named."
                             : "Members are not named, and practices are called by letters.");
  }
  if (hidden.identifiers > 0) {
    list.items.push_back(fmt::format(
        "{} masked with •: something in {} looks like an identifier of a person. cop validate says "
        "where; mend it in the project.",
        counted(hidden.identifiers, "text is", "texts are"),
        hidden.identifiers == 1 ? "it" : "them"));
  }
  if (kind.is_private) {
    list.items.push_back("This page is for one person. It does not belong in the shared folder.");
  } else if (!input.is_shared()) {
    list.items.push_back(
        "This report is for the group itself: it shows small counts, and practices by name.");
  }
  Section section{"What is not shown"};
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

Report report_on(const ReportKind& kind, const ReportInput& input) {
  const bool withholds = input.is_shared() && !kind.is_private;
  const Facts facts = withholds ? shared_facts(input.facts, input.min_cell()) : input.facts;
  Report report =
      kind.build({facts, input.findings, input.subject, input.audience, input.from, input.to});
  if (input.from || input.to) report.face.push_back({span_text(input)});
  const Hidden hidden = hide(kind, input, report);
  Section section = hidden_section(kind, input, hidden);
  if (!section.empty()) report.sections.push_back(std::move(section));
  return report;
}

}  // namespace

Report make_report(const ReportKind& kind, const ReportInput& input) {
  if (!input.from && !input.to) return report_on(kind, input);
  const Project part = within(input.facts.project, input.from, input.to);
  const Facts facts(part, input.facts.today);
  return report_on(kind,
                   {facts, input.findings, input.subject, input.audience, input.from, input.to});
}

}  // namespace cop
