package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.prometheus.Notices;
import java.util.List;

/// Notes beside a result, on standard error.
public final class Remarks {
  private static final int MOST = 5;

  private Remarks() {}

  /// The first few of a server's warnings and infos, one a line, and that the answer is partial.
  public static void show(Notices notices, Console console) {
    if (notices.isEmpty()) {
      return;
    }
    notices.warnings().stream().limit(MOST).forEach(warning -> note(console, warning));
    notices.infos().stream().limit(MOST).forEach(info -> note(console, info));
    if (notices.partial()) {
      note(console, "the answer is partial: the server could not read all that it has");
    }
  }

  /// What the server remarked and notes of the tool: lines for a person, and for a program one JSON
  /// object, `{warnings, infos, partial, notes}`, where there is anything to tell.
  public static void show(Notices notices, List<String> notes, boolean json, Console console) {
    if (!json) {
      show(notices, console);
      notes.forEach(text -> note(console, text));
    } else if (!notices.isEmpty() || !notes.isEmpty()) {
      console
          .err()
          .print(
              Json.object(
                  top ->
                      top.putTexts("warnings", notices.warnings())
                          .putTexts("infos", notices.infos())
                          .put("partial", notices.partial())
                          .putTexts("notes", notes)));
    }
  }

  /// That a query was understood and nothing fits it.
  public static void noSeries(Console console) {
    note(console, "no series match");
  }

  public static void note(Console console, String text) {
    console.err().println("homelab: " + text);
  }
}
