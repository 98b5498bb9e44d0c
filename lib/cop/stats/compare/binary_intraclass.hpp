#pragma once

#include <optional>
#include <span>

#include "cop/stats/compare/intraclass.hpp"
#include "cop/stats/compare/proportion.hpp"

namespace cop::stats {

/// The intraclass correlation of yes and no within clusters, each cluster as its count: what
/// `intraclass` gives for as many ones and zeros (the estimator of the analysis of variance, Ridout
/// et al. 1999, Biometrics 55:137). Nothing in the same cases.
std::optional<Intraclass> binary_intraclass(std::span<const Proportion> clusters);

}  // namespace cop::stats
