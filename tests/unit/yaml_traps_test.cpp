#include "cop/load/yaml_traps.hpp"

#include <doctest/doctest.h>

using cop::other_reading;

TEST_CASE("texts that other readers of YAML take for something else are known") {
  for (const char* text :
       {"no",   "No",     "NO",    "yes",     "on",   "OFF",   "true", "False",
        "Null", "NULL",   "010",   "-010",    "0x1F", "0o17",  "0b1",  "1_000",
        "1e3",  "1.5E-3", "12:30", "1:02:03", ".inf", "-.INF", ".NaN", "=",
        "+5",   "1.10",   "y",     "N",       ".5",   "-.5",   "5.",   "12345678901234567890"}) {
    CAPTURE(text);
    CHECK_FALSE(other_reading(text).empty());
  }
}

TEST_CASE("texts that lose nothing are left alone") {
  for (const char* text : {"",        "none",  "not yet", "2",     "-2",   "5.4",     "2026-02-12",
                           "2026-02", "12:75", "09:30",   "0",     "0.5",  "1.2.3",   "no.",
                           "e3",      "face",  "x1F",     "==",    "a=b",  "on time", "1e",
                           "0xg",     ":",     "12:",     "1:2:x", "gp01", "K7D2",    "+",
                           "-",       "_",     "."}) {
    CAPTURE(text);
    CHECK(other_reading(text).empty());
  }
}
