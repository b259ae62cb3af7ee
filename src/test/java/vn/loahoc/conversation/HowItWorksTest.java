package vn.loahoc.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.ExampleRows;

class HowItWorksTest {

  private final HowItWorks howItWorks = new HowItWorks();

  @Test
  void whoAsksHowSomethingWorksIsToldAndNobodyElse() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : ExampleRows.of(HowItWorksTest.class, "told-how.tsv")) {
      String wanted = row.get(1).equals("-") ? "" : Phrasebook.say(row.get(1));
      String told = howItWorks.told(row.getFirst()).orElse("");
      if (!told.equals(wanted)) {
        wrong.add(row.getFirst() + " → " + told);
      }
    }

    assertThat(wrong).isEmpty();
  }
}
