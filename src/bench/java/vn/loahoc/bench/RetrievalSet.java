package vn.loahoc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.search.Passage;

/** Passages, and questions with the passages that answer them. */
record RetrievalSet(String name, List<Passage> passages, List<Query> queries) {

  /** The ways a question is typed: as written, without diacritics, noisy. */
  static final List<String> CONDITIONS = List.of("a", "b", "c");

  /**
   * One question.
   *
   * @param typed its text per condition
   * @param relevant ids of the passages that answer it
   * @param answers texts of the answer
   * @param answerStart where the first answer begins in its passage, or −1
   */
  record Query(
      String id,
      Map<String, String> typed,
      Set<String> relevant,
      List<String> answers,
      int answerStart) {}

  static RetrievalSet read(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    List<Passage> passages = new ArrayList<>();
    for (JsonNode doc : root.get("docs")) {
      passages.add(new Passage(doc.get("id").asText(), doc.get("text").asText()));
    }
    List<Query> queries = new ArrayList<>();
    for (JsonNode query : root.get("queries")) {
      queries.add(query(query));
    }
    return new RetrievalSet(root.path("name").asText(file.toString()), passages, queries);
  }

  private static Query query(JsonNode node) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String condition : CONDITIONS) {
      typed.put(condition, node.get("q" + condition).asText());
    }
    JsonNode start = node.path("astart");
    return new Query(
        node.get("id").asText(),
        typed,
        Set.copyOf(texts(node.get("rel"))),
        texts(node.path("answers")),
        start.isArray() ? start.path(0).asInt(-1) : start.asInt(-1));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Adds passages that answer nothing, one JSON object with "id" and "text" a line. */
  RetrievalSet with(Path distractors) throws IOException {
    List<Passage> all = new ArrayList<>(passages);
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader reader = Files.newBufferedReader(distractors)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode passage = json.readTree(line);
        all.add(new Passage("d" + passage.get("id").asText(), passage.get("text").asText()));
      }
    }
    return new RetrievalSet(name, all, queries);
  }
}
