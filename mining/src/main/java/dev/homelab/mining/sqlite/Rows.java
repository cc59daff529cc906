package dev.homelab.mining.sqlite;

/// Who is told the rows of a table, and what of it could not be read.
public interface Rows {
  void row(Row row);

  /// A row, or a branch of them, is not what the format says.
  void damaged();

  /// A row is over a megabyte, and was not read.
  void tooLong();
}
