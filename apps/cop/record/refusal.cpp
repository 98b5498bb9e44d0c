#include "cop/record/refusal.hpp"

#include <algorithm>
#include <array>

#include <fmt/ranges.h>

#include "cop/base/utf8.hpp"
#include "cop/dialog.hpp"
#include "cop/editor.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/show_on_stderr.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/record/origins.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// The log that has the figure already; empty where two flags give it.
std::string_view older_log(const Diagnostic& finding) {
  constexpr std::string_view folder = "cycles/", end = ".yaml";
  for (const Related& related : finding.related) {
    const std::string_view file = related.where.file.view();
    if (file.starts_with(folder) && file.ends_with(end)) {
      return file.substr(folder.size(), file.size() - folder.size() - end.size());
    }
  }
  return {};
}

/// What to write behind a flag where the rule speaks of the file.
std::string flag_help(const Diagnostic& finding) {
  const std::string_view older = finding.rule == "observation-twice" ? older_log(finding) : "";
  if (!older.empty()) {
    return fmt::format("{} (if yours is right, add --replaces {})", finding.message, older);
  }
  struct Help {
    std::string_view rule, text;
  };
  constexpr std::array helps{
      Help{"prediction-missing", "add --plan prediction=TEXT: what you expect"},
      Help{"cycle-planned-twice", "for a new test add --cycle with the next free number"},
      Help{"missing-period", "write MEASURE=VALUE@PERIOD, such as @2026-02"},
  };
  const auto found = std::find_if(helps.begin(), helps.end(),
                                  [&](const Help& help) { return help.rule == finding.rule; });
  if (found == helps.end()) return message_with_help(finding);
  return fmt::format("{} ({})", finding.message, found->text);
}

bool is_about_flags(const Diagnostic& finding) {
  return finding.where.file.view() == command_line && finding.severity == Severity::error;
}

bool is_missing(const Diagnostic& finding) {
  return finding.rule.find("missing") != std::string::npos;
}

Sources all_sources(const GivenAnswers& answers, const LogProposal& proposal) {
  Sources sources = answers.sources;
  sources.insert(proposal.sources.begin(), proposal.sources.end());
  return sources;
}

/// Whether the finding may only follow from a text behind the same flag that was not understood.
bool may_follow(const Diagnostic& finding, const Given& given,
                const std::vector<Complaint>& complaints) {
  const bool complained =
      std::any_of(complaints.begin(), complaints.end(),
                  [&](const Complaint& complaint) { return complaint.flag == given.flag; });
  return complained && !finding.rule.starts_with("unknown-");
}

/// What is wrong with the flags, and whether the command line itself is: an answer is missing or
/// cannot be understood, or names what there is not. Otherwise the log would break a rule.
struct FlagComplaints {
  std::vector<std::string> texts;
  bool are_usage = false;
};

bool is_usage(const Diagnostic& finding) {
  return is_missing(finding) || finding.rule.starts_with("unknown-") ||
         finding.rule.starts_with("bad-");
}

/// Takes what is wrong with the flags out of the findings.
FlagComplaints complaints_about_flags(const GivenAnswers& answers, Diagnostics& findings) {
  std::stable_partition(findings.begin(), findings.end(),
                        [](const Diagnostic& finding) { return !is_missing(finding); });
  FlagComplaints complaints{{}, !answers.complaints.empty()};
  for (const Complaint& complaint : answers.complaints) {
    complaints.texts.push_back(complaint.message);
  }
  for (const Diagnostic& finding : findings) {
    if (!is_about_flags(finding)) continue;
    const Given& given = answers.given.at(static_cast<std::size_t>(finding.where.line) - 1);
    if (may_follow(finding, given, answers.complaints)) continue;
    complaints.texts.push_back(flag_complaint(given, mask_identifiers(flag_help(finding))));
    complaints.are_usage = complaints.are_usage || is_usage(finding);
  }
  std::erase_if(findings, is_about_flags);
  return complaints;
}

}  // namespace

std::string where_the_form_is(const GivenAnswers& answers, const std::string& folder,
                              const Session& session) {
  if (!answers.form) return {};
  const std::string path = edited_file(answers.form->file_name, folder, session);
  return "\nyour form is kept in " + shown(path, path.size());
}

void show_at_their_origins(const GivenAnswers& answers, const LogProposal& proposal,
                           const Session& session) {
  Sources sources = all_sources(answers, proposal);
  const Diagnostics findings = at_their_origins(proposal, answers.log, sources);
  show_on_stderr(findings, sources, session);
}

void refuse(const GivenAnswers& answers, const LogProposal& proposal, const std::string& folder,
            const Session& session) {
  Sources sources = all_sources(answers, proposal);
  Diagnostics findings = at_their_origins(proposal, answers.log, sources);
  const auto complaints = complaints_about_flags(answers, findings);
  const std::string form = where_the_form_is(answers, folder, session);
  if (!complaints.texts.empty()) {
    std::erase_if(findings, [](const Diagnostic& d) { return d.severity != Severity::error; });
    show_on_stderr(findings, sources, session);
    const std::string text =
        fmt::format("nothing was written:\n  {}{}", fmt::join(complaints.texts, "\n  "), form);
    if (complaints.are_usage) throw UsageError(text);
    throw Abandoned(text);
  }
  sort_by_place(findings);
  show_on_stderr(findings, sources, session);
  session.env.out.flush();
  throw Abandoned("nothing was written: mend what stands above and record again" + form);
}

}  // namespace cop::app
