package dev.homelab.mining.sqlite;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A database, read without its program: a table from its first row to its last, no index, no
/// query.
///
/// It takes no lock, so a program that writes in the meantime is never held up; what is read then
/// may be a page from before and one from after, and is told as damaged where that shows. Changes
/// that are in the log and committed are read, those that are not are not.
public final class Database {
  private static final int MOST_TABLES = 1_000;

  private final Pages pages;

  private Database(Pages pages) {
    this.pages = pages;
  }

  /// @param file the database
  /// @throws DamagedException if it is none
  public static Database of(SeekableByteChannel file) throws IOException {
    return new Database(new Pages(file, file, Log.none(), Header.read(file)));
  }

  /// @param log its write-ahead log, whose name ends with `-wal`
  /// @throws DamagedException if the file is no database
  public static Database of(SeekableByteChannel file, SeekableByteChannel log) throws IOException {
    Header header = Header.read(file);
    return new Database(new Pages(file, log, Log.read(log, header.pageSize()), header));
  }

  /// A table by its name; empty if there is none that can be read.
  public Optional<Table> table(String name) throws IOException {
    return tables().stream().filter(table -> table.name().equals(name)).findFirst();
  }

  private List<Table> tables() throws IOException {
    List<Table> found = new ArrayList<>();
    Rows schema =
        new Rows() {
          @Override
          public void row(Row row) {
            if (found.size() < MOST_TABLES) {
              Table.of(pages, row).ifPresent(found::add);
            }
          }

          @Override
          public void damaged() {}

          @Override
          public void tooLong() {}
        };
    new Tree(pages, schema).walk(1);
    return found;
  }

  /// A table.
  public static final class Table {
    private final Pages pages;
    private final String name;
    private final int root;
    private final List<String> columns;

    private Table(Pages pages, String name, int root, List<String> columns) {
      this.pages = pages;
      this.name = name;
      this.root = root;
      this.columns = columns;
    }

    /// Of a row of the schema: its kind, its name, its table, its root and its statement. A table
    /// without row numbers is an index in truth, and isn't read.
    private static Optional<Table> of(Pages pages, Row row) {
      String sql = row.text(4).orElse("");
      String tail = sql.substring(sql.lastIndexOf(')') + 1).toLowerCase(Locale.ROOT);
      long root = row.number(3).orElse(0);
      boolean readable =
          row.text(0).orElse("").equals("table")
              && !tail.contains("without")
              && root > 0
              && root <= Integer.MAX_VALUE;
      return readable
          ? Optional.of(new Table(pages, row.text(1).orElse(""), (int) root, Columns.of(sql)))
          : Optional.empty();
    }

    String name() {
      return name;
    }

    /// The number of a column; -1 if there is none of that name.
    public int column(String column) {
      return columns.indexOf(column);
    }

    /// Tells all rows, in the order of their numbers.
    public void read(Rows rows) throws IOException {
      new Tree(pages, rows).walk(root);
    }
  }
}
