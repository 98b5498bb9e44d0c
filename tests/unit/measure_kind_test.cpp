#include "cop/model/measure_kind.hpp"

#include <doctest/doctest.h>

using cop::DataKind;
using cop::Family;
using cop::is_quotient;
using cop::is_reference;
using cop::Located;
using cop::Measure;

TEST_CASE("a measure whose family is not known is no reference") {
  Measure measure;
  CHECK_FALSE(is_reference(measure));
  measure.family = Located(Family::outcome);
  CHECK_FALSE(is_reference(measure));
  measure.family = Located(Family::reference);
  CHECK(is_reference(measure));
}

TEST_CASE("proportions and rates are quotients, and nothing else is") {
  Measure measure;
  CHECK_FALSE(is_quotient(measure));
  for (const cop::Word<DataKind>& word : cop::Words<DataKind>::all) {
    const DataKind kind = word.value;
    CAPTURE(word.text);
    measure.data = Located(kind);
    CHECK(is_quotient(measure) == (kind == DataKind::proportion || kind == DataKind::rate));
  }
}
