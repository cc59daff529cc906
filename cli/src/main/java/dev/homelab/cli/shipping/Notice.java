package dev.homelab.cli.shipping;

import dev.homelab.cli.output.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// What a person is told once, after the first record that was made while she looked on.
///
/// Never in a pipe, never twice, and never when it can't be remembered that it was shown.
final class Notice {
  private final Path root;
  private final Console console;
  private final Mode mode;

  /// @param root the directory in which it is remembered
  Notice(Path root, Console console, Mode mode) {
    this.root = root;
    this.console = console;
    this.mode = mode;
  }

  void showOnce() {
    if (!console.outIsTerminal() || !console.errIsTerminal()) {
      return;
    }
    Path mark = root.resolve("notice-shown");
    if (Files.exists(mark, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.createFile(
          mark, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (IOException e) {
      return;
    }
    console.err().print(text());
  }

  private String text() {
    String where =
        switch (mode) {
          case LOCAL -> "They stay in " + root + " until your team sets a Loki.";
          case BACKGROUND, INLINE -> "They go to your team's Loki.";
        };
    return """
        homelab records which verb was run, its exit code, the tool's version, the time and your
        user name; never an argument, a path or a host. %s
        See them: homelab usage preview. Opt out: homelab usage off, or HOMELAB_TELEMETRY=0.
        (This is shown once.)
        """
        .formatted(where);
  }
}
