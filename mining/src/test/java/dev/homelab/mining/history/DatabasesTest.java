package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.mining.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The histories that are databases, made by the real program.
class DatabasesTest {
  @TempDir private Path home;
  private final List<Typed> typed = new ArrayList<>();

  @BeforeEach
  void needsTheProgram() throws IOException, InterruptedException {
    Programs.needSqlite();
  }

  private SourceReport read(String name) {
    Histories histories = new Histories(home, variable -> Optional.empty());
    return histories.since(Instant.EPOCH).read(histories.named(home.resolve(name)), typed::add);
  }

  @Test
  void atuinWithItsLog() throws IOException, InterruptedException {
    Programs.python(
        """
        import os, sqlite3, sys
        q = sqlite3.connect(sys.argv[1], isolation_level=None)
        q.execute('pragma journal_mode=wal')
        q.execute('create table history(id text primary key, timestamp integer not null, '
                  'duration integer not null, exit integer not null, command text not null, '
                  'cwd text not null, session text not null, hostname text not null, '
                  'deleted_at integer, unique(timestamp, cwd, command))')
        q.execute('alter table history add column author text')
        q.execute('alter table history add column author_kind integer')
        def add(i, t, x, c, deleted=None, author=None, kind=None):
            q.execute("insert into history values(?, ?, 1, ?, ?, '/', 's', 'desk:pi', ?, ?, ?)",
                      (i, 1790000000 * 10**9 + t * 10**9 + 5, x, c, deleted, author, kind))
        add('a', 2, 0, 'second')
        add('b', 1, 130, 'first', author='pi')
        add('c', 3, 0, 'gone', deleted=1)
        q.execute('pragma wal_checkpoint(truncate)')
        add('d', 4, -1, 'agent', author='codex')
        add('e', 5, 1, 'told', author='codex', kind=1)
        add('f', 6, 1, 'told too', author='me', kind=2)
        os._exit(0)
        """,
        home.resolve("history.db").toString());

    SourceReport report = read("history.db");

    assertThat(report.kind()).contains(Kind.ATUIN);
    assertThat(report.skipped()).isEmpty();
    assertThat(typed.stream().map(Typed::line))
        .containsExactly("first", "second", "agent", "told", "told too");
    assertThat(typed.stream().map(c -> c.exit().orElse(-1))).containsExactly(130, 0, -1, 1, 1);
    assertThat(typed.stream().map(Typed::actor))
        .containsExactly(Actor.PERSON, Actor.PERSON, Actor.AGENT, Actor.PERSON, Actor.AGENT);
    assertThat(typed.getFirst().at()).contains(Instant.ofEpochSecond(1790000001));
    assertThat(typed.getFirst().session()).contains("s");

    Files.writeString(home.resolve("history.db-journal"), "x");
    assertThat(read("history.db").skipped()).isEqualTo(Map.of(Skip.IN_USE, 1L));
  }

  @Test
  void nushell() throws IOException, InterruptedException {
    Programs.python(
        """
        import sqlite3, sys
        q = sqlite3.connect(sys.argv[1])
        q.execute('create table history(id integer primary key autoincrement, '
                  'command_line text not null, start_timestamp integer, session_id integer, '
                  'hostname text, cwd text, duration_ms integer, exit_status integer, more_info text)')
        q.execute("insert into history(command_line, start_timestamp, session_id, exit_status) "
                  "values('ls | get 0', 1790000000123, 7, 2)")
        q.execute('create table other(x)')
        q.commit()
        """,
        home.resolve("history.sqlite3").toString());

    assertThat(read("history.sqlite3").kind()).contains(Kind.NUSHELL);
    assertThat(typed.getFirst().line()).isEqualTo("ls | get 0");
    assertThat(typed.getFirst().at()).contains(Instant.ofEpochSecond(1790000000));
    assertThat(typed.getFirst().session()).contains("7");
    assertThat(typed.getFirst().exit()).hasValue(2);
  }
}
