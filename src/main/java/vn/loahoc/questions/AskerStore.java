package vn.loahoc.questions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Transaction;

/** Those who passed a question on and wait for its answer. */
final class AskerStore {

  /** Somebody who waits. */
  record Asker(long id, long group, Address address) {}

  void add(Transaction tx, long group, Optional<Long> wording, Address to, Consent consent) {
    tx.update(
            """
            insert into question_askers
              (group_id, wording_id, channel, chat, consent_wording, asked_at)
            values (:group, :wording, :channel, :chat, :consent, :at)
            """)
        .bind("group", group)
        .bind("wording", wording.orElse(null))
        .bind("channel", to.channel().value())
        .bind("chat", to.chat())
        .bind("consent", consent.wording())
        .bind("at", consent.at())
        .execute();
  }

  /** Which sentence was agreed to, and when in epoch milliseconds. */
  record Consent(String wording, long at) {}

  List<Asker> waiting(Transaction tx, long group) {
    return tx.query(
            """
            select id, group_id, channel, chat from question_askers
            where group_id = :group and told_at is null order by id
            """)
        .bind("group", group)
        .map(row -> asker(row))
        .list();
  }

  private static Asker asker(RowView row) {
    return new Asker(
        row.getColumn("id", Long.class),
        row.getColumn("group_id", Long.class),
        new Address(
            new ChannelId(row.getColumn("channel", String.class)),
            row.getColumn("chat", String.class)));
  }

  boolean waits(Transaction tx, long group, Address address) {
    return tx.query(
                """
                select count(*) from question_askers
                where group_id = :group and channel = :channel and chat = :chat
                """)
            .bind("group", group)
            .bind("channel", address.channel().value())
            .bind("chat", address.chat())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  int waitingOf(Transaction tx, Address address) {
    return tx.query(
            """
            select count(*) from question_askers
            where channel = :channel and chat = :chat and told_at is null
            """)
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .mapTo(Integer.class)
        .one();
  }

  int waitingFor(Transaction tx, long group) {
    return tx.query("select count(*) from question_askers where group_id = :group")
        .bind("group", group)
        .mapTo(Integer.class)
        .one();
  }

  void told(Transaction tx, long group, long at) {
    tx.update(
            "update question_askers set told_at = :at where group_id = :group and told_at is null")
        .bind("group", group)
        .bind("at", at)
        .execute();
  }

  /** They wait again, since what they were told was taken back. */
  void untold(Transaction tx, long group) {
    tx.update("update question_askers set told_at = null where group_id = :group")
        .bind("group", group)
        .execute();
  }

  /** All addresses that are kept, with since when. */
  Map<Address, Instant> since(Transaction tx) {
    Map<Address, Instant> since = new HashMap<>();
    tx.query(
            "select channel, chat, min(asked_at) as at from question_askers group by channel, chat")
        .map(
            row ->
                Map.entry(
                    new Address(
                        new ChannelId(row.getColumn("channel", String.class)),
                        row.getColumn("chat", String.class)),
                    Instant.ofEpochMilli(row.getColumn("at", Long.class))))
        .forEach(entry -> since.put(entry.getKey(), entry.getValue()));
    return since;
  }

  List<PassedOn> of(Transaction tx, Address address) {
    return tx.query(
            """
            select a.group_id, coalesce(w.text, '') as text, a.asked_at, a.told_at
            from question_askers a left join question_wordings w on w.id = a.wording_id
            where a.channel = :channel and a.chat = :chat order by a.id
            """)
        .bind("channel", address.channel().value())
        .bind("chat", address.chat())
        .map(
            row ->
                new PassedOn(
                    row.getColumn("group_id", Long.class),
                    row.getColumn("text", String.class),
                    Instant.ofEpochMilli(row.getColumn("asked_at", Long.class)),
                    row.getColumn("told_at", Long.class) != null))
        .list();
  }

  /** Every account that is kept, with when it last passed a question on. */
  Map<Address, Instant> accounts(Transaction tx) {
    Map<Address, Instant> accounts = new HashMap<>();
    tx.query(
            """
            select channel, chat, max(asked_at) as latest
            from question_askers group by channel, chat
            """)
        .map(
            row ->
                Map.entry(
                    new Address(
                        new ChannelId(row.getColumn("channel", String.class)),
                        row.getColumn("chat", String.class)),
                    Instant.ofEpochMilli(row.getColumn("latest", Long.class))))
        .forEach(entry -> accounts.put(entry.getKey(), entry.getValue()));
    return accounts;
  }

  /** Removes an address, and the wordings that were only its own. */
  int erase(Transaction tx, Address address) {
    List<Long> wordings =
        tx.query(
                """
                select wording_id from question_askers
                where channel = :channel and chat = :chat and wording_id is not null
                """)
            .bind("channel", address.channel().value())
            .bind("chat", address.chat())
            .mapTo(Long.class)
            .list();
    int erased =
        tx.update("delete from question_askers where channel = :channel and chat = :chat")
            .bind("channel", address.channel().value())
            .bind("chat", address.chat())
            .execute();
    for (Long wording : wordings) {
      tx.update(
              """
              delete from question_wordings where id = :id
                and not exists (select 1 from question_askers where wording_id = :id)
              """)
          .bind("id", wording)
          .execute();
    }
    return erased;
  }

  /** Removes addresses that were told, or that have waited too long. */
  int remove(Transaction tx, long toldBefore, long askedBefore) {
    return tx.update("delete from question_askers where told_at < :told or asked_at < :asked")
        .bind("told", toldBefore)
        .bind("asked", askedBefore)
        .execute();
  }
}
