#pragma once

#include <streambuf>
#include <string_view>

namespace cop {

/// Reads from memory without copying it.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // only read from
    setg(begin, begin, begin + text.size());
  }
};

}  // namespace cop
