package vn.loahoc.channel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/**
 * Where channels hand what came in. Thread-safe.
 *
 * <p>Only after {@link Receipt#KEPT} may an update be acknowledged to its platform.
 */
public interface Intake {

  /** What became of a batch. */
  enum Receipt {
    /** Everything is committed; what was known already is left out. */
    KEPT,
    /** Nothing is kept, because the disk is full or the program stops: do not acknowledge. */
    CLOSED
  }

  /**
   * Commits a batch, and with it how far the channel has read.
   *
   * @param cursor where to go on, for channels that are asked for updates; empty leaves it alone
   */
  Receipt accept(ChannelId channel, List<Update> updates, Optional<String> cursor);

  /**
   * Commits one update together with what the channel itself keeps of it: both, or neither. Of what
   * was known already nothing is kept again.
   *
   * @param own what the channel keeps, written in the transaction of the update; short
   */
  Receipt accept(ChannelId channel, Update update, Consumer<Transaction> own);

  /** How far the channel has read, or nothing before the first batch. */
  Optional<String> cursor(ChannelId channel);
}
