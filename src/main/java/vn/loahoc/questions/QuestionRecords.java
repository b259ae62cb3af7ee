package vn.loahoc.questions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.loahoc.message.Address;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/** What is kept of those who passed a question on: their account, until they are answered. */
public final class QuestionRecords implements PersonalRecords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final OpenQuestions questions = new OpenQuestions();
  private final AskerStore askers = new AskerStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    return subject.addresses().stream()
        .flatMap(address -> questions.keptOf(t, address).stream())
        .map(q -> Texts.of("kept-question", q.number(), DAY.format(q.at()), q.text()))
        .toList();
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.addresses().forEach(address -> questions.erase(t, address));
  }

  /** Questions are kept by account, and an account stays what it is. */
  @Override
  public void join(Transaction t, String from, String to) {}

  @Override
  public Map<Address, Instant> accounts(Transaction t) {
    return askers.accounts(t);
  }
}
