package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BashHistoryTest {
  private static Found read(String text) throws IOException {
    return Found.in(new BashHistory(), text);
  }

  @Test
  void aLineIsACommandWithoutStamps() throws IOException {
    Found found = read("ls\ncd /srv\n\n#a note\n");

    assertThat(found.lines()).containsExactly("ls", "cd /srv", "", "#a note");
    assertThat(found.times()).containsOnly(-1L);
    assertThat(found.commands).allMatch(c -> c.actor() == Actor.PERSON && c.session().isEmpty());
  }

  @Test
  void aStampBeginsACommandOfAnyNumberOfLines() throws IOException {
    Found found =
        read("#1790000000\nfor i in 1 2\ndo\necho $i\ndone\n#1790000005\nls\n#1790000006\n");

    assertThat(found.lines()).containsExactly("for i in 1 2\ndo\necho $i\ndone", "ls");
    assertThat(found.times()).containsExactly(1790000000L, 1790000005L);
  }

  @Test
  void stampsMayBeginLater() throws IOException {
    Found found = read("ls\necho 'it\n#1790000000\npwd\nmore\n");

    assertThat(found.lines()).containsExactly("ls", "echo 'it", "pwd\nmore");
    assertThat(found.times()).containsExactly(-1L, -1L, 1790000000L);
  }

  @Test
  void aHereDocumentBelongsToItsCommandWithoutStamps() throws IOException {
    Found found = read("cat > x <<'EOF'\nkubectl get pods\nEOF\ncat <<-A <<B\n1\n\tA\n2\nB\nls\n");

    assertThat(found.lines())
        .containsExactly(
            "cat > x <<'EOF'\nkubectl get pods\nEOF", "cat <<-A <<B\n1\n\tA\n2\nB", "ls");
  }

  @Test
  void whatLooksLikeAHereDocumentIsNone() throws IOException {
    assertThat(read("cat <<< word\necho $((1 << 3))\necho '<<EOF'\n# it's <<EOF\nls\n").lines())
        .hasSize(5);
  }

  @Test
  void anOpenQuoteGoesOnWithoutStamps() throws IOException {
    Found found = read("git commit -m 'one\n\ntwo'\necho \"a\\\"\nb\"\nmake \\\n  all\nls\n");

    assertThat(found.lines())
        .containsExactly("git commit -m 'one\n\ntwo'", "echo \"a\\\"\nb\"", "make \\\n  all", "ls");
  }

  @Test
  void whatIsNeverClosedIsACommandByItself() throws IOException {
    String rest = "ls\n".repeat(600);

    assertThat(read("echo it's\n" + rest).lines()).hasSize(601).startsWith("echo it's", "ls");
    assertThat(read("cat <<EOF\n" + rest).lines()).hasSize(601).startsWith("cat <<EOF", "ls");
    assertThat(read("cat <<EOF\nls").lines()).containsExactly("cat <<EOF", "ls");
  }

  @Test
  void aTornLastLineIsACommand() throws IOException {
    assertThat(read("ls\npwd").lines()).containsExactly("ls", "pwd");
    assertThat(read("ls\npwd").skipped).isEmpty();
  }

  @Test
  void aLineOverAMegabyteIsLeftOutAndCounted() throws IOException {
    String longest = "x".repeat(Skip.LONGEST);

    Found found = read("ls\n" + longest + "\n" + longest + "y\npwd\n");

    assertThat(found.lines()).hasSize(3).startsWith("ls").endsWith("pwd");
    assertThat(found.skipped).containsExactly(Skip.LONG_LINE);
  }

  @Test
  void aCommandOverAMegabyteIsLeftOutAndCounted() throws IOException {
    String lines = ("x".repeat(1023) + "\n").repeat(1025);

    Found found = read("#1790000000\n" + lines + "#1790000001\nls\n");

    assertThat(found.lines()).containsExactly("ls");
    assertThat(found.skipped).containsExactly(Skip.LONG_LINE);
  }

  @Test
  void bytesThatAreNoTextAreReplaced() throws IOException {
    byte[] bytes = {'l', 's', ' ', (byte) 0xff, '\n'};

    assertThat(Found.in(new BashHistory(), bytes).lines()).containsExactly("ls \ufffd");
  }
}
