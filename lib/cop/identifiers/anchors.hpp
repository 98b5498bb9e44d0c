#pragma once

#include <bit>
#include <string_view>

#include "cop/base/byte_row.hpp"

namespace cop {

/// The places at which an identifier can be recognised, in the order of the text: digits, `@` and
/// `M`. Most of a text has none, so that many bytes are passed at once.
class Anchors {
 public:
  explicit Anchors(std::string_view text) : text_(text) {}

  /// The first one that is not before the byte; the end of the text when there is none. The byte is
  /// in the text or its end, and not before the one that was found last.
  std::size_t next(std::size_t at) {
    if (at >= end_) return search(at);
    anchors_ &= ~Row::Bits{0} << (at - begin_);
    return anchors_ == 0 ? search(end_) : first();
  }

 private:
  using Row = ByteRow<64>;

  /// Goes on to the first row with an anchor.
  std::size_t search(std::size_t begin);
  [[nodiscard]] std::size_t first() const {
    return begin_ + static_cast<std::size_t>(std::countr_zero(anchors_));
  }

  std::string_view text_;
  /// The row that is looked at, and its anchors that were not passed yet.
  std::size_t begin_ = 0, end_ = 0;
  Row::Bits anchors_ = 0;
};

}  // namespace cop
