package vn.loahoc.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.loahoc.text.Syllables;

/**
 * {@code passages --count N --seed S [--seeds DIR] [--set FILE] --out FILE.jsonl}: passages that
 * answer nothing, to search among. At least one of the texts to learn from must be given.
 */
public final class PassagesBench {

  private static final int GRAM = 5;

  private PassagesBench() {}

  /** Writes the passages; 0, 1 when they repeat themselves too much, 2 for wrong arguments. */
  public static int run(List<String> args, PrintStream out) {
    Arguments arguments =
        Arguments.parse(args, List.of("--count", "--seed", "--seeds", "--set", "--out"));
    if (arguments == null
        || !arguments.has("--out")
        || !(arguments.has("--set") || arguments.has("--seeds"))) {
      out.println(
          "usage: bench passages --count N --seed S [--seeds DIR] [--set FILE] --out FILE.jsonl");
      return 2;
    }
    try {
      int count = Integer.parseInt(arguments.get("--count", "1000"));
      long seed = Long.parseLong(arguments.get("--seed", "1"));
      double distinct = write(chain(arguments), count, seed, Path.of(arguments.get("--out")));
      out.printf(
          Locale.ROOT, "%d passages, %.2f %% of their 5-grams distinct%n", count, 100 * distinct);
      return distinct < 0.99 ? 1 : 0;
    } catch (IOException e) {
      throw new IllegalStateException("the passages could not be made", e);
    }
  }

  private static SyllableChain chain(Arguments arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    List<String> seeds = new ArrayList<>();
    if (arguments.has("--set")) {
      RetrievalSet.read(Path.of(arguments.get("--set")))
          .passages()
          .forEach(passage -> texts.add(passage.text()));
    }
    if (arguments.has("--seeds")) {
      try (Stream<Path> files = Files.walk(Path.of(arguments.get("--seeds")))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          seeds.addAll(List.of(Files.readString(file).split("\n\\s*\n")));
        }
      }
    }
    return new SyllableChain(texts, seeds);
  }

  private static double write(SyllableChain chain, int count, long seed, Path file)
      throws IOException {
    Random random = new Random(seed);
    ObjectMapper json = new ObjectMapper();
    Grams grams = new Grams();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        String text = chain.passage(random);
        grams.add(Syllables.forms(text));
        Map<String, String> passage = new LinkedHashMap<>();
        passage.put("id", Integer.toString(i));
        passage.put("text", text);
        writer.write(json.writeValueAsString(passage));
        writer.newLine();
      }
    }
    return grams.distinct();
  }

  /** Hashes of runs of five syllables. */
  private static final class Grams {
    private long[] hashes = new long[1 << 16];
    private int size;

    void add(List<String> forms) {
      for (int i = 0; i + GRAM <= forms.size(); i++) {
        if (size == hashes.length) {
          hashes = Arrays.copyOf(hashes, 2 * size);
        }
        long hash = 1;
        for (String form : forms.subList(i, i + GRAM)) {
          hash = hash * 0x9e3779b97f4a7c15L + form.hashCode();
          hash ^= hash >>> 29;
        }
        hashes[size++] = hash;
      }
    }

    double distinct() {
      Arrays.sort(hashes, 0, size);
      long different = size == 0 ? 0 : 1;
      for (int i = 1; i < size; i++) {
        different += hashes[i] == hashes[i - 1] ? 0 : 1;
      }
      return size == 0 ? 1 : (double) different / size;
    }
  }
}
