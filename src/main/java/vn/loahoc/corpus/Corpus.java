package vn.loahoc.corpus;

import java.util.List;

/**
 * Everything that was read.
 *
 * @param campaigns in the order of their folder names
 * @param problems in the order they were met
 */
public record Corpus(List<Campaign> campaigns, List<Problem> problems) {

  public Corpus {
    campaigns = List.copyOf(campaigns);
    problems = List.copyOf(problems);
  }

  /** The same without made-up classes. */
  public Corpus withoutSamples() {
    return new Corpus(campaigns.stream().map(Campaign::withoutSamples).toList(), problems);
  }
}
