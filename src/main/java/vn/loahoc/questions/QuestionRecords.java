package vn.loahoc.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/** The questions that people passed on, by their accounts; nothing else here belongs to anybody. */
public final class QuestionRecords implements PersonalRecords {

  private final OpenQuestions questions = new OpenQuestions();
  private final AskerStore askers = new AskerStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    List<String> lines = new ArrayList<>();
    for (Address address : subject.addresses()) {
      for (PassedOn passed : questions.keptOf(t, address)) {
        String day = HomeTime.day(HomeTime.dayOf(passed.at()));
        lines.add(
            Texts.of(
                passed.answered() ? "kept-answered" : "kept-waiting",
                passed.number(),
                passed.text(),
                day));
      }
    }
    return lines;
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.addresses().forEach(address -> questions.erase(t, address));
  }

  /** They are kept by account, so nothing changes hands. */
  @Override
  public void join(Transaction t, String from, String to, Instant at) {}

  @Override
  public Map<Address, Instant> accounts(Transaction t) {
    return askers.since(t);
  }
}
