#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace cop::stats {

/// A chart that would say something false is not drawn. `rule` names the reason in kebab case, the
/// text says it in one sentence and what to do instead.
class Refusal : public std::invalid_argument {
 public:
  Refusal(std::string_view rule, const std::string& text)
      : std::invalid_argument(text), rule_(rule) {}
  [[nodiscard]] const std::string& rule() const { return rule_; }

 private:
  std::string rule_;
};

}  // namespace cop::stats
