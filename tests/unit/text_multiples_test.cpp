#include <algorithm>
#include <string_view>

#include <doctest/doctest.h>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/text_chart.hpp"
#include "support/sample_charts.hpp"

using namespace cop;

namespace {

SmallMultiples two_practices() {
  SmallMultiples multiples{.title = "Late letters by practice", .unit = "letters per week"};
  multiples.panels = {test::chart_of({1, 2, 3, 4}, 2.4), test::chart_of({8, 7, 8, 6}, 7.5)};
  multiples.panels[0].title = "North";
  multiples.panels[1].title = "South";
  multiples.panels[1].lines[0].signal = true;
  multiples.panels[1].points[3].signal = PointSignal::outside;
  multiples.panels[1].points[3].judgement = Judgement::improvement;
  multiples.marks = {{MarkRole::cycle, 2, "1", "Nurse calls"}};
  return multiples;
}

}  // namespace

TEST_CASE("small multiples stand side by side on a terminal, on one scale") {
  const std::string text = text_chart(two_practices(), 80);
  CAPTURE(text);
  CHECK(text.find("North                                    South\n") != std::string::npos);
  CHECK(text.find("median                                   median, unusual runs\n") !=
        std::string::npos);
  CHECK(text.find("   ◆   beyond a limit: improvement\n") != std::string::npos);
  CHECK(text.find("    1  Nurse calls\n") != std::string::npos);
  CHECK(text.find("8 ┤") != text.rfind("8 ┤"));
}

TEST_CASE("small multiples stand below each other on a narrow terminal") {
  const std::string text = text_chart(two_practices(), 40);
  const auto north = text.find("\nNorth\n");
  const auto south = text.find("\nSouth\n");
  CHECK(north != std::string::npos);
  CHECK(south != std::string::npos);
}

TEST_CASE("no line of small multiples is wider than the terminal") {
  for (const CharacterSet set : {CharacterSet::unicode, CharacterSet::ascii}) {
    for (const int width : {0, 40, 80, 132}) {
      SmallMultiples multiples{.title = "All"};
      multiples.panels = test::difficult_charts();
      multiples.marks = test::with_marks({}, 30).marks;
      const std::string text = text_chart(multiples, width, set);
      std::string_view rest = text;
      while (!rest.empty()) {
        const auto end = rest.find('\n');
        CHECK(text_width(rest.substr(0, end), terminal_columns) <= std::max(width, 40));
        rest.remove_prefix(end + 1);
      }
    }
  }
}

TEST_CASE("small multiples of nobody say so") {
  CHECK(text_chart(SmallMultiples{.title = "Nobody"}, 80).find("no values yet") !=
        std::string::npos);
}
