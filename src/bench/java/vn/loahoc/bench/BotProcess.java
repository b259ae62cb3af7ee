package vn.loahoc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.loahoc.app.CrashingServer;
import vn.loahoc.channel.telegram.FakeBotApi;

/** A bot in a process of its own, ready when it says "started". */
final class BotProcess implements AutoCloseable {

  private final Process process;

  private BotProcess(Process process) {
    this.process = process;
  }

  /** Loa Học, on the shipped documents. */
  static BotProcess loahoc(FakeBotApi api, Path data, Map<String, String> environment)
      throws IOException {
    return start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            CrashingServer.class.getName(),
            data.toString(),
            api.url().toString(),
            api.token(),
            "-",
            "0"),
        environment);
  }

  /** The echo bot of {@code src/bench/node}; its library is fetched once. */
  static BotProcess echo(FakeBotApi api) throws IOException, InterruptedException {
    Path sources = Path.of("src/bench/node");
    Path folder = Path.of(".loahoc/bench/node");
    Files.createDirectories(folder);
    for (String name : List.of("package.json", "echo.mjs")) {
      Files.copy(
          sources.resolve(name),
          folder.resolve(name),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.isDirectory(folder.resolve("node_modules/grammy"))) {
      Process install =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent")
              .directory(folder.toFile())
              .inheritIO()
              .start();
      if (install.waitFor() != 0) {
        throw new IOException("npm install failed: the echo bot needs Node.js and npm");
      }
    }
    List<String> command = new ArrayList<>(List.of("node", "echo.mjs"));
    command.addAll(List.of(api.url().toString(), api.token()));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return ready(process);
  }

  private static BotProcess start(List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    return ready(builder.start());
  }

  private static BotProcess ready(Process process) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.equals("started")) {
        return new BotProcess(process);
      }
    }
    throw new IOException("the bot ended before it began");
  }

  long pid() {
    return process.pid();
  }

  /** Bytes of heap in use after a full collection; only of a JVM. */
  long heap() throws IOException, InterruptedException {
    jcmd("GC.run");
    for (String line : jcmd("GC.heap_info").split("\n")) {
      // "def new generation total …K, used …K" and "tenured generation total …K, used …K"
      if (line.contains("tenured") || line.contains("Tenured")) {
        return 1024 * Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1").strip());
      }
    }
    throw new IOException("no heap in the report");
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                command)
            .start();
    String out = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return out;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
