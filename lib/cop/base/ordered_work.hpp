#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace cop {

/// How many workers read files best: more than the machine has cores, because a worker that waits
/// for a disk uses none. `cores` is 0 where it is not known.
std::size_t default_workers(std::size_t cores);

/// How many pieces of work may be begun and not yet handed on.
std::size_t window_of(std::size_t workers);

/// Does pieces of work 0 to `count` - 1 in so many threads. `work` gets the number of a piece and a
/// slot below `window_of(workers)` that no other piece uses until `take` has had this one. `take`
/// is called in this thread, once for each piece and in order. What a piece or `take` throws is
/// thrown here when its turn has come; later pieces are then not begun. With one worker all happens
/// in this thread.
void do_in_order(std::size_t count, std::size_t workers,
                 const std::function<void(std::size_t piece, std::size_t slot)>& work,
                 const std::function<void(std::size_t piece, std::size_t slot)>& take);

/// The same for pieces of work that give a result: never more results are kept than the window
/// has, and what `take` sees is the same for any number of workers.
template <class Result>
void each_in_order(std::size_t count, std::size_t workers,
                   const std::function<Result(std::size_t)>& work,
                   const std::function<void(std::size_t, Result)>& take) {
  std::vector<std::optional<Result>> slots(window_of(workers));
  do_in_order(
      count, workers, [&](std::size_t piece, std::size_t slot) { slots[slot] = work(piece); },
      [&](std::size_t piece, std::size_t slot) {
        Result result = std::move(*slots[slot]);
        slots[slot].reset();
        take(piece, std::move(result));
      });
}

}  // namespace cop
