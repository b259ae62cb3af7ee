package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.QuietHours;
import vn.loahoc.store.Transaction;

/** Tells people what became of their registration, on the channel on which they registered. */
final class Telling {

  private final Notices notices;
  private final Accounts accounts;
  private final Topics topics;

  Telling(Notices notices, Accounts accounts, Topics topics) {
    this.notices = notices;
    this.accounts = accounts;
    this.topics = topics;
  }

  /**
   * What is told.
   *
   * @param key names it for ever
   * @param begins when what it is about begins: at night only what is pressing is told
   * @param about what "mấy giờ" is about after it
   */
  record Notice(String key, Content content, LocalDateTime begins, Optional<String> about) {}

  /** Nothing happens if the person has no account any more. */
  void tell(Transaction t, RegistrationStore.Row row, Notice notice, LocalDateTime now) {
    List<Address> all = accounts.of(t, row.registration().person());
    Optional<Address> to =
        all.stream()
            .filter(account -> account.channel().equals(row.channel()))
            .findFirst()
            .or(() -> all.stream().findFirst());
    to.ifPresent(
        address -> {
          notices.add(
              t, notice.key(), address, notice.content(), QuietHours.told(now, notice.begins()));
          notice
              .about()
              .filter(title -> title.length() <= Topic.LONGEST)
              .ifPresent(
                  title -> topics.about(t, address, new Topic(title), HomeTime.instant(now)));
        });
  }
}
