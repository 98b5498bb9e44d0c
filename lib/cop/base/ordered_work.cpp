#include "cop/base/ordered_work.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace cop {
namespace {

using Step = std::function<void(std::size_t piece, std::size_t slot)>;

/// So often a piece of work has waited when one more worker is worth its memory.
constexpr long worth_a_worker = 8;

/// The workers, and the thread that takes what they have done.
class OrderedWork {
 public:
  OrderedWork(std::size_t count, const Workers& workers, const Step& work)
      : count_(count), workers_(workers), work_(work), slots_(window_of(workers.most)) {
    const std::lock_guard lock(mutex_);
    while (threads_.size() < workers_.first && add_worker()) {
    }
  }

  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  ~OrderedWork() {
    {
      const std::lock_guard lock(mutex_);
      stops_ = true;
    }
    may_begin_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  [[nodiscard]] bool has_workers() {
    const std::lock_guard lock(mutex_);
    return !threads_.empty();
  }

  void hand_on(const Step& take) {
    for (std::size_t piece = 0; piece < count_; ++piece) {
      const std::size_t slot = piece % slots_.size();
      wait_for(slot);
      if (slots_[slot].failure) std::rethrow_exception(slots_[slot].failure);
      take(piece, slot);
      {
        const std::lock_guard lock(mutex_);
        slots_[slot].is_done = false;
        ++taken_;
      }
      may_begin_.notify_all();
    }
  }

 private:
  struct Slot {
    bool is_done = false;
    std::exception_ptr failure;
  };

  void run() {
    for (std::size_t piece = next_++; piece < count_; piece = next_++) {
      if (!may_begin(piece)) return;
      const std::size_t slot = piece % slots_.size();
      std::exception_ptr failure;
      const long before = times_waited();
      try {
        work_(piece, slot);
      } catch (...) {
        failure = std::current_exception();
      }
      const bool waited = times_waited() - before >= worth_a_worker;
      {
        const std::lock_guard lock(mutex_);
        slots_[slot] = {true, failure};
        if (waited && !stops_ && threads_.size() < workers_.most) add_worker();
      }
      is_done_.notify_one();
    }
  }

  [[nodiscard]] long times_waited() const {
    return workers_.times_waited == nullptr ? 0 : workers_.times_waited();
  }

  /// Whether the machine gives one more; without it all is slower, not broken.
  bool add_worker() {
    try {
      threads_.emplace_back([this] { run(); });
    } catch (const std::exception&) {
      return false;
    }
    return true;
  }

  bool may_begin(std::size_t piece) {
    std::unique_lock lock(mutex_);
    may_begin_.wait(lock, [&] { return stops_ || piece < taken_ + window_of(threads_.size()); });
    return !stops_;
  }

  void wait_for(std::size_t slot) {
    std::unique_lock lock(mutex_);
    is_done_.wait(lock, [&] { return slots_[slot].is_done; });
  }

  std::size_t count_;
  Workers workers_;
  const Step& work_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::condition_variable may_begin_, is_done_;
  std::vector<Slot> slots_;
  std::size_t taken_ = 0;
  bool stops_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace

std::size_t most_workers(std::size_t cores) {
  constexpr std::size_t most = 16;
  constexpr std::size_t per_core = 4;
  return std::min(most, per_core * std::max<std::size_t>(cores, 1) + 4);
}

std::size_t window_of(std::size_t workers) { return workers <= 1 ? 1 : 2 * workers; }

void do_in_order(std::size_t count, const Workers& workers, const Step& work, const Step& take) {
  const std::size_t most = std::min(workers.most, count);
  if (most > 1) {
    OrderedWork shared(count, {std::min(workers.first, most), most, workers.times_waited}, work);
    if (shared.has_workers()) return shared.hand_on(take);
  }
  for (std::size_t piece = 0; piece < count; ++piece) {
    work(piece, 0);
    take(piece, 0);
  }
}

}  // namespace cop
