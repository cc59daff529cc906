package dev.homelab.cli.shipping;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.settings.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// What a person is told once, after the first record that was made while she looked on.
///
/// Never in a pipe, never twice, and never when it can't be remembered that it was shown.
public final class Notice {
  private final Store store;
  private final DeliveryMode delivery;
  private final Optional<Value> loki;
  private final Console console;

  /// @param store where it is remembered; asked for its place only when the notice is due
  /// @param loki where records go
  public Notice(Store store, DeliveryMode delivery, Optional<Value> loki, Console console) {
    this.store = store;
    this.delivery = delivery;
    this.loki = loki;
    this.console = console;
  }

  /// Shows it, if a person looks on who was not told yet.
  ///
  /// @return whether there is such a person: she may have been told just now, or could not be
  boolean showIfDue() {
    if (!isDue()) {
      return false;
    }
    try {
      Files.createFile(
          mark(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (IOException e) {
      return true;
    }
    console.err().print(text());
    return true;
  }

  /// Whether a person looks on who was not told yet: nothing is sent unless she asks for it.
  public boolean isDue() {
    return console.outIsTerminal()
        && console.errIsTerminal()
        && !Files.exists(mark(), LinkOption.NOFOLLOW_LINKS);
  }

  private Path mark() {
    return store.root().resolve("notice-shown");
  }

  private String text() {
    String where =
        switch (delivery) {
          case LOCAL ->
              "As long as delivery is local they stay in\n"
                  + Printable.of(store.root().toString())
                  + ", where you and root can read them.";
          case BACKGROUND, INLINE ->
              "From your next verb on they go to\n"
                  + Printable.of(loki.map(Value::shown).orElse("a Loki"))
                  + ", where everyone who may query it can read them.";
        };
    return """
        homelab records which verb was run, its exit code, the tool's version, the time and your
        user name; never an argument, a path or a host. %s
        What this promise covers, and what not: homelab help privacy (PRIVACY.md).
        See them: homelab usage preview. Opt out: homelab usage off, or HOMELAB_TELEMETRY=0.
        (This is shown once.)
        """
        .formatted(where);
  }
}
