package vn.loahoc.channel.web;

/** Being told of new messages, until it is closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  @Override
  void close();
}
