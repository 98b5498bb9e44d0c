#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cop/language/language.hpp"
#include "cop/model/member.hpp"

namespace cop {

/// Takes the codes and names of members and practices out of texts that others will read: a member
/// becomes "a member", the practices "Practice A", "Practice B" in the order of members.yaml. It
/// knows what members.yaml knows, and as whole words only.
class NeutralNames {
 public:
  /// All members but the one whose code is `kept`.
  explicit NeutralNames(const Language& say, const Membership& membership,
                        std::string_view kept = {});

  /// The text without them.
  [[nodiscard]] std::string in(std::string_view text) const;

 private:
  struct Neutral {
    /// As a word of its own, and as a part of a file's name.
    std::string word, part;
  };

  void add(const std::string& name, const Neutral& neutral);
  /// The neutral form of what begins at `begin`, and where that ends; null where nothing does.
  [[nodiscard]] const Neutral* find(std::string_view text, std::size_t begin,
                                    std::size_t& end) const;

  /// By the name in small letters.
  std::map<std::string, Neutral, std::less<>> neutral_;
  /// How long they are, the longest first, and the small letters that they begin with.
  std::vector<std::size_t> lengths_;
  std::string begins_;
};

}  // namespace cop
