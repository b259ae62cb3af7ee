package vn.loahoc.participation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the ledger once more, in another way: it reads every row of the database into memory and
 * goes through them, and it knows nothing of the program that wrote them. What it finds is named
 * "total/visits", "day/2024-10-02/persons", "ward/Tân Phú/heads"; figures that are 0 are left out.
 */
public final class Recount {

  private record Row(
      String key,
      int revision,
      String kind,
      String origin,
      String person,
      long people,
      String day,
      Map<String, String> parts,
      String occurrence) {}

  /**
   * What is counted.
   *
   * @param first 2024-12-31
   * @param last inclusive
   * @param ward by its name of today; empty for all
   * @param today what wards are called today that had another name
   */
  public record Wanted(
      String campaign, String first, String last, String ward, Map<String, String> today) {}

  private final Wanted wanted;
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> centres = new HashMap<>();
  private final List<Row> standing = new ArrayList<>();
  private final Map<String, Long> found = new TreeMap<>();

  private Recount(Wanted wanted) {
    this.wanted = wanted;
  }

  /** All figures of the ledger in a database, by their names. */
  public static Map<String, Long> figures(String jdbcUrl, Wanted wanted) throws SQLException {
    Recount recount = new Recount(wanted);
    try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
      recount.read(connection);
    }
    recount.count();
    recount.found.values().removeIf(value -> value == 0);
    return recount.found;
  }

  private void read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet all = statement.executeQuery("select * from participation_aliases")) {
        while (all.next()) {
          aliases.put(all.getString("alias"), all.getString("person"));
        }
      }
      try (ResultSet all = statement.executeQuery("select * from participation_activities")) {
        while (all.next()) {
          if (!all.getString("campaign").equals(wanted.campaign())) {
            continue;
          }
          String where = filled(all.getString("centre"));
          centres.put(all.getString("occurrence"), where);
          where = where.isEmpty() ? filled(all.getString("ward")) : where;
          String title = all.getString("title");
          labels.put(all.getString("occurrence"), where.isEmpty() ? title : title + " – " + where);
        }
      }
      Map<String, Row> last = new HashMap<>();
      try (ResultSet all = statement.executeQuery("select * from participation")) {
        while (all.next()) {
          Row row = row(all);
          Row before = last.get(row.key());
          if (before == null || before.revision() < row.revision()) {
            last.put(row.key(), row);
          }
        }
      }
      last.values().stream().filter(row -> row.revision() % 2 == 1).forEach(standing::add);
    }
  }

  private Row row(ResultSet row) throws SQLException {
    String ward = filled(row.getString("ward"));
    String occurrence = filled(row.getString("occurrence"));
    Map<String, String> parts = new HashMap<>();
    parts.put("day", row.getString("day"));
    parts.put("ward", wanted.today().getOrDefault(ward, ward));
    parts.put("activity", labels.getOrDefault(occurrence, occurrence));
    parts.put("centre", centres.getOrDefault(occurrence, ""));
    parts.put("channel", filled(row.getString("channel")));
    parts.put("audience", filled(row.getString("audience")));
    parts.put("campaign", row.getString("campaign"));
    String person = filled(row.getString("person"));
    return new Row(
        row.getString("entry_key"),
        row.getInt("revision"),
        row.getString("kind"),
        row.getString("origin"),
        aliases.getOrDefault(person, person),
        row.getLong("people"),
        row.getString("day"),
        parts,
        occurrence);
  }

  private static String filled(String value) {
    return value == null ? "" : value;
  }

  private void count() {
    standing.removeIf(row -> !wanted.campaign().equals(row.parts().get("campaign")));
    Set<String> headsWin = headsWin();
    if (!wanted.ward().isEmpty()) {
      standing.removeIf(row -> !wanted.ward().equals(row.parts().get("ward")));
    }
    Map<String, Set<String>> persons = new HashMap<>();
    Map<String, Set<String>> readers = new HashMap<>();
    for (Row row : standing) {
      if (!within(row)) {
        continue;
      }
      List<String> places = new ArrayList<>(List.of("total"));
      for (String part : List.of("day", "ward", "activity", "centre", "channel", "audience")) {
        places.add(part + "/" + row.parts().get(part));
      }
      for (String place : places) {
        add(place, figure(row), row.people());
        if (!visit(row)) {
          continue;
        }
        boolean counts =
            switch (row.kind()) {
              case "check-in" -> !headsWin.contains(row.occurrence());
              case "head-count" ->
                  row.occurrence().isEmpty() || headsWin.contains(row.occurrence());
              default -> true;
            };
        add(place, counts ? "visits" : "covered", row.people());
        if (!row.person().isEmpty()) {
          persons.computeIfAbsent(place, p -> new HashSet<>()).add(row.person());
          if (Set.of("challenge-done", "recording").contains(row.kind())) {
            readers.computeIfAbsent(place, p -> new HashSet<>()).add(row.person());
          }
        }
      }
    }
    persons.forEach((place, who) -> found.put(place + "/persons", (long) who.size()));
    readers.forEach((place, who) -> found.put(place + "/readers", (long) who.size()));
    crowd(persons.getOrDefault("total", Set.of()));
  }

  private void crowd(Set<String> active) {
    Set<String> registered = new HashSet<>(active);
    Set<String> earlier = new HashSet<>();
    Map<String, Set<String>> days = new HashMap<>();
    for (Row row : standing) {
      if (row.person().isEmpty() || row.day().compareTo(wanted.last()) > 0) {
        continue;
      }
      boolean asked = row.kind().equals("registration") || row.kind().equals("challenge-accepted");
      if (asked && within(row)) {
        registered.add(row.person());
      }
      if (visit(row) && !within(row)) {
        earlier.add(row.person());
      }
      if (row.kind().equals("challenge-done")) {
        days.computeIfAbsent(row.person(), p -> new HashSet<>()).add(row.day());
      }
    }
    found.put("total/registered", (long) registered.size());
    found.put("total/newcomers", active.stream().filter(p -> !earlier.contains(p)).count());
    found.put(
        "total/completed",
        active.stream().filter(p -> days.getOrDefault(p, Set.of()).size() >= 5).count());
  }

  private boolean within(Row row) {
    return row.day().compareTo(wanted.first()) >= 0 && row.day().compareTo(wanted.last()) <= 0;
  }

  private Set<String> headsWin() {
    Map<String, Long> lead = new HashMap<>();
    for (Row row : standing) {
      if (row.kind().equals("head-count")) {
        lead.merge(row.occurrence(), row.people(), Long::sum);
      } else if (row.kind().equals("check-in")) {
        lead.merge(row.occurrence(), -row.people(), Long::sum);
      }
    }
    lead.values().removeIf(value -> value <= 0);
    lead.remove("");
    return lead.keySet();
  }

  private void add(String place, String figure, long people) {
    found.merge(place + "/" + figure, people, Long::sum);
  }

  private static boolean visit(Row row) {
    return Set.of("check-in", "head-count", "challenge-done", "recording").contains(row.kind());
  }

  private static String figure(Row row) {
    return switch (row.kind()) {
      case "check-in" -> row.origin().equals("self-reported") ? "told" : "check-ins";
      case "head-count" -> "heads";
      case "challenge-done" -> "challenges";
      case "recording" -> "recordings";
      case "registration" -> "bookings";
      case "challenge-accepted" -> "accepted";
      case "photo" -> "photos";
      case "question" -> "questions";
      case "slogan" -> "slogans";
      default -> throw new IllegalStateException("nobody said how to count " + row.kind());
    };
  }
}
