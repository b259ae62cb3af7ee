package vn.loahoc.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The machine a figure was measured on. */
final class Machine {

  private Machine() {}

  /** One line: cores, memory and heap limit, operating system, JDK, and how busy it was. */
  static String shape() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "machine: %d cores, %.1f GB, heap limit %d MB, %s %s %s, %s %s, load %.1f"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            system.getTotalMemorySize() / 1e9,
            Runtime.getRuntime().maxMemory() >> 20,
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            System.getProperty("java.vm.name"),
            System.getProperty("java.runtime.version"),
            system.getSystemLoadAverage());
  }
}
