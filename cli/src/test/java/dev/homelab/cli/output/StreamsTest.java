package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The two ends through which all that is printed leaves.
class StreamsTest {
  private static final String HOSTILE = "a\u001b[2J\u202eb";
  private static final String SHOWN = "a\uFFFD[2J\uFFFDb";

  /// Every way in which a text can be printed.
  static Stream<Consumer<PrintStream>> ways() {
    return Stream.of(
        to -> to.print(HOSTILE),
        to -> to.print((Object) HOSTILE),
        to -> to.print(HOSTILE.toCharArray()),
        to -> HOSTILE.chars().forEach(c -> to.print((char) c)),
        to -> to.append(HOSTILE),
        to -> to.append("x" + HOSTILE + "x", 1, HOSTILE.length() + 1),
        to -> HOSTILE.chars().forEach(c -> to.append((char) c)),
        to -> to.printf("%s", HOSTILE),
        to -> to.format("%s", HOSTILE));
  }

  static Stream<Consumer<PrintStream>> lines() {
    return Stream.of(
        to -> to.println(HOSTILE),
        to -> to.println((Object) HOSTILE),
        to -> to.println(HOSTILE.toCharArray()));
  }

  private static String error(Consumer<PrintStream> way) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    way.accept(new ErrorStream(bytes));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String result(boolean terminal, Consumer<PrintStream> way) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ResultStream stream = new ResultStream(bytes, () -> false, terminal)) {
      way.accept(stream);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void noTextComesToATerminalAsItIs(Consumer<PrintStream> way) {
    assertThat(error(way)).isEqualTo(SHOWN);
    assertThat(result(true, way)).isEqualTo(SHOWN);
    assertThat(result(false, way)).isEqualTo(HOSTILE);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void norDoesALine(Consumer<PrintStream> way) {
    assertThat(error(way)).isEqualTo(SHOWN + "\n");
    assertThat(result(true, way)).isEqualTo(SHOWN + "\n");
    assertThat(result(false, way)).isEqualTo(HOSTILE + "\n");
  }

  @Test
  void anErrorStaysOneLine() {
    assertThat(error(to -> to.println("a\r\nhomelab: done\tb"))).isEqualTo("a homelab: done b\n");
    assertThat(error(to -> to.println((Object) new IllegalStateException("a\nb"))))
        .isEqualTo("java.lang.IllegalStateException: a b\n");
    assertThat(error(to -> to.print("two\nlines\n"))).isEqualTo("two\nlines\n");
  }

  @Test
  void aStackTraceForgesNoLine() {
    assertThat(error(new IllegalStateException("a\nhomelab: b\u001b")::printStackTrace))
        .startsWith("java.lang.IllegalStateException: a homelab: b\uFFFD\n\tat ");
  }

  @Test
  void aTableKeepsItsRows() {
    String hostile = "x\nusage off  read  harmless\t\u001b[A";
    String table = Table.of(Table.Align.LEFT).row(hostile).toString();
    assertThat(table).isEqualTo("x\uFFFDusage off  read  harmless\uFFFD\uFFFD[A\n");
    assertThat(Captured.terminal().console().table(Table.Align.LEFT).row(hostile).toString())
        .isEqualTo(table);
    assertThat(Captured.pipe().console().table(Table.Align.LEFT).row(hostile).toString())
        .isEqualTo(hostile + "\n");
  }
}
