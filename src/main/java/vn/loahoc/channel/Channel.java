package vn.loahoc.channel;

import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;

/**
 * One messaging platform, or one bot on it. Implementations are thread-safe: many sends run at
 * once, each on a virtual thread.
 */
public interface Channel {

  ChannelId id();

  Capabilities capabilities();

  /** When it carries what nobody waits for. */
  default Reach reach() {
    return new Reach.Always();
  }

  /**
   * Sends one message and waits for what became of it, at most 35 s. Never throws for what a
   * platform or a network does: that is a result. Must not call the database from the calling
   * thread except through {@code store}, which moves to its own.
   */
  SendResult send(Outgoing message);

  /** Shows that an answer is on its way, where the platform can; never fails. */
  default void typing(Address chat) {}

  /**
   * Fetches a file that somebody sent, and waits for it, at most 35 s. Never throws for what a
   * platform or a network does.
   *
   * @param reference as it came with {@link vn.loahoc.message.Inbound.SentMedia}
   * @param most how many bytes are taken
   */
  default Fetched fetch(String reference, int most) {
    return new Fetched.Gone();
  }

  /** The address by which the platform counts how much is sent to this one. */
  default Address counted(Address to) {
    return to;
  }

  /** A call that changes nothing, to see whether the platform answers. */
  boolean answers();

  /** Begins to hand what comes in to the intake; returns at once. */
  void start(Intake intake);

  /** Stops taking; what is being sent may still be finished. Returns when nothing more comes in. */
  void stop();
}
