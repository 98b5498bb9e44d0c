#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace cop {

/// How many threads work: `first` of them from the beginning, and one more, up to `most`, each time
/// that a piece of work was found to have waited often. `times_waited` tells how often the thread
/// that calls it has waited for a disk or a network so far; without it there are no more.
struct Workers {
  Workers(std::size_t fixed) : first(fixed), most(fixed) {}
  Workers(std::size_t from, std::size_t up_to, long (*waited)())
      : first(from), most(up_to), times_waited(waited) {}

  std::size_t first, most;
  long (*times_waited)() = nullptr;
};

/// How many workers read files best where they wait for a disk: more than the machine has cores,
/// because a worker that waits uses none. `cores` is 0 where it is not known.
std::size_t most_workers(std::size_t cores);

/// How many pieces of work may be begun and not yet handed on.
std::size_t window_of(std::size_t workers);

/// Does pieces of work 0 to `count` - 1 in so many threads. `work` gets the number of a piece and a
/// slot below `window_of(workers.most)` that no other piece uses until `take` has had this one.
/// `take` is called in this thread, once for each piece and in order. What a piece or `take` throws
/// is thrown here when its turn has come; later pieces are then not begun. With one worker, and
/// where the machine gives none, all happens in this thread.
void do_in_order(std::size_t count, const Workers& workers,
                 const std::function<void(std::size_t piece, std::size_t slot)>& work,
                 const std::function<void(std::size_t piece, std::size_t slot)>& take);

/// The same for pieces of work that give a result: never more results are kept than the window
/// has, and what `take` sees is the same for any number of workers.
template <class Result>
void each_in_order(std::size_t count, const Workers& workers,
                   const std::function<Result(std::size_t)>& work,
                   const std::function<void(std::size_t, Result)>& take) {
  std::vector<std::optional<Result>> slots(window_of(workers.most));
  do_in_order(
      count, workers, [&](std::size_t piece, std::size_t slot) { slots[slot] = work(piece); },
      [&](std::size_t piece, std::size_t slot) {
        Result result = std::move(*slots[slot]);
        slots[slot].reset();
        take(piece, std::move(result));
      });
}

}  // namespace cop
