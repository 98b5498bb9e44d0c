// The strings of tests/strings/, which tests/strings/strings.sh records by every way in.

#include <doctest/doctest.h>

#include "cop/base/utf8.hpp"
#include "cop/load/convert.hpp"
#include "cop/load/log_text.hpp"
#include "cop/load/read_project.hpp"
#include "support/awkward_strings_json.hpp"

TEST_CASE("every awkward string is read back as it was written, wherever it stands") {
  const auto strings = cop::test::awkward_strings();
  CHECK(strings.kept.size() >= 160);
  for (const std::string& text : strings.kept) {
    cop::CycleLog log;
    log.id.value.text = "2026-02-12-k7d2m9xq";
    log.date = cop::Located(*cop::Date::parse("2026-02-12"));
    log.summary = cop::Text(text);
    log.skipped.emplace_back(text);
    log.cycles.emplace_back().id = cop::Located(1L);
    log.cycles.back().plan.prediction.text = cop::Text(text);
    cop::Diagnostics findings;
    const auto read = cop::read_log("log.yaml", cop::log_text(log), findings);
    INFO(cop::shown(text));
    REQUIRE(read);
    CHECK(findings.empty());
    const std::string expected(cop::without_end_blanks(text));
    CHECK(read->summary->value == expected);
    CHECK(read->skipped.front()->value == expected);
    CHECK(read->cycles.at(0).plan.prediction.text->value == expected);
  }
}

TEST_CASE("no refused string may stand in a project file") {
  for (const std::string& text : cop::test::awkward_strings().refused) {
    bool forbidden = false;
    for (std::string_view rest = text; !rest.empty();) {
      const cop::CodePoint c = cop::decode_front(rest);
      forbidden = forbidden || cop::is_forbidden(c.value);
      rest.remove_prefix(c.bytes);
    }
    CHECK_MESSAGE(forbidden, cop::shown(text));
  }
}
