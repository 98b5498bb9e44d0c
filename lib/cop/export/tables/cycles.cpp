#include "cop/export/export_value.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"cycle", ColumnType::integer, "The number of the cycle", Privacy::open, true, "cycle"},
    {"purpose", ColumnType::text, "collect, test, implement or spread"},
    {"state", ColumnType::text, "planned, doing, studied, closed or stopped"},
    {"first_logged_on", ColumnType::date, "The day of the log that first speaks of it"},
    {"predicted_on", ColumnType::date, "The day of the log that states the prediction"},
    {"started", ColumnType::date, "When the test began"},
    {"ended", ColumnType::date, "When the test ended"},
    {"studied_on", ColumnType::date, "The day of the log that studies it"},
    {"decided_on", ColumnType::date, "The day of the log that decides what becomes of it"},
    {"measure", ColumnType::text, "The measure that should move", Privacy::label, false, "measure",
     "measures"},
    {"direction", ColumnType::text, "The way in which it should move"},
    {"size", ColumnType::number, "The change expected, in the measure's unit"},
    {"to", ColumnType::number, "The value expected, in the measure's unit"},
    {"as_planned", ColumnType::text, "Whether it went fully, partly or not as planned"},
    {"compared", ColumnType::text, "Whether the prediction was met, partly, not-met or unclear"},
    {"decision", ColumnType::text, "adopt, adapt, abandon, continue or spread"},
    {"stopped_at", ColumnType::text, "The stage at which it stopped: plan, do, study or act"},
    {"next", ColumnType::integer, "The cycle that follows"},
    {"name", ColumnType::text, "What the group calls it", Privacy::closed},
    {"change", ColumnType::text, "The change that was tried", Privacy::closed},
    {"prediction", ColumnType::text, "The prediction in words", Privacy::closed},
    {"happened", ColumnType::text, "What happened", Privacy::closed},
    {"learned", ColumnType::text, "What was learned", Privacy::closed},
    {"why", ColumnType::text, "Why it was decided so", Privacy::closed},
    {"patients", ColumnType::integer, "How many patients the test was planned with",
     Privacy::closed},
    {"clinicians", ColumnType::integer, "How many clinicians it was planned with", Privacy::closed},
};

std::string_view word_of(CycleState state) {
  switch (state) {
    case CycleState::planned: return "planned";
    case CycleState::doing: return "doing";
    case CycleState::studied: return "studied";
    case CycleState::stopped: return "stopped";
    case CycleState::closed: break;
  }
  return "closed";
}

ExportValue day_of(const CycleLog* log) {
  return log == nullptr || log->is_write_up() ? ExportValue() : as_value(log->date);
}

std::vector<ExportRow> rows(const ExportInput& input, Withheld& /*withheld*/) {
  std::vector<ExportRow> rows;
  for (const Cycle& cycle : input.facts.cycles) {
    const CycleEntry& c = cycle.whole();
    const Prediction& p = c.plan.prediction;
    rows.push_back({cycle.number,
                    as_value(c.purpose),
                    std::string(word_of(cycle.state())),
                    day_of(cycle.parts.front().log),
                    day_of(cycle.predicted_in),
                    as_value(c.done.started),
                    as_value(c.done.ended),
                    day_of(cycle.studied_in),
                    day_of(cycle.decided_in),
                    as_value(p.measure),
                    as_value(p.direction),
                    as_value(p.size),
                    as_value(p.to),
                    as_value(c.done.as_planned),
                    as_value(c.study.compared),
                    as_value(c.act.decision),
                    as_value(c.stopped.at),
                    as_value(c.act.next),
                    as_value(c.name),
                    as_value(c.plan.change),
                    as_value(p.text),
                    as_value(c.done.happened),
                    as_value(c.study.learned),
                    as_value(c.act.why),
                    as_value(c.plan.scale.patients),
                    as_value(c.plan.scale.clinicians)});
  }
  return rows;
}

}  // namespace

extern const ExportTable cycles_export_table{
    "cycles", "The tests of change: what was predicted, and what became of them", columns, rows};

}  // namespace cop
