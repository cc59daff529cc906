package dev.homelab.mining.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.mining.Programs;
import dev.homelab.mining.sqlite.Database.Table;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reader against the real program: what it wrote is read, row by row.
class DatabaseTest {
  /// Makes a database and prints its rows in the order of their numbers: the number, the two whole
  /// numbers, and the text in hexadecimal digits.
  private static final String MAKE =
      """
      import random, sqlite3, sys
      path, size, encoding, seed, mode = sys.argv[1:]
      r = random.Random(int(seed))
      q = sqlite3.connect(path, isolation_level=None)
      q.execute('pragma page_size=' + size)
      q.execute("pragma encoding='" + encoding + "'")
      q.execute('pragma auto_vacuum=' + str(r.choice([0, 1, 2])))
      q.execute('pragma journal_mode=' + mode)
      q.execute('create table other(a)')
      q.execute('create table t("id" integer primary key, n integer, [m n] int, -- a, b' + chr(10) +
                " c text check(c <> ','), primary text default 'x', unique(n, c))".replace(
                    'primary text', '`primary` text'))
      q.execute('create index i on t(c)')
      def text():
          n = r.choice([0, 1, 9, 40, 100, 400, 1000, 3000, 20000, 70000])
          return ''.join(r.choice('abc xyz\\u00e4\\u4e2d\\U0001f600') for _ in range(n))
      def number():
          return r.choice([None, 0, 1, -1, 127, -129, 2**15, -2**23 - 1, 2**31, 2**47 - 1, -2**63])
      def insert(n):
          q.execute('begin')
          for _ in range(n):
              q.execute('insert or ignore into t(n, "m n", c) values(?, ?, ?)', (number(), number(), text()))
          q.execute('commit')
      insert(300)
      q.execute('delete from t where id % 7 = 3')
      q.execute('alter table t add column late integer')
      q.execute('pragma wal_checkpoint(truncate)')
      insert(50)
      q.execute('update t set late = id where id % 5 = 0')
      q.execute("update or ignore t set c = 'short' where id % 11 = 0")
      for row in q.execute('select id, n, "m n", c, late from t order by id'):
          print(*[v if not isinstance(v, str) else '=' + v.encode().hex() for v in row])
      sys.stdout.flush()
      if mode == 'wal':
          q.execute('begin')
          q.execute("update or ignore t set c = 'not committed'")
          q.execute('pragma cache_spill=1')
          import os
          os._exit(0)
      """;

  @TempDir private Path folder;

  @BeforeEach
  void needsTheProgram() throws IOException, InterruptedException {
    Programs.needSqlite();
  }

  private String make(int size, String encoding, int seed, String mode)
      throws IOException, InterruptedException {
    return Programs.python(MAKE, database().toString(), "" + size, encoding, "" + seed, mode);
  }

  private Path database() {
    return folder.resolve("t.db");
  }

  private Path log() {
    return folder.resolve("t.db-wal");
  }

  private String read() throws IOException {
    try (FileChannel file = FileChannel.open(database())) {
      if (!Files.exists(log())) {
        return print(Database.of(file));
      }
      try (FileChannel log = FileChannel.open(log())) {
        return print(Database.of(file, log));
      }
    }
  }

