package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.message.Update;

/** Updates as Telegram sends them, in {@code updates-*.json}, and what each says to us. */
class UpdateParserTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 20_231_002;

  private final UpdateParser parser =
      new UpdateParser(new BotIdentity(Long.toString(FakeBotApi.BOT_ID), FakeBotApi.BOT_NAME));

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (String file : List.of("private", "group", "ignored")) {
      for (JsonNode one : file(file)) {
        all.add(Arguments.of(one.path("case").asText(), one));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void anUpdateBecomesWhatItSaysToUs(String name, JsonNode one) {
    Optional<Update> update = parser.read(one.path("update"));
    Optional<String> expected =
        Optional.of(one.path("becomes")).filter(JsonNode::isTextual).map(JsonNode::asText);
    assertThat(update.map(UpdateParserTest::shown)).isEqualTo(expected);
    if (one.has("key")) {
      assertThat(update.map(Update::key)).contains(one.path("key").asText());
    }
  }

  @Test
  void aMovedGroupTellsItsNewNumber() throws JsonProcessingException {
    JsonNode update =
        JSON.readTree(
            "{\"update_id\":1,\"message\":{\"date\":1,\"chat\":{\"id\":-345,\"type\":\"group\"},"
                + "\"migrate_to_chat_id\":-100345}}");
    assertThat(parser.read(update).orElseThrow().inbound())
        .isEqualTo(
            new vn.loahoc.message.Inbound.Moved(
                new vn.loahoc.message.Address(TelegramChannel.ID, "-100345")));
  }

  @Test
  void whateverIsAmissInAnUpdateItIsReadOrLeftOutAndNothingBreaks() throws IOException {
    Random random = new Random(SEED);
    List<JsonNode> updates = new ArrayList<>();
    for (String file : List.of("private", "group", "ignored")) {
      file(file).forEach(one -> updates.add(one.path("update")));
    }
    for (int i = 0; i < 20_000; i++) {
      JsonNode update = updates.get(random.nextInt(updates.size())).deepCopy();
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        spoil(update, random);
      }
      assertThatCode(() -> parser.read(update))
          .as("seed %d: %s", SEED, update)
          .doesNotThrowAnyException();
    }
  }

  /** Replaces something at a random place by something else. */
  private static void spoil(JsonNode node, Random random) {
    if (!(node instanceof ObjectNode object) || object.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    if (object.path(name).isObject() && random.nextInt(4) > 0) {
      spoil(object.path(name), random);
      return;
    }
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.putNull(name);
      case 2 -> object.put(name, random.nextLong());
      case 3 -> object.put(name, "x".repeat(random.nextInt(300)));
      case 4 -> object.putArray(name).addObject().put("offset", random.nextInt());
      case 5 -> object.putObject(name);
      case 6 -> object.put(name, new java.math.BigInteger("9".repeat(300)));
      default -> object.put(name, random.nextBoolean());
    }
  }

  private static String shown(Update update) {
    return update.chat().chat()
        + " from "
        + update.author().address().chat()
        + " "
        + update.author().name()
        + ": "
        + update.inbound();
  }

  private static JsonNode file(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            UpdateParserTest.class.getResourceAsStream("updates-" + name + ".json"))) {
      return JSON.readTree(in);
    }
  }
}
