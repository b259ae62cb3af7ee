package vn.loahoc.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.corpus.timetable.Timetables;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

/**
 * {@code bin/bench timetable [--rows N] [--runs N] [--seed N]}: reads a generated workbook into
 * sessions and problems, beside merely reading its cells with POI, streamed and as a whole; then
 * once more in a process that has no more than the memory it must do with. How much of a roomy heap
 * is in use at its peak says more of the collector than of the import.
 */
final class TimetableBench {

  private static final List<String> HEADINGS =
      List.of(
          "STT",
          "Lớp",
          "Trung tâm",
          "Phường",
          "Địa điểm",
          "Phòng",
          "Thứ",
          "Giờ",
          "Từ ngày",
          "Đến ngày",
          "Đối tượng",
          "Số chỗ",
          "Liên hệ",
          "Ghi chú");

  private static final List<String> WEEKDAYS =
      List.of(
          "2-4-6",
          "thứ 3, 5, 7",
          "T7 & CN",
          "hằng ngày trừ CN",
          "thứ hai đến thứ sáu",
          "tối thứ 6");

  private static final String ROWS = "20000";
  private static final int MOST_MEGABYTES = 300;

  /** The import is much more code than the mere reading, and is compiled the later. */
  private static final int WARMING = 5;

  private static final long ROOM_OF_A_WHOLE_WORKBOOK = 1_500_000_000;

  private TimetableBench() {}

  static int run(List<String> options, PrintStream out) throws Exception {
    Arguments arguments = Arguments.parse(options, List.of("--rows", "--runs", "--seed"));
    if (arguments == null) {
      out.println("usage: bin/bench timetable [--rows N] [--runs N] [--seed N]");
      return 2;
    }
    int rows = Integer.parseInt(arguments.get("--rows", ROWS));
    int runs = Integer.parseInt(arguments.get("--runs", "5"));
    byte[] workbook = workbook(rows, Long.parseLong(arguments.get("--seed", "1")));
    TimetableReader reader = new Timetables(new TableFiles());
    out.println(Machine.shape());
    out.printf(Locale.ROOT, "  workbook of %d rows, %d kB%n", rows, workbook.length / 1024);
    Timetable[] last = new Timetable[1];
    Work ours =
        new Work(
            "import",
            () -> {
              last[0] =
                  reader.read(
                      List.of(new TimetableReader.Source("lich.xlsx", workbook)), setting());
              return last[0].sessions().size();
            });
    Work streamed = new Work("POI, streamed", () -> streamed(workbook));
    Work whole = new Work("POI, as a whole", () -> whole(workbook));
    boolean roomy = Runtime.getRuntime().maxMemory() > ROOM_OF_A_WHOLE_WORKBOOK;
    List<Work> all = roomy ? List.of(ours, streamed, whole) : List.of(ours, streamed);
    measure(all, runs);
    out.printf(
        Locale.ROOT,
        "  sessions %d, problems %d%n",
        last[0].sessions().size(),
        last[0].problems().size());
    all.forEach(work -> work.print(out));
    out.printf(
        Locale.ROOT,
        "  import takes %.2f times the streamed reading (must: <= 2), by processor time %.2f%n",
        ours.wall() / streamed.wall(),
        ours.processor() / streamed.processor());
    if (roomy) {
      out.printf(
          Locale.ROOT,
          "  and %.2f times that of the whole, by processor time %.2f%n",
          ours.wall() / whole.wall(),
          ours.processor() / whole.processor());
      inLittleMemory(arguments, out);
    }
    return 0;
  }

