package vn.loahoc.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.store.StoreException;

/**
 * Updates and contents as JSON in the database. The names of the variants are part of the stored
 * form: a program that is upgraded must still read them.
 */
final class Codec {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(Inbound.class, Named.class)
          .addMixIn(Content.class, Named.class)
          .addMixIn(Button.Action.class, Named.class)
          .addMixIn(Blob.class, BlobForm.class)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static {
    MAPPER.registerSubtypes(
        new NamedType(Inbound.Said.class, "said"),
        new NamedType(Inbound.Pressed.class, "pressed"),
        new NamedType(Inbound.Located.class, "located"),
        new NamedType(Inbound.SentMedia.class, "media"),
        new NamedType(Inbound.Joined.class, "joined"),
        new NamedType(Inbound.Left.class, "left"),
        new NamedType(Inbound.Moved.class, "moved"),
        new NamedType(Inbound.Unsupported.class, "unsupported"),
        new NamedType(Content.Text.class, "text"),
        new NamedType(Content.Document.class, "document"),
        new NamedType(Content.Picture.class, "picture"),
        new NamedType(Content.Acknowledgement.class, "acknowledgement"),
        new NamedType(Button.Action.Press.class, "press"),
        new NamedType(Button.Action.Open.class, "open"),
        new NamedType(Button.Action.ShareLocation.class, "location"));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Named {}

  private abstract static class BlobForm {
    @JsonCreator
    static Blob of(byte[] bytes) {
      return Blob.of(bytes);
    }

    @JsonValue
    abstract byte[] bytes();
  }

  private Codec() {}

  static String write(Update update) {
    return json(update);
  }

  static String write(Content content) {
    return json(content);
  }

  static Update update(String json) {
    return value(json, Update.class);
  }

  static Content content(String json) {
    return value(json, Content.class);
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not to be written as JSON: " + value.getClass(), e);
    }
  }

  private static <T> T value(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      e.clearLocation(); // which would print what somebody wrote
      throw new StoreException("a row of the database cannot be read as " + type.getSimpleName());
    }
  }
}
