#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

#include "cop/identifiers/byte_row.hpp"

namespace cop {

/// The places at which an identifier can be recognised, in the order of the text: digits, `@` and
/// `M`. Most of a text has none, so that many bytes are passed at once.
class Anchors {
 public:
  explicit Anchors(std::string_view text) : text_(text) { look_from(0); }

  /// The first one that is not before the byte; the end of the text when there is none. The bytes
  /// come in the order of the text.
  std::size_t next(std::size_t at) {
    if (at - begin_ < ByteRow::size) {
      row_ &= ~RowBits{0} << (at - begin_);
    } else {
      look_from(at);
    }
    while (row_ == 0) {
      if (text_.size() - begin_ <= ByteRow::size) return text_.size();
      look_from(begin_ + ByteRow::size);
    }
    return begin_ + static_cast<std::size_t>(std::countr_zero(row_));
  }

 private:
  void look_from(std::size_t begin) {
    begin_ = std::min(begin, text_.size());
    const std::size_t left = text_.size() - begin_;
    if (left >= ByteRow::size) {
      row_ = ByteRow(text_.data() + begin_).anchors();
    } else {
      std::array<char, ByteRow::size> end{};
      text_.substr(begin_).copy(end.data(), left);
      row_ = ByteRow(end.data()).anchors();
    }
  }

  std::string_view text_;
  /// Where the row begins that is looked at, and its anchors that were not passed yet.
  std::size_t begin_ = 0;
  RowBits row_ = 0;
};

}  // namespace cop
