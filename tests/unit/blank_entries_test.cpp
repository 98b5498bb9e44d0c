#include "cop/record/blank_entries.hpp"

#include <doctest/doctest.h>

using cop::app::without_blank_entries;

TEST_CASE("entries of a form that nobody filled in become blank lines") {
  CHECK(without_blank_entries("updates:\n"
                              "  - action: a/b  # Call\n"
                              "    status:\n"
                              "  - action: a/c\n"
                              "    status: done\n"
                              "actions:\n"
                              "  - what:\n"
                              "    owner:\n"
                              "date: 2026-02-01\n") ==
        "updates:\n\n\n  - action: a/c\n    status: done\nactions:\n\n\ndate: 2026-02-01\n");
}

TEST_CASE("an entry is blank however deep its blanks are") {
  const char* const blank = "cycles:\n  - id: 1\n    plan:\n      tasks:\n        - what:\n";
  CHECK(without_blank_entries(blank) == "cycles:\n\n\n\n\n");
  const char* const filled =
      "cycles:\n  - id: 1\n    plan:\n      change: x\n      tasks:\n        - what:\n";
  CHECK(without_blank_entries(filled) ==
        "cycles:\n  - id: 1\n    plan:\n      change: x\n      tasks:\n\n");
}

TEST_CASE("an entry with anything of its own is kept, even where it is not whole") {
  for (const char* const text :
       {"missing:\n  - measure: bp\n    reason:\n", "actions:\n  - what:\n    owner: gp01\n",
        "attended: []\n", "actions: [{what: }]\n", "actions:\n  - \"unclosed\n", ""}) {
    CHECK(without_blank_entries(text) == text);
  }
}
