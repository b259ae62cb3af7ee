package vn.loahoc.corpus;

import java.util.List;

/**
 * A body with tasks: an office, a union, the wards, the schools.
 *
 * @param name its name in the source, without "Giao", "Đề nghị" or a number
 * @param aliases other names and abbreviations it goes by, as a person would type them
 */
public record Unit(String name, List<String> aliases) {

  public Unit {
    aliases = List.copyOf(aliases);
  }
}
