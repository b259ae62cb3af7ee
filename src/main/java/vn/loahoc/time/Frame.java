package vn.loahoc.time;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one time phrase says, not yet read against a day. Immutable. */
final class Frame {

  private static final Set<Slot> OF_THE_CLOCK =
      EnumSet.of(
          Slot.CLOCK,
          Slot.CLOCK_MINUTES,
          Slot.CLOCK_END,
          Slot.CLOCK_END_MINUTES,
          Slot.CLOCK_PADDED,
          Slot.PART,
          Slot.STAMP);

  private static final Set<Slot> NOT_OF_A_DAY = notOfADay();

  private final EnumMap<Slot, Integer> slots;

  private Frame(EnumMap<Slot, Integer> slots) {
    this.slots = slots;
  }

  private static Set<Slot> notOfADay() {
    EnumSet<Slot> slots = EnumSet.copyOf(OF_THE_CLOCK);
    slots.addAll(EnumSet.of(Slot.NOW, Slot.HOUR_SHIFT, Slot.MINUTE_SHIFT));
    return slots;
  }

  static Frame of(Slot slot, int value) {
    EnumMap<Slot, Integer> slots = new EnumMap<>(Slot.class);
    slots.put(slot, value);
    return new Frame(slots);
  }

  Frame with(Slot slot, int value) {
    EnumMap<Slot, Integer> more = new EnumMap<>(slots);
    more.put(slot, value);
    return new Frame(more);
  }

  /** The same with a slot set if there is a value. */
  Frame withAny(Slot slot, @Nullable Integer value) {
    return value == null ? this : with(slot, value);
  }

  Frame without(Slot slot) {
    EnumMap<Slot, Integer> fewer = new EnumMap<>(slots);
    fewer.remove(slot);
    return new Frame(fewer);
  }

  @Nullable Integer get(Slot slot) {
    return slots.get(slot);
  }

  int get(Slot slot, int otherwise) {
    return slots.getOrDefault(slot, otherwise);
  }

  boolean has(Slot slot) {
    return slots.containsKey(slot);
  }

  boolean hasAny(Slot... any) {
    for (Slot slot : any) {
      if (slots.containsKey(slot)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says nothing but these. */
  boolean only(Slot... these) {
    for (Slot slot : slots.keySet()) {
      boolean allowed = false;
      for (Slot one : these) {
        allowed |= one == slot;
      }
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  /** Whether it names a day or something longer. */
  boolean namesDays() {
    return !NOT_OF_A_DAY.containsAll(slots.keySet());
  }

  /** Whether it says an hour or a part of day. */
  boolean namesHours() {
    return hasAny(Slot.CLOCK, Slot.PART, Slot.NOW, Slot.HOUR_SHIFT, Slot.MINUTE_SHIFT);
  }

  /** Whether it says nothing but an hour or a part of day. */
  boolean onlyHours() {
    return OF_THE_CLOCK.containsAll(slots.keySet());
  }

  /** Both together; where both say the same thing, the other one. */
  Frame and(Frame other) {
    EnumMap<Slot, Integer> both = new EnumMap<>(slots);
    both.putAll(other.slots);
    return new Frame(both);
  }

  /** This with what it lacks of the slots taken from another. */
  Frame borrowing(Frame other, Slot... which) {
    EnumMap<Slot, Integer> both = new EnumMap<>(slots);
    for (Slot slot : which) {
      Integer value = other.slots.get(slot);
      if (value != null) {
        both.putIfAbsent(slot, value);
      }
    }
    return new Frame(both);
  }

  /** Whether no slot is set in both with different values. */
  boolean agrees(Frame other) {
    for (Map.Entry<Slot, Integer> slot : slots.entrySet()) {
      Integer theirs = other.slots.get(slot.getKey());
      if (theirs != null && !theirs.equals(slot.getValue())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return slots.toString();
  }
}
