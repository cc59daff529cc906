package dev.homelab.cli.completion;

import dev.homelab.cli.completion.Place.Reader;
import dev.homelab.cli.verb.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a shell is to run so that it completes the tool's command lines: how to read one, which is
/// a part of this program, with the places that there are.
///
/// @param labels the file of the names of labels, one a line; empty for none
record Script(Shell shell, List<Place> places, String labels) {
  private static final String PLACES = "@PLACES@\n";
  private static final String LABELS = "@LABELS@";

  /// @throws IOException if this build lacks the script
  String text() throws IOException {
    StringBuilder entries = new StringBuilder();
    for (Place place : places) {
      entries.append(shell.entry(place.key(), String.join("; ", commands(place))));
    }
    String template = template();
    int at = template.indexOf(PLACES);
    return template.substring(0, at).replace(LABELS, shell.quoted(labels))
        + entries
        + template.substring(at + PLACES.length()).replace(LABELS, shell.quoted(labels));
  }

  private String template() throws IOException {
    String file = "homelab." + shell.word();
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is missing in this build of homelab");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<String> commands(Place place) {
    List<String> commands = new ArrayList<>();
    // A switch over types would make classes at the first Tab of each shell.
    if (place instanceof Place.Words words) {
      commands.add(shell.set("reader", reader(words.reader())));
      commands.add(shell.offers("below", words.below()));
      commands.add(shell.offers("flags", words.flags()));
    } else if (place instanceof Place.Alias alias) {
      commands.add(shell.offers("values", alias.words().stream().map(Offer::new).toList()));
    } else if (place instanceof Place.Value value) {
      commands.add(shell.set("kind", kind(value.meaning())));
      commands.add(shell.offers("values", value.words()));
      if (shell.describes()) {
        commands.add(shell.set("about", value.about()));
      }
    }
    return commands;
  }

  private static String reader(Reader reader) {
    return switch (reader) {
      case NOBODY -> "";
      case BUILT_IN -> "built-in";
      case DECLARED -> "declared";
    };
  }

  private static String kind(Meaning meaning) {
    return switch (meaning) {
      case FREE -> "free";
      case FILE -> "file";
      case RECORDED_VERB -> "recorded-verb";
      case RECORDED_WORD -> "recorded-word";
      case VERB_WORD -> "verb-word";
      case LABEL -> "label";
    };
  }
}
