package vn.loahoc.corpus.timetable;

import java.util.List;
import vn.loahoc.corpus.TimetableReader;

final class CalendarFile {
  CalendarFile(String file, TimetableReader.Setting setting, WardNames wards) {}

  SheetReader.Result read(byte[] bytes) {
    return new SheetReader.Result(List.of(), List.of());
  }
}
