#include "cop/record/save.hpp"

#include <stdexcept>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/editor_files.hpp"
#include "cop/io/file.hpp"
#include "cop/io/litter.hpp"
#include "cop/io/write_file.hpp"
#include "cop/load/log_text.hpp"
#include "cop/record/findings_about.hpp"

namespace cop::app {
namespace {

/// Letters and digits that nobody mistakes for one another.
constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

constexpr std::size_t longest_slug = 32;

/// The comments at its top. Where the project has the schema they begin with the line that leads
/// editors to it.
std::string head_of(const std::string& file, const std::string& folder) {
  const bool has_schema = exists(join(folder, schema_file(*kind_of_file(file))));
  return (has_schema ? schema_line(file) : "") +
         "# A cycle log: what happened at one meeting. Mend it by hand, then run: cop validate\n";
}

/// Reads back what would be written; a difference would be a mistake in cop.
CycleLog read_back(const LogProposal& proposal, Diagnostics& findings) {
  const auto log = read_log(proposal.file, proposal.text, findings);
  if (!log || proposal.head + log_text(*log) != proposal.text) {
    throw std::logic_error("the log does not read back as it was written; nothing was written");
  }
  return *log;
}

void add_findings_of_rules(LogProposal& proposal, const Project& project, Date today) {
  proposal.sources[proposal.file] = proposal.text;
  Project with_log = project;
  with_log.logs.push_back(proposal.log);
  with_log.sources[proposal.file] = proposal.text;
  with_log.sort_logs();
  for (Diagnostic& finding : findings_about(proposal.file, with_log, today)) {
    proposal.findings.push_back(std::move(finding));
  }
}

/// The id in a text whose day was changed: the same with the other day. Elsewhere it stays.
void follow_day(std::string& text, const CycleLog& log) {
  const std::string& id = log.id.value.text;
  const std::size_t day_length = Date().iso().size();
  if (!log.date || !is_id(id) || id.size() < day_length || !Date::parse(id.substr(0, day_length))) {
    return;
  }
  const std::size_t place = text.find(id);
  if (place != text.npos) text.replace(place, day_length, log.date->value.iso());
}

}  // namespace

std::string new_log_id(Date date, const std::string& slug, std::uint64_t random_bits) {
  std::string suffix;
  for (int i = 0; i < 8; ++i) suffix += alphabet[(random_bits >> (5 * i)) & 31];
  std::string middle = id_from(id_from(slug).substr(0, longest_slug));
  if (!middle.empty()) middle += '-';
  return date.iso() + "-" + middle + suffix;
}

std::string file_of_log(const std::string& id) { return "cycles/" + id + ".yaml"; }

LogProposal propose_log(CycleLog log, const std::string& id, const Project& project,
                        const std::string& folder, Date today) {
  log.id.value.text = id;
  LogProposal proposal{id, file_of_log(id), head_of(file_of_log(id), folder), {}, {}, {}, {}};
  proposal.text = proposal.head + log_text(log);
  proposal.log = read_back(proposal, proposal.findings);
  add_findings_of_rules(proposal, project, today);
  return proposal;
}

LogProposal read_edited(LogProposal proposal, const std::string& text, const Project& project,
                        Date today) {
  proposal.text = text;
  proposal.findings.clear();
  Diagnostics ignored;
  if (const auto log = read_log(proposal.file, text, ignored)) follow_day(proposal.text, *log);
  const auto log = read_log(proposal.file, proposal.text, proposal.findings);
  if (!log) {
    proposal.sources[proposal.file] = text;
    return proposal;
  }
  proposal.log = *log;
  proposal.id = log->id.value.text;
  if (is_id(proposal.id)) proposal.file = file_of_log(proposal.id);
  add_findings_of_rules(proposal, project, today);
  return proposal;
}

LogProposal save_log(LogProposal proposal, const std::string& folder, const std::string& slug,
                     const std::function<std::uint64_t()>& random) {
  remove_litter(folder);
  make_folders(join(folder, "cycles"));
  constexpr int tries = 5;
  for (int i = 0; i < tries; ++i) {
    if (create_file(join(folder, proposal.file), proposal.text)) return proposal;
    proposal.id = new_log_id(proposal.log.date->value, slug, random());
    proposal.log.id.value.text = proposal.id;
    proposal.file = file_of_log(proposal.id);
    proposal.text = proposal.head + log_text(proposal.log);
  }
  throw Error("cannot write " + shown(join(folder, proposal.file)) +
              ": the name is taken; try again");
}

}  // namespace cop::app
