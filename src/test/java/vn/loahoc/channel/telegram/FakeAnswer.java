package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the fake answers.
 *
 * @param status of HTTP
 * @param body JSON
 * @param visible what a person sees of what was sent
 */
record FakeAnswer(int status, String body, String visible) {

  static final FakeAnswer TRUE = done("true", "");

  static FakeAnswer done(String result, String visible) {
    return new FakeAnswer(200, "{\"ok\":true,\"result\":" + result + "}", visible);
  }

  static FakeAnswer done(JsonNode result, String visible) {
    return done(result.toString(), visible);
  }

  static FakeAnswer refused(int code, String description) {
    return refused(code, description, JsonNodeFactory.instance.objectNode());
  }

  static FakeAnswer refused(int code, String description, ObjectNode parameters) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("ok", false).put("error_code", code).put("description", description);
    if (!parameters.isEmpty()) {
      body.set("parameters", parameters);
    }
    return new FakeAnswer(code, body.toString(), "");
  }

  boolean done() {
    return status == 200;
  }
}
