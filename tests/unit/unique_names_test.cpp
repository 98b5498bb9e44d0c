#include "cop/report/render/unique_names.hpp"

#include <doctest/doctest.h>

TEST_CASE("names for links hold letters, digits and dashes only, and none comes twice") {
  cop::UniqueNames names("section", {"contents"});
  CHECK(names.name_for("Who takes part?") == "who-takes-part");
  CHECK(names.name_for("Who takes part") == "who-takes-part-2");
  CHECK(names.name_for("../../\"><script>") == "script");
  CHECK(names.name_for("Contents") == "contents-2");
  CHECK(names.name_for("2 weeks") == "section-2-weeks");
  CHECK(names.name_for("血圧") == "section");
  CHECK(names.name_for("") == "section-2");
}
