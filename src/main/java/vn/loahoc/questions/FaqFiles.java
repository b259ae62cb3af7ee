package vn.loahoc.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.QuestionAndAnswer;

/** The entries that stand in the {@code faq.csv} files of campaigns. */
public final class FaqFiles {

  private FaqFiles() {}

  /** Those of the campaigns of home, or of all if none is marked so. */
  public static List<FaqEntry> entries(List<Campaign> campaigns) {
    List<Campaign> home = campaigns.stream().filter(Campaign::home).toList();
    List<FaqEntry> entries = new ArrayList<>();
    for (Campaign campaign : home.isEmpty() ? campaigns : home) {
      campaign.faq().forEach(row -> entries.add(entry(row)));
    }
    return List.copyOf(entries);
  }

  private static FaqEntry entry(QuestionAndAnswer row) {
    return new FaqEntry(
        0,
        row.question(),
        row.answer(),
        row.source(),
        row.validUntil(),
        Optional.empty(),
        Optional.empty());
  }
}
