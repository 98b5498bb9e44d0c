#include "cop/report/length_limits.hpp"

namespace cop {

std::size_t left_out_of(bool is_overview, std::size_t entries, std::size_t most) {
  return is_overview && entries > most ? entries - most : 0;
}

void add_left_out(const Language& say, const Phrase<2>& words, std::size_t left_out,
                  std::size_t all, std::vector<Block>& blocks) {
  if (left_out > 0) blocks.push_back(Paragraph{say(words, left_out, all)});
}

}  // namespace cop
