package vn.loahoc.participation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Of which persons, by their numbers, how many entries stand in a bin. Packed into bytes: for each
 * the distance to the number before, doubled; one more if not exactly one entry stands, and then
 * how many do. Seven bits a byte, the lowest first. Immutable.
 */
final class Persons {

  static final Persons NONE = new Persons(new byte[0]);

  /** Numbers are doubled in an int. */
  static final int HIGHEST = Integer.MAX_VALUE / 2;

  private final byte[] packed;

  private Persons(byte[] packed) {
    this.packed = packed;
  }

  /** As it was given by {@link #bytes}. */
  static Persons of(byte[] packed) {
    return packed.length == 0 ? NONE : new Persons(packed.clone());
  }

  byte[] bytes() {
    return packed.clone();
  }

  /** The numbers of those of whom something stands, ascending. */
  int[] standing() {
    int[] all = new int[packed.length];
    int size = 0;
    Unpacking each = new Unpacking();
    while (each.next()) {
      if (each.entries > 0) {
        all[size++] = each.person;
      }
    }
    return Arrays.copyOf(all, size);
  }

  /** These and what newer rows add and take away. */
  Persons and(Changes newer) {
    int[] changes = newer.sorted();
    if (changes.length == 0) {
      return this;
    }
    Packing merged = new Packing();
    Unpacking kept = new Unpacking();
    boolean more = kept.next();
    int i = 0;
    while (more || i < changes.length) {
      int person = more ? kept.person : Integer.MAX_VALUE;
      if (i < changes.length) {
        person = Math.min(person, changes[i] >> 1);
      }
      int entries = 0;
      if (more && kept.person == person) {
        entries = kept.entries;
        more = kept.next();
      }
      for (; i < changes.length && changes[i] >> 1 == person; i++) {
        entries += (changes[i] & 1) == 0 ? 1 : -1;
      }
      merged.add(person, entries);
    }
    return of(merged.bytes.toByteArray());
  }

  private final class Unpacking {

    private int at;
    private int person;
    private int entries;

    boolean next() {
      if (at == packed.length) {
        return false;
      }
      int head = number();
      person += head >>> 1;
      int many = (head & 1) == 0 ? 2 : number();
      entries = (many >>> 1) ^ -(many & 1);
      return true;
    }

    private int number() {
      int number = 0;
      int shift = 0;
      byte read = packed[at++];
      while (read < 0) {
        number |= (read & 0x7f) << shift;
        shift += 7;
        read = packed[at++];
      }
      return number | (read << shift);
    }
  }

  private static final class Packing {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int before;

    void add(int person, int entries) {
      if (entries == 0) {
        return;
      }
      number(((person - before) << 1) | (entries == 1 ? 0 : 1));
      if (entries != 1) {
        number((entries << 1) ^ (entries >> 31));
      }
      before = person;
    }

    private void number(int number) {
      int rest = number;
      while (rest >>> 7 != 0) {
        bytes.write((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }
  }
}