  /** The same program with a small heap; it fails if that does not do. */
  private static void inLittleMemory(Arguments arguments, PrintStream out) throws Exception {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MOST_MEGABYTES + "m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "timetable",
                "--rows",
                arguments.get("--rows", ROWS),
                "--runs",
                "1")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    out.printf(
        Locale.ROOT,
        "  with a heap of %d MB (must do) it %s%n",
        MOST_MEGABYTES,
        small.waitFor() == 0 ? "is read all the same" : "is NOT read");
  }

  /** One way to read the workbook, with the times it took. */
  private static final class Work {

    private final String name;
    private final Callable<Integer> reading;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private double first;
    private long peak;

    Work(String name, Callable<Integer> reading) {
      this.name = name;
      this.reading = reading;
    }

    /** Begins with an empty heap, so that nobody sweeps up after another. */
    void run(boolean counts) throws Exception {
      OperatingSystemMXBean machine =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      List<MemoryPoolMXBean> pools =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .toList();
      System.gc();
      pools.forEach(MemoryPoolMXBean::resetPeakUsage);
      long begin = System.nanoTime();
      long busy = machine.getProcessCpuTime();
      if (reading.call() <= 0) {
        throw new IllegalStateException("nothing was read");
      }
      double took = (System.nanoTime() - begin) / 1e6;
      first = first == 0 ? took : first;
      if (counts) {
        processor.add((machine.getProcessCpuTime() - busy) / 1e6);
        wall.add(took);
        long used = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        peak = Math.max(peak, used);
      }
    }

    double wall() {
      return median(wall);
    }

    double processor() {
      return median(processor);
    }

    private static double median(List<Double> figures) {
      return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    void print(PrintStream out) {
      out.printf(
          Locale.ROOT,
          "  %-16s %8.0f ms, of the processor %8.0f ms (medians), cold %.0f ms, peak heap %d MB%n",
          name,
          wall(),
          processor(),
          first,
          peak >> 20);
    }
  }

  /** In turn, so that a busy spell of the machine hits all of them; the first rounds only warm. */
  private static void measure(List<Work> all, int runs) throws Exception {
    for (int round = -WARMING; round < runs; round++) {
      for (Work work : all) {
        work.run(round >= 0);
      }
    }
  }

  private static int streamed(byte[] workbook) throws Exception {
    Counter counter = new Counter();
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      XSSFReader reader = new XSSFReader(opened);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
      Iterator<InputStream> sheets = reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          XMLReader parser = XMLHelper.newXMLReader();
          parser.setContentHandler(
              new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, false));
          parser.parse(new InputSource(sheet));
        }
      }
    }
    return counter.cells;
  }

  private static int whole(byte[] workbook) throws Exception {
    int cells = 0;
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (Row row : opened.getSheetAt(0)) {
        for (Cell cell : row) {
          cells += cell.toString().length();
        }
      }
    }
    return cells;
  }

  private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {

    private int cells;

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      cells += value.length();
    }
  }

  private static TimetableReader.Setting setting() {
    StringBuilder wards = new StringBuilder("ward\n");
    for (int i = 0; i < 100; i++) {
      wards.append("Mẫu ").append((char) ('A' + i / 10)).append((char) ('a' + i % 10)).append('\n');
    }
    return new TimetableReader.Setting(
        Gazetteer.of(WardsFile.parse(wards.toString()).wards()),
        new TimeRule.Span(
            Optional.of(LocalDate.of(2024, 11, 4)), Optional.of(LocalDate.of(2024, 11, 10))),
        OptionalInt.of(2024));
  }

  private static byte[] workbook(int rows, long seed) throws Exception {
    Random random = new Random(seed);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Lịch");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      Row headings = sheet.createRow(0);
      for (int i = 0; i < HEADINGS.size(); i++) {
        headings.createCell(i).setCellValue(HEADINGS.get(i));
      }
      for (int number = 1; number <= rows; number++) {
        fill(sheet.createRow(number), number, day, random);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Row row, int number, CellStyle day, Random random) {
    int ward = random.nextInt(100);
    String name = "Mẫu " + (char) ('A' + ward / 10) + (char) ('a' + ward % 10);
    int hour = 6 + random.nextInt(15);
    int minute = random.nextInt(12) * 5;
    row.createCell(0).setCellValue(number);
    row.createCell(1).setCellValue("Lớp " + number);
    row.createCell(2).setCellValue("Trung tâm học tập cộng đồng phường " + name);
    row.createCell(3).setCellValue(name);
    row.createCell(4).setCellValue("Nhà mẫu số " + random.nextInt(4_000) + ", phường " + name);
    row.createCell(5).setCellValue("Phòng " + random.nextInt(50));
    row.createCell(6).setCellValue(WEEKDAYS.get(random.nextInt(WEEKDAYS.size())));
    row.createCell(7).setCellValue("%dh%02d - %dh%02d".formatted(hour, minute, hour + 2, minute));
    Cell from = row.createCell(8);
    from.setCellValue(LocalDate.of(2024, 11, 1).plusDays(random.nextInt(10)));
    from.setCellStyle(day);
    row.createCell(9).setCellValue("%02d/12/2024".formatted(1 + random.nextInt(28)));
    row.createCell(10).setCellValue("Người từ " + (10 + random.nextInt(50)) + " tuổi");
    row.createCell(11).setCellValue(10 + random.nextInt(40));
    row.createCell(12).setCellValue("Bàn số " + random.nextInt(900));
    row.createCell(13)
        .setCellValue(random.nextInt(3) == 0 ? "nghỉ lễ" : "mang theo vở " + random.nextInt(300));
  }
}
