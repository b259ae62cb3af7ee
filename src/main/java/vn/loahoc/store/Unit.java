package vn.loahoc.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** A unit of work and who waits for it. */
final class Unit<T> {

  private final Function<Transaction, T> work;
  private final CompletableFuture<T> done = new CompletableFuture<>();
  private Future<T> outcome = new CompletableFuture<>();
  private List<Runnable> afterwards = List.of();

  Unit(Function<Transaction, T> work) {
    this.work = work;
  }

  /**
   * Runs it, and keeps whatever it throws, errors too: the writer outlives them.
   *
   * @return whether it can be committed
   */
  boolean run(Transaction transaction) {
    FutureTask<T> task = new FutureTask<>(() -> work.apply(transaction));
    task.run();
    outcome = task;
    afterwards = transaction.afterwards();
    return succeeded();
  }

  boolean succeeded() {
    return outcome.state() == Future.State.SUCCESS;
  }

  /** Undone by what befell all that were to be committed together; its own failure is kept. */
  void undone(StoreException failure) {
    if (outcome.state() != Future.State.FAILED) {
      outcome = CompletableFuture.failedFuture(failure);
    }
  }

  /** Signals that it is committed. */
  List<Runnable> afterwards() {
    return afterwards;
  }

  /** Tells who waits for it. */
  void finish() {
    if (succeeded()) {
      done.complete(outcome.resultNow());
    } else {
      done.completeExceptionally(outcome.exceptionNow());
    }
  }

  /** What becomes of it. */
  CompletableFuture<T> done() {
    return done;
  }
}
