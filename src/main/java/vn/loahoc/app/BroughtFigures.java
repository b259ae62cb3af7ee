package vn.loahoc.app;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.PastFigure;
import vn.loahoc.participation.Figure;
import vn.loahoc.report.Background;

/** Figures that somebody put into the corpus, as reports hold theirs against them. */
final class BroughtFigures {

  private BroughtFigures() {}

  /** The last campaign before this one, of the same place, of which figures were brought. */
  static Optional<Background.Past> past(Campaign campaign, List<Campaign> all) {
    return all.stream()
        .filter(other -> other.locality().equals(campaign.locality()))
        .filter(other -> year(other) < year(campaign) && !figures(other).isEmpty())
        .max(Comparator.comparingInt(BroughtFigures::year))
        .map(other -> new Background.Past(other.title(), sources(other), figures(other)));
  }

  private static int year(Campaign campaign) {
    return campaign.year().orElse(Integer.MAX_VALUE);
  }

  private static Map<Figure, Long> figures(Campaign campaign) {
    Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    for (PastFigure brought : campaign.figures()) {
      for (Figure figure : Figure.values()) {
        if (brought.ward().isEmpty() && figure.key().equals(brought.name())) {
          figures.put(figure, brought.value());
        }
      }
    }
    return figures;
  }

  private static String sources(Campaign campaign) {
    return campaign.figures().stream()
        .filter(figure -> figure.ward().isEmpty())
        .map(PastFigure::source)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /**
   * How many people live in each ward.
   *
   * @param today what wards are called today that had another name
   */
  static Optional<Background.Population> people(Campaign campaign, Map<String, String> today) {
    Map<String, Long> byWard = new HashMap<>();
    List<PastFigure> brought =
        campaign.figures().stream()
            .filter(figure -> figure.name().equals(PastFigure.POPULATION))
            .filter(figure -> figure.ward().isPresent())
            .toList();
    for (PastFigure one : brought) {
      String ward = one.ward().orElseThrow();
      byWard.merge(today.getOrDefault(ward, ward), one.value(), Long::sum);
    }
    String source =
        brought.stream().map(PastFigure::source).distinct().collect(Collectors.joining("; "));
    return byWard.isEmpty()
        ? Optional.empty()
        : Optional.of(new Background.Population(source, byWard));
  }
}
