package vn.loahoc.channel.telegram;

import java.util.stream.Collectors;
import vn.loahoc.message.RichText;

/** Text in the little HTML that Telegram reads. */
final class Html {

  private Html() {}

  static String of(RichText text) {
    return text.runs().stream().map(Html::of).collect(Collectors.joining());
  }

  private static String of(RichText.Run run) {
    String inner =
        switch (run.style()) {
          case PLAIN -> escaped(run.text());
          case BOLD -> "<b>" + escaped(run.text()) + "</b>";
          case ITALIC -> "<i>" + escaped(run.text()) + "</i>";
        };
    return run.link()
        .map(to -> "<a href=\"" + escaped(to.toString()) + "\">" + inner + "</a>")
        .orElse(inner);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
