package dev.homelab.mining.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A transcript of Codex: an item on each line, in its `payload`; older ones have the item itself.
/// A command is a `function_call` whose `arguments` are JSON in a text, or a `local_shell_call`, a
/// text or the list of its words. How it ended stands in the text of a `function_call_output`:
/// before the output itself, or behind it where that text is JSON.
///
/// A session that was forked or resumed begins with a copy of the one before.
final class CodexTranscript implements Format {
  private static final Needles CALLS = new Needles("function_call", "local_shell_call");
  private static final Set<String> SHELLS =
      Set.of("shell", "exec_command", "shell_command", "container.exec", "local_shell");
  private static final Pattern EXIT =
      Pattern.compile("(?:Process exited with code|Exit code:|\"exit_code\":)\\s*(-?\\d{1,9})");
  private static final int NEAR = 400;

  private final String session;
  private final Seen seen;
  private final Json json = new Json();

  /// @param session what this transcript is called
  CodexTranscript(String session, Seen seen) {
    this.session = session;
    this.seen = seen;
  }

  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    Calls calls = new Calls(sink);
    while (lines.next()) {
      if (CALLS.in(lines.bytes(), lines.from(), lines.to())) {
        read(lines, calls, sink);
      }
    }
    calls.end();
  }

  private void read(Lines lines, Calls calls, Sink sink) {
    try (JsonParser parser = json.of(lines.bytes(), lines.from(), lines.to())) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        Item item = new Item();
        item.read(parser);
        take(item, calls);
      }
    } catch (JacksonException e) {
      if (!lines.torn()) {
        sink.skip(Skip.DAMAGED);
      }
    }
  }

  private void take(Item item, Calls calls) {
    switch (item.type) {
      case "function_call" -> {
        if (SHELLS.contains(item.name)) {
          made(item, command(item.arguments), calls);
        }
      }
      case "local_shell_call" -> made(item, item.action, calls);
      case "function_call_output" -> calls.answered(item.id, exit(item.output));
      default -> {}
    }
  }

  private void made(Item item, String command, Calls calls) {
    if (!item.id.isEmpty() && !command.isBlank() && seen.first(item.id + '\n' + command)) {
      calls.made(
          item.id,
          new Typed(
              command,
              Optional.ofNullable(Stamps.iso(item.time)),
              Optional.of(session),
              OptionalInt.empty(),
              Actor.AGENT));
    }
  }

  private String command(String arguments) {
    try (JsonParser parser = json.of(arguments)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? commandIn(parser) : "";
    }
  }

  /// The command in an object that says what is to be run.
  private static String commandIn(JsonParser parser) {
    String[] found = {""};
    Json.fields(
        parser,
        name -> {
          if (name.equals("cmd") || name.equals("command")) {
            found[0] = line(parser);
          }
        });
    return found[0];
  }

  private static String line(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      String text = Json.text(parser);
      return text == null ? "" : text;
    }
    List<String> words = new ArrayList<>();
    Json.elements(
        parser,
        () -> {
          String word = Json.text(parser);
          if (word != null) {
            words.add(word);
          }
        });
    return line(words);
  }

  private static String line(List<String> words) {
    if (words.size() == 3 && (words.get(1).equals("-lc") || words.get(1).equals("-c"))) {
      return words.get(2);
    }
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(line.isEmpty() ? "" : " ").append(quoted(word));
    }
    return line.toString();
  }

  private static String quoted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && "_@%+=:,./-".indexOf(c) < 0) {
        return '\'' + word.replace("'", "'\\''") + '\'';
      }
    }
    return word.isEmpty() ? "''" : word;
  }

  private static OptionalInt exit(String output) {
    int length = output.length();
    boolean object = output.startsWith("{");
    int body = output.indexOf("\nOutput:");
    int end = body < 0 ? Math.min(length, NEAR) : Math.min(body, NEAR);
    String near = object ? output.substring(Math.max(0, length - NEAR)) : output.substring(0, end);
    Matcher exit = EXIT.matcher(near);
    OptionalInt code = OptionalInt.empty();
    while (exit.find() && (object || code.isEmpty())) {
      code = OptionalInt.of(Integer.parseInt(exit.group(1)));
    }
    return code;
  }

  /// The fields of an item, those of the line around it included.
  private static final class Item {
    private String type = "";
    private String name = "";
    private String id = "";
    private String arguments = "";
    private String action = "";
    private String output = "";
    private @Nullable String time;

    void read(JsonParser parser) {
      Json.fields(parser, field -> field(field, parser));
    }

    private void field(String field, JsonParser parser) {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_STRING) {
        text(field, parser);
      } else if (token == JsonToken.START_OBJECT && field.equals("payload")) {
        read(parser);
      } else if (token == JsonToken.START_OBJECT && field.equals("action")) {
        action = commandIn(parser);
      } else if (token == JsonToken.START_OBJECT && field.equals("output")) {
        Json.fields(parser, inner -> body(inner, parser));
      }
    }

    private void body(String field, JsonParser parser) {
      String text = Json.text(parser);
      if (field.equals("content") && text != null) {
        output = text;
      }
    }

    private void text(String field, JsonParser parser) {
      switch (field) {
        case "type" -> type = parser.getString();
        case "name" -> name = parser.getString();
        case "call_id" -> id = parser.getString();
        case "arguments" -> arguments = parser.getString();
        case "output" -> output = parser.getString();
        case "timestamp" -> time = parser.getString();
        default -> {}
      }
    }
  }
}
