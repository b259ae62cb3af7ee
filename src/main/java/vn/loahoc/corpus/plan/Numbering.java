package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.loahoc.corpus.plan.Marker.Kind;

/**
 * Where in the tree of numbered headings a document stands. "1." below an open "3." of the same
 * sort begins a list of its own; "4." after "3." closes what lies between.
 */
final class Numbering {

  private record Level(Kind kind, String number, String heading) {}

  private final List<Level> path = new ArrayList<>();

  /** Forgets everything: an annex counts from the start. */
  void clear() {
    path.clear();
  }

  /** Back to the outermost heading, for what closes a document. */
  void backToOutermost() {
    while (path.size() > 1) {
      path.removeLast();
    }
  }

  void open(Marker marker, String heading) {
    switch (marker.kind()) {
      case PART -> path.clear();
      case ROMAN -> keepOnly(Kind.PART);
      case DOTTED -> closeForDotted(marker.number());
      case NUMBER -> closeForNumber(Integer.parseInt(marker.number()));
      default -> closeFrom(Kind.LETTER);
    }
    path.add(new Level(marker.kind(), ownNumber(marker), heading));
  }

  /** "II.2.1", or empty before the first heading. */
  String label() {
    return path.stream().map(Level::number).collect(Collectors.joining("."));
  }

  /** The heading it stands under, possibly empty. */
  String heading() {
    return path.isEmpty() ? "" : path.getLast().heading();
  }

  /** The headings above its own, outermost first. */
  List<String> above() {
    return path.stream()
        .limit(Math.max(0, path.size() - 1))
        .map(Level::heading)
        .filter(heading -> !heading.isEmpty())
        .toList();
  }

  private String ownNumber(Marker marker) {
    String number = marker.number();
    if (marker.kind() != Kind.DOTTED) {
      return number;
    }
    String open =
        path.stream()
            .filter(level -> level.kind() == Kind.NUMBER || level.kind() == Kind.DOTTED)
            .map(Level::number)
            .collect(Collectors.joining("."));
    return !open.isEmpty() && number.startsWith(open + ".")
        ? number.substring(open.length() + 1)
        : number;
  }

  private void keepOnly(Kind kind) {
    while (!path.isEmpty() && path.getLast().kind() != kind) {
      path.removeLast();
    }
  }

  private void closeFrom(Kind kind) {
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).kind() == kind) {
        path.subList(i, path.size()).clear();
        return;
      }
    }
  }

  private void closeForDotted(String number) {
    while (!path.isEmpty()) {
      Level last = path.getLast();
      boolean counted = last.kind() == Kind.NUMBER || last.kind() == Kind.DOTTED;
      if (last.kind() == Kind.ROMAN
          || last.kind() == Kind.PART
          || (counted && number.startsWith(digits() + "."))) {
        return;
      }
      path.removeLast();
    }
  }

  private String digits() {
    return path.stream()
        .filter(level -> level.kind() == Kind.NUMBER || level.kind() == Kind.DOTTED)
        .map(Level::number)
        .collect(Collectors.joining("."));
  }

  private void closeForNumber(int number) {
    int sibling = -1;
    for (int i = path.size() - 1; i >= 0 && sibling < 0; i--) {
      if (path.get(i).kind() == Kind.NUMBER
          && Integer.parseInt(path.get(i).number()) + 1 == number) {
        sibling = i;
      }
    }
    for (int i = path.size() - 1; i >= 0 && sibling < 0 && number > 1; i--) {
      if (path.get(i).kind() == Kind.NUMBER) {
        sibling = i;
      }
    }
    if (sibling >= 0) {
      path.subList(sibling, path.size()).clear();
    }
  }
}
