package vn.loahoc.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.loahoc.channel.telegram.FakeBotApi;

/**
 * {@code bin/bench load [--chats 1000] [--think 1500] [--messages 20000] [--store URL]}: questions
 * answered end to end through the fake Bot API, beside a bot of grammY that only echoes, each in a
 * process of its own, in turns on the same fake. The echo bot's figure is what fake and machine
 * allow. Then the heap after as many messages again, compared with that after the first.
 */
final class LoadBench {

  private LoadBench() {}

  static int run(List<String> options, PrintStream out) throws IOException, InterruptedException {
    Arguments arguments =
        Arguments.parse(options, List.of("--chats", "--think", "--messages", "--store"));
    if (arguments == null) {
      out.println("usage: bin/bench load [--chats N] [--think MS] [--messages N] [--store URL]");
      return 2;
    }
    int chats = Integer.parseInt(arguments.get("--chats", "1000"));
    int think = Integer.parseInt(arguments.get("--think", "1500"));
    int messages = Integer.parseInt(arguments.get("--messages", "20000"));
    String store = arguments.get("--store", "");
    Map<String, String> environment =
        store.isEmpty() ? Map.of() : Map.of("LOAHOC_STORE_URL", store);
    out.println(Machine.shape());
    out.printf(
        "load: %d chats, %d ms between answer and next question, at most %.0f/s asked%n",
        chats, think, 1e3 * chats / think);
    double ours;
    Path data = Folders.temporary("load");
    try (FakeBotApi api = FakeBotApi.start();
        BotProcess bot = BotProcess.loahoc(api, data, environment)) {
      api.forget();
      new Talkers(api, messages / 4, think).talk(chats);
      long heapBefore = bot.heap();
      Talkers.Result result = new Talkers(api, messages, think).talk(chats);
      long heapAfter = bot.heap();
      out.println("loahoc (" + (store.isEmpty() ? "SQLite, FULL" : "PostgreSQL") + "): " + result);
      out.printf(
          "heap %.1f MB, after %d more messages %.1f MB: %+.0f %%%n",
          heapBefore / 1e6,
          messages,
          heapAfter / 1e6,
          100.0 * (heapAfter - heapBefore) / heapBefore);
      ours = result.perSecond();
    }
    try (FakeBotApi api = FakeBotApi.start();
        BotProcess bot = BotProcess.echo(api)) {
      api.forget();
      new Talkers(api, messages / 4, think).talk(chats);
      Talkers.Result result = new Talkers(api, messages, think).talk(chats);
      out.println("grammY echo (process " + bot.pid() + "): " + result);
      out.printf("ratio %.2f%n", ours / result.perSecond());
    }
    return 0;
  }
}
