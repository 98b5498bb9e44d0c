#include "cop/model/meetings.hpp"
#include "cop/report/page.hpp"
#include "cop/report/record_writer.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) { return ids_of(facts.project.logs); }

std::vector<std::string> called(const Facts& facts, std::string_view typed) {
  std::vector<std::string> found;
  for (const CycleLog* log : facts.project.find_logs(typed)) found.push_back(log->id.value.text);
  return found;
}

Report page(const Facts& facts, const std::string& id) {
  const CycleLog& log = *facts.project.find_logs(id).front();
  const std::string day = log.date ? log.date->value.iso() : id;
  Report report{(is_meeting(log) ? "Meeting of " : "Log of ") + day};
  report.face.push_back({log.where.file.text()});
  RecordWriter writer;
  describe_body(writer, log);
  Section whole = std::move(writer).section("");
  report.sections = std::move(whole.parts);
  whole.parts.clear();
  if (!whole.empty()) report.sections.insert(report.sections.begin(), std::move(whole));
  return report;
}

}  // namespace

extern const PageKind log_page{"log", "logs", ids, called, page};

}  // namespace cop
