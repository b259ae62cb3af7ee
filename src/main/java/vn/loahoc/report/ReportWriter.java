package vn.loahoc.report;

import vn.loahoc.message.Blob;

/** Writes reports in one format. Thread-safe. */
public interface ReportWriter {

  /** What the names of its files end in: "csv". */
  String ending();

  /** For example "text/csv". */
  String mediaType();

  Blob write(Report report);
}
