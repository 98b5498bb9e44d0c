#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr const char* how_to_reconstruct =
    "; only a project written up afterwards can say so (reconstructed: true in cop.yaml)";

void require_dated(const Maybe auto& period, Findings& findings) {
  if (!period || period->value.dated()) return;
  findings.add(
      period->where,
      fmt::format("\"{}\" is no period of a project that is under way",
                  shown(period->value.text(), 60)),
      std::string("write the days, such as 2026-02 or {from: 2026-02-01, to: 2026-02-14}") +
          how_to_reconstruct);
}

void check_log(const LogAlone& alone, Findings& findings) {
  if (alone.shared.charter.is_reconstructed()) return;
  const CycleLog& log = alone.log;
  if (log.dated) {
    findings.add(
        log.dated->where, "this log says that its date is only the day of writing up",
        std::string("give the log the day of the meeting as its date, and take dated: out") +
            how_to_reconstruct);
  }
  for (const Observation& o : log.observations) require_dated(o.period, findings);
  for (const MissingData& missing : log.missing) require_dated(missing.period, findings);
  for (const Feedback& feedback : log.feedback) require_dated(feedback.period, findings);
}

}  // namespace

extern const Rule only_when_reconstructed_rule{
    .name = "only-when-reconstructed",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A date is left open as only a project written up afterwards may do",
    .why =
        "Without a date nobody can see whether a prediction came before its data or a decision "
        "before the collection, and a figure stands on no chart.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: {text: early spring}, practice: harbour, value: 97})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: harbour, value: 97})",
    .check_log = check_log,
};

}  // namespace cop