  private static String print(Database database) throws IOException {
    Table table = database.table("t").orElseThrow();
    Printed printed = new Printed(table);
    table.read(printed);
    assertThat(printed.faults).isZero();
    return printed.text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "512, UTF-8, 1, delete",
    "1024, UTF-16le, 2, delete",
    "4096, UTF-8, 3, delete",
    "65536, UTF-16be, 4, delete",
    "512, UTF-16be, 5, wal",
    "4096, UTF-8, 6, wal",
    "8192, UTF-8, 7, wal",
    "65536, UTF-8, 8, wal"
  })
  void readsWhatTheProgramReads(int size, String encoding, int seed, String mode)
      throws IOException, InterruptedException {
    String expected = make(size, encoding, seed, mode);

    assertThat(Files.exists(log())).isEqualTo(mode.equals("wal"));
    assertThat(read()).isEqualTo(expected);
  }

  @Test
  void aLogThatIsTornEndsWhereItIsTornAsForTheProgram() throws IOException, InterruptedException {
    make(512, "UTF-8", 9, "wal");
    byte[] whole = Files.readAllBytes(log());
    Random random = new Random(9);
    for (int i = 0; i < 12; i++) {
      byte[] torn = Arrays.copyOf(whole, random.nextInt(whole.length));
      if (i % 2 == 0 && torn.length > 0) {
        torn[random.nextInt(torn.length)] ^= 1;
      }
      Files.write(log(), torn);
      Path copy = Files.createDirectory(folder.resolve("copy" + i)).resolve("t.db");
      Files.copy(database(), copy);
      Files.copy(log(), copy.resolveSibling("t.db-wal"));
      assertThat(read()).isEqualTo(selectFrom(copy));
    }
  }

  private static String selectFrom(Path copy) throws IOException, InterruptedException {
    return Programs.python(
        """
        import sqlite3, sys
        q = sqlite3.connect(sys.argv[1])
        for row in q.execute('select id, n, "m n", c, late from t order by id'):
            print(*[v if not isinstance(v, str) else '=' + v.encode().hex() for v in row])
        """,
        copy.toString());
  }

  /// Any byte of the file or of its log may lie: what is read is less, and ends.
  @Test
  void bytesThatLieEndTheReadingAndNothingElse() throws IOException, InterruptedException {
    make(512, "UTF-8", 10, "wal");
    byte[] whole = Files.readAllBytes(database());
    byte[] log = Files.readAllBytes(log());
    Random random = new Random(10);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.clone();
      for (int k = 0; k < 1 + i % 40; k++) {
        int at = i % 3 == 0 ? random.nextInt(2_000) : random.nextInt(bytes.length);
        bytes[at] = (byte) random.nextInt(256);
      }
      Files.write(database(), i % 5 == 0 ? Arrays.copyOf(bytes, 99 * i) : bytes);
      Files.write(log(), i % 2 == 0 ? new byte[0] : log);
      readAnyhow();
    }
  }

  private void readAnyhow() throws IOException {
    try (FileChannel file = FileChannel.open(database());
        FileChannel log = FileChannel.open(log())) {
      Table table = Database.of(file, log).table("t").orElse(null);
      if (table != null) {
        table.read(new Printed(table));
      }
    } catch (DamagedException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  @Test
  void aTreeThatRunsInACircleIsDamage() throws IOException, InterruptedException {
    make(512, "UTF-8", 11, "delete");
    byte[] bytes = Files.readAllBytes(database());
    int circles = 0;
    for (int page = 1; page < bytes.length / 512; page++) {
      if (bytes[page * 512] == 5) {
        int number = page + 1;
        for (int i = 0; i < 4; i++) {
          bytes[page * 512 + 8 + i] = (byte) (number >>> (24 - 8 * i));
        }
        circles++;
      }
    }
    Files.write(database(), bytes);
    try (FileChannel file = FileChannel.open(database())) {
      Table table = Database.of(file).table("t").orElseThrow();
      Printed printed = new Printed(table);
      table.read(printed);
      assertThat(printed.faults).isBetween(1, circles);
    }
  }

  @Test
  void aRowOverAMegabyteIsTold() throws IOException, InterruptedException {
    Programs.python(
        """
        import sqlite3, sys
        q = sqlite3.connect(sys.argv[1])
        q.execute('create table t(id integer primary key, n, "m n", c, late)')
        q.execute("insert into t(c) values(?)", ('x' * 1200000,))
        q.execute("insert into t(c) values('y')")
        q.execute('create table w(k text primary key) without rowid')
        q.commit()
        """,
        database().toString());
    try (FileChannel file = FileChannel.open(database())) {
      Database database = Database.of(file);
      Table table = database.table("t").orElseThrow();
      Printed printed = new Printed(table);
      table.read(printed);
      assertThat(printed.text).hasToString("2 None None =79 None\n");
      assertThat(printed.faults).isEqualTo(1);
      assertThat(database.table("w")).isEmpty();
      assertThat(database.table("none")).isEmpty();
    }
  }

  @Test
  void anotherFileIsNone() throws IOException {
    Files.writeString(database(), "x".repeat(200));
    try (FileChannel file = FileChannel.open(database())) {
      assertThatThrownBy(() -> Database.of(file)).isInstanceOf(DamagedException.class);
    }
  }

  /// Prints rows as [#MAKE] does.
  private static final class Printed implements Rows {
    private final StringBuilder text = new StringBuilder();
    private final Table table;
    private int faults;

    Printed(Table table) {
      this.table = table;
    }

    @Override
    public void row(Row row) {
      List<String> values = new ArrayList<>(List.of(Long.toString(row.id())));
      for (String column : List.of("n", "m n", "c", "late")) {
        int number = table.column(column);
        values.add(
            row.number(number).stream()
                .mapToObj(Long::toString)
                .findFirst()
                .or(() -> row.text(number).map(Printed::hex))
                .orElse("None"));
      }
      text.append(String.join(" ", values)).append('\n');
    }

    private static String hex(String value) {
      return "=" + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void damaged() {
      faults++;
    }

    @Override
    public void tooLong() {
      faults++;
    }
  }
}
