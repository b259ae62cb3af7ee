package vn.loahoc.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** Groups of questions and their wordings. */
final class OpenQuestionStore {

  /** What became of a group. */
  enum State {
    OPEN,
    ESCALATED,
    ANSWERED,
    PASSED_OVER;

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A group, as far as finding it goes. */
  record Group(long id, Optional<String> ward, Meaning meaning, State state, String reason) {}

  /** So many of the same facts are compared by their words. */
  private static final int MOST_COMPARED = 1_000;

  private static final String GROUPS =
      "select id, ward, meaning, state, coalesce(reason, '') as reason from question_groups ";

  private static final String IN_SCOPE =
      """
       from question_groups g
      where (:every = 1 and g.state in ('open', 'escalated')
        or :every = 0 and g.state = 'open' and (g.ward is null or g.ward = :ward))
      """;

  private static final String COLUMNS =
      """
      select g.id, g.ward, g.state, g.unknown_count, g.thumbed_down_count, g.passed_on_count,
        g.first_day, g.last_day,
        (select count(*) from question_askers a where a.group_id = g.id and a.told_at is null)
          as awaiting
      """;

  /** What was escalated goes first, then whom somebody waits for, then what many ask. */
  private static final String ORDER =
      """
      order by case when g.state = 'escalated' then 0 else 1 end, awaiting desc,
        g.unknown_count + g.thumbed_down_count + g.passed_on_count desc, g.id
      limit :limit offset :from
      """;

  /** The groups that may take a question in, of its ward and its facts, the newest first. */
  List<Group> taking(Transaction tx, Asked asked, LocalDate passedOverSince) {
    return tx.query(
            GROUPS
                + """
                where facts = :facts and coalesce(ward, '') = :ward
                  and (state in ('open', 'escalated')
                    or state = 'passed_over' and last_day >= :since)
                order by case when state = 'passed_over' then 1 else 0 end, id desc limit :most
                """)
        .bind("facts", asked.meaning().facts())
        .bind("ward", asked.ward().orElse(""))
        .bind("since", passedOverSince.toString())
        .bind("most", MOST_COMPARED)
        .map(row -> group(row))
        .list();
  }

  /** The open groups of all wards with the same facts, the newest first. */
  List<Group> open(Transaction tx, Meaning meaning) {
    return tx.query(
            GROUPS
                + """
                where facts = :facts and state in ('open', 'escalated')
                order by id desc limit :most
                """)
        .bind("facts", meaning.facts())
        .bind("most", MOST_COMPARED)
        .map(row -> group(row))
        .list();
  }

  Optional<Group> group(Transaction tx, long id) {
    return tx.query(GROUPS + "where id = :id").bind("id", id).map(row -> group(row)).findOne();
  }

  private static Group group(RowView row) {
    return new Group(
        row.getColumn("id", Long.class),
        Optional.ofNullable(row.getColumn("ward", String.class)),
        Meaning.parse(row.getColumn("meaning", String.class)),
        State.valueOf(row.getColumn("state", String.class).toUpperCase(Locale.ROOT)),
        row.getColumn("reason", String.class));
  }

