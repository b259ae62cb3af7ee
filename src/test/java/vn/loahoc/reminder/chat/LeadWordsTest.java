package vn.loahoc.reminder.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.loahoc.reminder.Lead;
import vn.loahoc.text.RandomTexts;

/** What people write behind "nhắc tôi". */
class LeadWordsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "leads.tsv", delimiter = '\t', emptyValue = "")
  void isReadAsWhenAndOfWhat(String said, String leads, String words) {
    LeadWords.Wanted wanted = LeadWords.read(said);
    String read = wanted.possible() ? Lead.keys(wanted.leads()) : "impossible";
    assertThat(List.of(read, String.join(" ", wanted.words())))
        .isEqualTo(List.of(leads == null ? "" : leads, words == null ? "" : words));
  }

  @Test
  void anyTextIsRead() {
    long seed = 20_231_003;
    for (String text : RandomTexts.of(seed, 2_000)) {
      assertThat(LeadWords.read(text)).as("seed %s: %s", seed, text).isNotNull();
    }
  }
}
