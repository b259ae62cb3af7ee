package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.loahoc.text.Spelling;

/** Reads a {@code campaign.yaml}, strictly: what it does not know is a problem, not a guess. */
final class CampaignFile {

  private static final List<String> KEYS =
      List.of(
          "title",
          "locality",
          "home",
          "operator",
          "contacts",
          "ward_cards",
          "remind",
          "corrections");
  private static final List<String> CONTACT_KEYS =
      List.of("unit", "phone", "hours", "ward", "email");
  private static final List<String> CORRECTION_KEYS = List.of("file", "fact", "value", "reason");

  private static final long MAX_BYTES = 1024 * 1024;

  private final Problem.Place place;
  private final List<Problem> problems;

  /**
   * @param name path of the file below the corpus folder
   * @param problems where problems are added
   */
  CampaignFile(String name, List<Problem> problems) {
    this.place = Problem.Place.file(name);
    this.problems = problems;
  }

  CampaignSettings read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        problems.add(problem(place, "too_large", "campaign.yaml chỉ được tối đa 1 MB"));
        return CampaignSettings.NONE;
      }
      return read(Files.readString(file));
    } catch (CharacterCodingException e) {
      problems.add(problem(place, "bad_encoding", "không phải UTF-8"));
    } catch (AccessDeniedException e) {
      problems.add(problem(place, "no_permission"));
    } catch (IOException e) {
      problems.add(problem(place, "unreadable", "không mở được tệp"));
    }
    return CampaignSettings.NONE;
  }

  CampaignSettings read(String yaml) {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(problem(Problem.Place.line(place.file(), line), "bad_yaml", "dòng " + line));
      return CampaignSettings.NONE;
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(problem(place, "bad_yaml", "lồng quá sâu hoặc hỏng"));
      return CampaignSettings.NONE;
    }
    if (!root.isObject()) {
      problems.add(problem(place, "missing_title"));
      return CampaignSettings.NONE;
    }
    return settings(root);
  }

  private CampaignSettings settings(JsonNode root) {
    checkKeys(root, KEYS, "campaign.yaml");
    Optional<String> title = text(root, "title");
    if (title.isEmpty()) {
      problems.add(problem(place, "missing_title"));
    }
    Campaign.Desk desk =
        new Campaign.Desk(text(root, "operator"), contacts(root), wards(root), remind(root));
    return new CampaignSettings(title, text(root, "locality"), home(root), desk, corrections(root));
  }

  private boolean home(JsonNode root) {
    JsonNode home = root.path("home");
    if (!home.isMissingNode() && !home.isNull() && !home.isBoolean()) {
      problems.add(problem(place, "bad_value", "home", home.asText(), "true hoặc false"));
    }
    return home.asBoolean(false);
  }

  private List<String> wards(JsonNode root) {
    List<String> wards = new ArrayList<>();
    for (JsonNode ward : root.path("ward_cards")) {
      if (ward.isTextual() && !ward.asText().isBlank()) {
        wards.add(Spelling.nfc(ward.asText()).strip());
      } else {
        problems.add(problem(place, "bad_value", "ward_cards", ward, "tên một phường"));
      }
    }
    return wards;
  }

  /** In one line or as a list; of what is not understood nothing is taken. */
  private List<Ahead> remind(JsonNode root) {
    JsonNode remind = root.path("remind");
    if (remind.isMissingNode() || remind.isNull()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    (remind.isArray() ? remind : List.of(remind)).forEach(part -> parts.add(part.asText()));
    Optional<List<Ahead>> read = AheadWords.read(Spelling.nfc(String.join(", ", parts)));
    if (read.isEmpty()) {
      problems.add(
          problem(
              place, "bad_value", "remind", remind, "như [1 ngày, 2 giờ], từ 15 phút đến 14 ngày"));
    }
    return read.orElse(List.of());
  }

  private List<Campaign.ContactPoint> contacts(JsonNode root) {
    List<Campaign.ContactPoint> contacts = new ArrayList<>();
    for (JsonNode contact : items(root, "contacts", CONTACT_KEYS)) {
      Optional<String> unit = text(contact, "unit");
      if (unit.isEmpty()) {
        problems.add(problem(place, "bad_value", "contacts", contact, "unit: tên đơn vị"));
        continue;
      }
      contacts.add(
          new Campaign.ContactPoint(
              unit.get(),
              text(contact, "phone"),
              text(contact, "hours"),
              text(contact, "ward"),
              text(contact, "email")));
    }
    return contacts;
  }

  private List<Correction> corrections(JsonNode root) {
    List<Correction> corrections = new ArrayList<>();
    for (JsonNode item : items(root, "corrections", CORRECTION_KEYS)) {
      correction(item).ifPresent(corrections::add);
    }
    return corrections;
  }

  private Optional<Correction> correction(JsonNode item) {
    Optional<String> file = text(item, "file");
    Optional<String> value = text(item, "value");
    Optional<String> reason = text(item, "reason");
    if (file.isEmpty() || value.isEmpty() || reason.isEmpty()) {
      problems.add(
          problem(place, "bad_value", "corrections", item, "đủ file, fact, value và reason"));
      return Optional.empty();
    }
    String name = text(item, "fact").orElse("");
    Optional<Correction.Fact> fact =
        Arrays.stream(Correction.Fact.values())
            .filter(f -> f.name().equalsIgnoreCase(name))
            .findFirst();
    if (fact.isEmpty()) {
      problems.add(problem(place, "bad_value", "fact", name, "một trong: " + facts()));
      return Optional.empty();
    }
    if (!fact.get().isDay()) {
      return Optional.of(new Correction(file.get(), fact.get(), value.get(), reason.get()));
    }
    Optional<LocalDate> day = WrittenDay.of(value.get());
    if (day.isEmpty()) {
      problems.add(problem(place, "bad_value", "value", value.get(), "một ngày, như 05/11/2024"));
    }
    return day.map(d -> new Correction(file.get(), fact.get(), d.toString(), reason.get()));
  }

  private List<JsonNode> items(JsonNode root, String key, List<String> keys) {
    JsonNode list = root.path(key);
    List<JsonNode> items = new ArrayList<>();
    if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
      problems.add(
          problem(place, "bad_value", key, list, "một danh sách, mỗi mục bắt đầu bằng “-”"));
    }
    for (JsonNode item : list) {
      if (item.isObject()) {
        checkKeys(item, keys, key);
        items.add(item);
      } else if (list.isArray()) {
        problems.add(problem(place, "bad_value", key, item, "các mục " + String.join(", ", keys)));
      }
    }
    return items;
  }

  private void checkKeys(JsonNode node, List<String> known, String where) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.copyOf(known));
    for (String key : unknown) {
      problems.add(problem(place, "unknown_key", key, where, String.join(", ", known)));
    }
  }

  private Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (value.isContainerNode()) {
      problems.add(problem(place, "bad_value", key, value, "một dòng chữ"));
      return Optional.empty();
    }
    return Optional.of(Spelling.nfc(value.asText()).strip()).filter(text -> !text.isEmpty());
  }

  private static String facts() {
    List<String> names = new ArrayList<>();
    for (Correction.Fact fact : Correction.Fact.values()) {
      names.add(fact.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", names);
  }
}
