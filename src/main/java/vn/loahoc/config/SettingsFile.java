package vn.loahoc.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A file of settings in YAML: "web: {port: 8080}" is the setting {@code web.port}. Strict: a name
 * it does not know is an error, since a slip of the pen must not be passed over.
 */
public final class SettingsFile {

  private final Path file;
  private final Map<String, JsonNode> values;

  private SettingsFile(Path file, Map<String, JsonNode> values) {
    this.file = file;
    this.values = values;
  }

  /**
   * Reads a file; one that is not there sets nothing.
   *
   * @param known the names that may be set
   * @throws InvalidSetting if it cannot be read or sets something else
   */
  public static SettingsFile read(Path file, Set<String> known) {
    Map<String, JsonNode> values = new TreeMap<>();
    if (Files.exists(file)) {
      collect("", tree(file), values);
    }
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new InvalidSetting(
            file + ": there is no setting " + name + "; known are " + new TreeSet<>(known));
      }
    }
    return new SettingsFile(file, values);
  }

  private static JsonNode tree(Path file) {
    try {
      return YAMLMapper.builder().build().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new InvalidSetting(
          file
              + ":"
              + e.getLocation().getLineNr()
              + ": this is no YAML: "
              + e.getOriginalMessage());
    } catch (IOException e) {
      throw new InvalidSetting(file + " cannot be read as UTF-8 text");
    }
  }

  private static void collect(String prefix, JsonNode node, Map<String, JsonNode> values) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  collect(
                      prefix.isEmpty() ? field.getKey() : prefix + "." + field.getKey(),
                      field.getValue(),
                      values));
    } else if (!node.isNull() && !node.isMissingNode()) {
      if (prefix.isEmpty()) {
        values.put("(the whole file)", node);
      } else {
        values.put(prefix, node);
      }
    }
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(JsonNode::asText).filter(v -> !v.isBlank());
  }

  /** A whole number within bounds. */
  public int number(String name, int least, int most, int otherwise) {
    JsonNode value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      throw new InvalidSetting(
          file + ": " + name + " must be a whole number from " + least + " to " + most);
    }
    return value.intValue();
  }

  public boolean flag(String name, boolean otherwise) {
    JsonNode value = values.get(name);
    if (value != null && !value.isBoolean()) {
      throw new InvalidSetting(file + ": " + name + " must be true or false");
    }
    return value == null ? otherwise : value.booleanValue();
  }

  /** A list of texts; one text is a list of one. */
  public List<String> list(String name) {
    JsonNode value = values.get(name);
    List<String> texts = new ArrayList<>();
    if (value != null && value.isArray()) {
      value.forEach(item -> texts.add(item.asText()));
    } else if (value != null) {
      texts.add(value.asText());
    }
    return List.copyOf(texts);
  }
}