  long begin(Transaction tx, Asked asked, LocalDate day) {
    return tx.update(
            """
            insert into question_groups (ward, facts, meaning, state, first_day, last_day)
            values (:ward, :facts, :meaning, 'open', :day, :day)
            """)
        .bind("ward", asked.ward().orElse(null))
        .bind("facts", asked.meaning().facts())
        .bind("meaning", asked.meaning().line())
        .bind("day", day.toString())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  void count(Transaction tx, long id, Kind kind, LocalDate day) {
    String column = kind == Kind.UNKNOWN ? "unknown_count" : "thumbed_down_count";
    tx.update(
            "update question_groups set last_day = :day, %s = %s + 1 where id = :id"
                .formatted(column, column))
        .bind("id", id)
        .bind("day", day.toString())
        .execute();
  }

  /**
   * Counts one who waits for an answer.
   *
   * @param counted whether they were counted as unanswered before, which they are no longer
   */
  void countPassedOn(Transaction tx, long id, boolean counted, LocalDate day) {
    tx.update(
            """
            update question_groups set last_day = :day, passed_on_count = passed_on_count + 1,
              unknown_count = unknown_count
                - case when unknown_count > 0 and :counted = 1 then 1 else 0 end
            where id = :id
            """)
        .bind("id", id)
        .bind("counted", counted ? 1 : 0)
        .bind("day", day.toString())
        .execute();
  }

  /** Moves a group on, unless somebody was faster. */
  boolean move(Transaction tx, long id, State to, String by, String reason, long at) {
    return tx.update(
                """
                update question_groups set state = :state, closed_by = :by, reason = :reason,
                  closed_at = :at
                where id = :id and state in ('open', 'escalated') and state <> :state
                """)
            .bind("id", id)
            .bind("state", to.written())
            .bind("by", by)
            .bind("reason", reason)
            .bind("at", at)
            .execute()
        == 1;
  }

  /** Closes a group with the entry that answers it. */
  void answer(Transaction tx, long id, long entry, String by, long at) {
    move(tx, id, State.ANSWERED, by, "", at);
    tx.update("update question_groups set entry_id = :entry where id = :id")
        .bind("id", id)
        .bind("entry", entry)
        .execute();
  }

  /** The groups that an entry answered; of one from before that was noted, the group it was for. */
  List<Long> answeredBy(Transaction tx, FaqStore.Published published) {
    return tx.query(
            """
            select id from question_groups where state = 'answered'
              and (entry_id = :entry or entry_id is null and id = :group)
            """)
        .bind("entry", published.entry().id())
        .bind("group", published.group())
        .mapTo(Long.class)
        .list();
  }

  /** An answered group waits again. */
  void reopen(Transaction tx, long id) {
    tx.update(
            """
            update question_groups set state = 'open', closed_by = null, closed_at = null,
              entry_id = null
            where id = :id and state = 'answered'
            """)
        .bind("id", id)
        .execute();
  }

  /** The id of a wording; nothing once there are enough of them. */
  Optional<Long> wording(Transaction tx, long group, String text, int most) {
    tx.update(
            """
            insert into question_wordings (group_id, text)
            select :group, :text
            where (select count(*) from question_wordings where group_id = :group) < :most
            on conflict do nothing
            """)
        .bind("group", group)
        .bind("text", text)
        .bind("most", most)
        .execute();
    return tx.query("select id from question_wordings where group_id = :group and text = :text")
        .bind("group", group)
        .bind("text", text)
        .mapTo(Long.class)
        .findOne();
  }

  List<String> wordings(Transaction tx, long group) {
    return tx.query("select text from question_wordings where group_id = :group order by id")
        .bind("group", group)
        .mapTo(String.class)
        .list();
  }

  List<WaitingQuestion> waiting(Transaction tx, Staff staff, int from, int limit) {
    return tx.query(COLUMNS + IN_SCOPE + ORDER)
        .bind("every", staff.everyWard() ? 1 : 0)
        .bind("ward", staff.ward().orElse(""))
        .bind("from", from)
        .bind("limit", limit)
        .map(row -> waiting(tx, row))
        .list();
  }

  Optional<WaitingQuestion> waiting(Transaction tx, Staff staff, long id) {
    return tx.query(COLUMNS + IN_SCOPE + " and g.id = :id")
        .bind("every", staff.everyWard() ? 1 : 0)
        .bind("ward", staff.ward().orElse(""))
        .bind("id", id)
        .map(row -> waiting(tx, row))
        .findOne();
  }

  private WaitingQuestion waiting(Transaction tx, RowView row) {
    long id = row.getColumn("id", Long.class);
    return new WaitingQuestion(
        id,
        Optional.ofNullable(row.getColumn("ward", String.class)),
        wordings(tx, id),
        new WaitingQuestion.Counts(
            row.getColumn("unknown_count", Integer.class),
            row.getColumn("thumbed_down_count", Integer.class),
            row.getColumn("passed_on_count", Integer.class)),
        row.getColumn("state", String.class).equals(State.ESCALATED.written()),
        LocalDate.parse(row.getColumn("first_day", String.class)),
        LocalDate.parse(row.getColumn("last_day", String.class)));
  }

  int waitingQuestions(Transaction tx, Staff staff) {
    return tx.query("select count(*)" + IN_SCOPE)
        .bind("every", staff.everyWard() ? 1 : 0)
        .bind("ward", staff.ward().orElse(""))
        .mapTo(Integer.class)
        .one();
  }

  int waitingPeople(Transaction tx, Staff staff) {
    return tx.query(
            "select count(*) from question_askers a where a.told_at is null and a.group_id in"
                + " (select g.id"
                + IN_SCOPE
                + ")")
        .bind("every", staff.everyWard() ? 1 : 0)
        .bind("ward", staff.ward().orElse(""))
        .mapTo(Integer.class)
        .one();
  }

  int open(Transaction tx) {
    return tx.query("select count(*) from question_groups where state in ('open', 'escalated')")
        .mapTo(Integer.class)
        .one();
  }

  /** Removes groups that nobody asks any more, and those without any wording left. */
  int remove(Transaction tx, LocalDate before) {
    return tx.update(
            """
            delete from question_groups where last_day < :before
              or not exists (select 1 from question_wordings w where w.group_id = question_groups.id)
            """)
        .bind("before", before.toString())
        .execute();
  }
}
