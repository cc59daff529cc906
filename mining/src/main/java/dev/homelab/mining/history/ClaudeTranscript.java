package dev.homelab.mining.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A transcript of Claude Code: a message on each line. A command is a `tool_use` of `Bash`;
/// whether it failed stands in the `tool_result` of the same id, on a later line. What a person
/// runs with `!` is the text of a message, between `<bash-input>` and its end.
///
/// Most lines are neither, and are not parsed. A resumed session begins with a copy of the session
/// before, with the same ids; a subagent has a file of its own, under its parent's session.
final class ClaudeTranscript implements Format {
  private static final Needles CALLS = new Needles("\"tool_use\"", "<bash-input>");
  private static final Needles CALLS_AND_RESULTS =
      new Needles("\"tool_use\"", "\"tool_result\"", "<bash-input>");
  private static final String INPUT = "<bash-input>";
  private static final String INPUT_END = "</bash-input>";
  private static final String FAILED = "\"Exit code ";

  private final Seen seen;
  private final Json json = new Json();

  ClaudeTranscript(Seen seen) {
    this.seen = seen;
  }

  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    Calls calls = new Calls(sink);
    while (lines.next()) {
      Needles wanted = calls.isEmpty() ? CALLS : CALLS_AND_RESULTS;
      if (wanted.in(lines.bytes(), lines.from(), lines.to())) {
        read(lines, calls, sink);
      }
    }
    calls.end();
  }

  private void read(Lines lines, Calls calls, Sink sink) {
    try (JsonParser parser = json.of(lines.bytes(), lines.from(), lines.to())) {
      Message message = new Message(parser, lines);
      message.read(calls);
      message.emit(calls, seen);
    } catch (JacksonException e) {
      if (!lines.torn()) {
        sink.skip(Skip.DAMAGED);
      }
    }
  }

  /// One line. What it says of a result is enough as soon as its content was read: what stands
  /// behind that is the result once more.
  private static final class Message {
    private final JsonParser parser;
    private final Lines lines;
    private final List<Call> made = new ArrayList<>();
    private boolean answers;
    private @Nullable String session;
    private @Nullable String agent;
    private @Nullable String uuid;
    private @Nullable String time;

    private record Call(String id, String command, Actor actor) {}

    Message(JsonParser parser, Lines lines) {
      this.parser = parser;
      this.lines = lines;
    }

    void read(Calls calls) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        field(name, calls);
        if (answers && made.isEmpty()) {
          return;
        }
        parser.skipChildren();
      }
    }

    private void field(String name, Calls calls) {
      switch (name) {
        case "sessionId" -> session = Json.text(parser);
        case "agentId" -> agent = Json.text(parser);
        case "uuid" -> uuid = Json.text(parser);
        case "timestamp" -> time = Json.text(parser);
        case "message" -> message(calls);
        default -> {}
      }
    }

    private void message(Calls calls) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        Json.fields(
            parser,
            name -> {
              if (name.equals("content")) {
                content(calls);
              }
            });
      }
    }

    private void content(Calls calls) {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        Json.elements(parser, () -> block(calls));
      } else {
        typedByHand(Json.text(parser));
      }
    }

    private void block(Calls calls) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        Block block = new Block();
        Json.fields(parser, name -> block.field(name, parser, lines));
        if (block.isCommand()) {
          made.add(new Call(block.id, block.command, Actor.AGENT));
        } else if (block.isResult()) {
          calls.answered(block.of, block.exit());
          answers = true;
        } else {
          typedByHand(block.text);
        }
      }
    }

    private void typedByHand(@Nullable String text) {
      if (text != null && text.startsWith(INPUT) && text.strip().endsWith(INPUT_END)) {
        String command = text.substring(INPUT.length(), text.lastIndexOf(INPUT_END));
        made.add(new Call("", command, Actor.PERSON));
      }
    }

    void emit(Calls calls, Seen seen) {
      Optional<Instant> at = Optional.ofNullable(Stamps.iso(time));
      Optional<String> sitting =
          agent == null ? Optional.ofNullable(session) : Optional.of(session + "/" + agent);
      for (Call call : made) {
        String id = call.id.isEmpty() ? "by hand " + uuid : call.id;
        if (seen.first(id)) {
          calls.made(id, new Typed(call.command, at, sitting, OptionalInt.empty(), call.actor));
          if (call.actor == Actor.PERSON) {
            calls.answered(id, OptionalInt.empty());
          }
        }
      }
    }
  }

  /// One block of a message's content, whose fields come in any order.
  private static final class Block {
    private @Nullable String type;
    private @Nullable String name;
    private String id = "";
    private String of = "";
    private String command = "";
    private @Nullable String text;
    private boolean failed;
    private int code = 1;

    void field(String field, JsonParser parser, Lines lines) {
      switch (field) {
        case "type" -> type = Json.text(parser);
        case "name" -> name = Json.text(parser);
        case "id" -> id = orEmpty(Json.text(parser));
        case "tool_use_id" -> of = orEmpty(Json.text(parser));
        case "text" -> text = Json.text(parser);
        case "is_error" -> failed = parser.currentToken() == JsonToken.VALUE_TRUE;
        case "content" -> code = code(parser, lines);
        case "input" -> input(parser);
        default -> {}
      }
    }

    private void input(JsonParser parser) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        Json.fields(
            parser,
            field -> {
              if (field.equals("command")) {
                command = orEmpty(Json.text(parser));
              }
            });
      }
    }

    boolean isCommand() {
      return "tool_use".equals(type) && "Bash".equals(name) && !id.isEmpty();
    }

    boolean isResult() {
      return "tool_result".equals(type);
    }

    OptionalInt exit() {
      return OptionalInt.of(failed ? code : 0);
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    /// Reads `Exit code 2` where it stands, since to decode a megabyte behind it would take longer
    /// than all else.
    private static int code(JsonParser parser, Lines lines) {
      byte[] bytes = lines.bytes();
      int at = lines.from() + (int) parser.currentTokenLocation().getByteOffset();
      if (at < lines.from() || !Bytes.startsWith(bytes, at, lines.to(), FAILED)) {
        return 1;
      }
      int code = 0;
      int digits = at + FAILED.length();
      for (int i = digits; i < digits + 3 && i < lines.to(); i++) {
        if (bytes[i] < '0' || bytes[i] > '9') {
          break;
        }
        code = code * 10 + (bytes[i] - '0');
      }
      return code == 0 ? 1 : code;
    }
  }
}
