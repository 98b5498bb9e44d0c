#pragma once

#include "cop/base/ordered_work.hpp"
#include "cop/io/yaml.hpp"

namespace cop {

/// How a project is read: by which reader of YAML, and by how many workers its files are fetched
/// where they are many. What is read is the same for any number.
struct ReadBy {
  ReadBy(YamlParser reader = YamlParser::quick_first, const Workers& threads = 1)
      : parser(reader), workers(threads) {}

  YamlParser parser;
  Workers workers;
};

}  // namespace cop
