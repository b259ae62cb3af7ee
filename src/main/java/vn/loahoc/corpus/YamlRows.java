package vn.loahoc.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flat YAML file: single values, and lists of rows that hold single values. Unlike a tree it
 * knows in which line everything stands.
 *
 * @param values the single values by key
 * @param lists the lists by key
 */
record YamlRows(Map<String, Value> values, Map<String, List<Row>> lists) {

  /**
   * A value as written.
   *
   * @param line from 1
   * @param nested whether a list or a group stands where one value should
   */
  record Value(String text, int line, boolean nested) {}

  /**
   * A row of a list.
   *
   * @param line of its first key, from 1
   */
  record Row(Map<String, Value> values, int line) {}

  /**
   * @throws IOException if the text is no YAML; a Jackson exception then tells the line
   */
  static YamlRows of(String yaml) throws IOException {
    YamlRows rows = new YamlRows(new LinkedHashMap<>(), new LinkedHashMap<>());
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        rows.readRoot(parser);
      }
    }
    return rows;
  }

  private void readRoot(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        lists.put(key, rows(parser));
      } else {
        values.put(key, value(parser));
      }
    }
  }

  private static List<Row> rows(JsonParser parser) throws IOException {
    List<Row> rows = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      int line = line(parser);
      Map<String, Value> values = new LinkedHashMap<>();
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          parser.nextToken();
          values.put(key, value(parser));
        }
      } else {
        parser.skipChildren();
      }
      rows.add(new Row(values, line));
    }
    return rows;
  }

  private static Value value(JsonParser parser) throws IOException {
    int line = line(parser);
    JsonToken token = parser.currentToken();
    if (token == null || token.isScalarValue()) {
      String text = token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText();
      return new Value(text, line, false);
    }
    parser.skipChildren();
    return new Value("", line, true);
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
