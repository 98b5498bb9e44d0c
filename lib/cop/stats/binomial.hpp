#pragma once

namespace cop::stats {

/// The smallest number of successes k in `trials` independent trials for which P(X <= k) reaches
/// `probability`, the same number as R's qbinom(probability, trials, chance). The terms are taken
/// relative to the largest one, so nothing underflows that could matter, however many trials.
/// Throws std::invalid_argument for negative trials or a probability or chance outside 0 to 1.
int binomial_quantile(double probability, int trials, double chance);

}  // namespace cop::stats
