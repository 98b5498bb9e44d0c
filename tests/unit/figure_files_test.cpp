#include "cop/report/figure_files.hpp"

#include <array>

#include <doctest/doctest.h>

#include "cop/model/cycle_log.hpp"

using cop::CycleLog;
using cop::Figure;

TEST_CASE("the logs of figures are told once each, even where one name is part of another") {
  std::array<CycleLog, 2> logs;
  logs[0].where.file = "cycles/cycles/a.yaml";
  logs[1].where.file = "cycles/a.yaml";
  const std::array figures = {Figure{logs.data(), nullptr, {}}, Figure{&logs[1], nullptr, {}},
                              Figure{logs.data(), nullptr, {}}};
  CHECK(cop::files_of(figures) == "cycles/cycles/a.yaml, cycles/a.yaml");
  CHECK(cop::files_of({}).empty());
}
