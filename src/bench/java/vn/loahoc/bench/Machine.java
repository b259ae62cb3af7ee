package vn.loahoc.bench;

import java.util.Locale;

/** The machine a figure was measured on. */
final class Machine {

  private Machine() {}

  static String shape() {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "machine: %d cores, %s %s, heap limit %d MB, %s %s",
        runtime.availableProcessors(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        runtime.maxMemory() >> 20,
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
  }
}
