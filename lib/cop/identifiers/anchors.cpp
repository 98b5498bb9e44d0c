#include "cop/identifiers/anchors.hpp"

#include <array>

namespace cop {
namespace {

std::uint64_t anchors_in(const char* bytes) {
  return ByteRow<64>(bytes).where([](const auto& part) {
    return part.within('0', '9') | part.equal_to('@') | part.equal_to('M');
  });
}

}  // namespace

std::size_t Anchors::search(std::size_t begin) {
  for (; text_.size() - begin >= Row::size; begin += Row::size) {
    anchors_ = anchors_in(text_.data() + begin);
    begin_ = begin;
    end_ = begin + Row::size;
    if (anchors_ != 0) return first();
  }
  std::array<char, Row::size> rest{};
  text_.substr(begin).copy(rest.data(), rest.size());
  anchors_ = anchors_in(rest.data());
  begin_ = begin;
  end_ = text_.size();
  return anchors_ == 0 ? end_ : first();
}

}  // namespace cop
