package dev.homelab.mining.history;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The history of coming versions of fish, as far as it is known: an object on each line, with
/// `cmd`, `exit`, `sid` and an `id` whose first six bytes are the time in milliseconds. Several
/// lines with one id are one command, of which the later say more.
final class FishLines implements Format {
  private final Json json = new Json();

  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    Calls calls = new Calls(sink);
    while (lines.next()) {
      try (JsonParser parser = json.of(lines.bytes(), lines.from(), lines.to())) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
          Entry entry = new Entry();
          Json.fields(parser, name -> entry.field(name, parser));
          entry.tell(calls, lines.number());
        }
      } catch (JacksonException e) {
        if (!lines.torn()) {
          sink.skip(Skip.DAMAGED);
        }
      }
    }
    calls.end();
  }

  private static final class Entry {
    private @Nullable String id;
    private @Nullable String command;
    private @Nullable String session;
    private OptionalInt exit = OptionalInt.empty();

    void field(String name, JsonParser parser) {
      switch (name) {
        case "id" -> id = Json.text(parser);
        case "cmd" -> command = Json.text(parser);
        case "sid" -> session = Json.text(parser);
        case "exit" -> exit = number(parser);
        default -> {}
      }
    }

    private static OptionalInt number(JsonParser parser) {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? OptionalInt.of(parser.getIntValue())
          : OptionalInt.empty();
    }

    void tell(Calls calls, long line) {
      String key = id == null ? "line " + line : id;
      if (command != null) {
        calls.made(
            key,
            new Typed(
                command,
                Optional.ofNullable(time()),
                Optional.ofNullable(session),
                OptionalInt.empty(),
                Actor.PERSON));
      }
      if (exit.isPresent()) {
        calls.answered(key, exit);
      }
    }

    private @Nullable Instant time() {
      try {
        byte[] bytes = Base64.getUrlDecoder().decode(id == null ? "" : id);
        long milliseconds = 0;
        for (int i = 0; i < 6 && bytes.length == 8; i++) {
          milliseconds = (milliseconds << 8) | (bytes[i] & 0xff);
        }
        return milliseconds == 0 ? null : Stamps.units(milliseconds, 1_000);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }
}
