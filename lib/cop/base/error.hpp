#pragma once

#include <stdexcept>

namespace cop {

/// The machine failed: a folder that cannot be opened, a full disk. The text names the path, the
/// reason and what to do. A person's mistake in a file is never an Error, but a Diagnostic.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace cop
