#pragma once

#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/identifiers/find_identifiers.hpp"
#include "cop/rules/privacy/allow_list.hpp"

namespace cop {

/// Looks through texts and names of files, each once and in any order, for what the rules of
/// privacy/ find, each under the rule of its kind. What `allow` in cop.yaml names is passed over.
class IdentifierCheck {
 public:
  IdentifierCheck(const Charter& charter, Date today);

  void check_text(const FileName& file, std::string_view text);
  /// Of a file or folder; only of the last one, where folders stand before it.
  void check_name(const FileName& file);
  /// All that was found and, now that all files were looked through, what is wrong with the list
  /// itself.
  Diagnostics finish();

 private:
  [[nodiscard]] bool is_passed_over(const FileName& file, const Identifier& one,
                                    std::string_view value);
  void add(const Identifier& one, std::string_view value, const Location& where,
           std::string message, std::string_view help);
  void check_allow_list();

  Packs packs_;
  AllowList allowed_;
  bool hints_;
  Date today_;
  Diagnostics found_;
};

}  // namespace cop
