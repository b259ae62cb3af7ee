package vn.loahoc.channel.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTML as Telegram does, and refuses what Telegram refuses. */
record FakeHtml(String visible, String problem) {

  private static final Set<String> TAGS =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "span",
          "tg-spoiler",
          "a",
          "code",
          "pre",
          "blockquote",
          "tg-emoji");

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z-]+)((?:\\s+[a-z-]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'))?)*)\\s*>");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:(lt|gt|amp|quot)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));");

  boolean refused() {
    return !problem.isEmpty();
  }

  static FakeHtml read(String html) {
    StringBuilder visible = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    Matcher entity = ENTITY.matcher(html);
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        if (!tag.region(at, html.length()).lookingAt()) {
          return refused("Unsupported start tag at byte offset " + at);
        }
        String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        if (!TAGS.contains(name)) {
          return refused("Unsupported start tag \"" + name + "\" at byte offset " + at);
        }
        if (tag.group(1).isEmpty()) {
          open.push(name);
        } else if (open.isEmpty() || !open.pop().equals(name)) {
          return refused("Unmatched end tag at byte offset " + at);
        }
        at = tag.end();
      } else if (c == '&') {
        if (!entity.region(at, html.length()).lookingAt()) {
          return refused("Unsupported entity at byte offset " + at);
        }
        visible.append(character(entity));
        at = entity.end();
      } else if (c == '>') {
        return refused("Unescaped character at byte offset " + at);
      } else {
        visible.append(c);
        at++;
      }
    }
    return open.isEmpty()
        ? new FakeHtml(visible.toString(), "")
        : refused("Can't find end tag corresponding to start tag " + open.peek());
  }

  private static FakeHtml refused(String why) {
    return new FakeHtml("", "Bad Request: can't parse entities: " + why);
  }

  private static String character(Matcher entity) {
    if (entity.group(1) != null) {
      return switch (entity.group(1)) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        default -> "&";
      };
    }
    return entity.group(2) != null
        ? Character.toString(Integer.parseInt(entity.group(2)))
        : Character.toString(Integer.parseInt(entity.group(3), 16));
  }
}
