package dev.homelab.mining.history;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// The calls of one transcript that wait for their results, which stand on later lines. They are
/// handed on in the order in which they were made.
///
/// A call that is overtaken by [#MOST] others, or by 4 MiB of them, is handed on without its
/// result.
final class Calls {
  private static final int MOST = 1_000;
  private static final int CHARACTERS = 4 << 20;

  private static final class Call {
    private final Typed typed;
    private boolean answered;
    private OptionalInt exit = OptionalInt.empty();

    Call(Typed typed) {
      this.typed = typed;
    }

    Typed whole() {
      return new Typed(typed.line(), typed.at(), typed.session(), exit, typed.actor());
    }
  }

  private final Sink sink;
  private final Map<String, Call> waiting = new LinkedHashMap<>();
  private long characters;

  Calls(Sink sink) {
    this.sink = sink;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Takes a call down, unless one with that id already waits.
  void made(String id, Typed typed) {
    if (waiting.putIfAbsent(id, new Call(typed)) == null) {
      characters += typed.line().length();
      release();
    }
  }

  /// Gives a call its result. A result without a call is none of a command's.
  void answered(String id, OptionalInt exit) {
    Call call = waiting.get(id);
    if (call != null) {
      call.answered = true;
      call.exit = exit;
      release();
    }
  }

  /// Hands on all that still wait.
  void end() {
    waiting.values().forEach(call -> sink.typed(call.whole()));
    waiting.clear();
    characters = 0;
  }

  private void release() {
    Iterator<Call> oldest = waiting.values().iterator();
    while (oldest.hasNext()) {
      Call call = oldest.next();
      if (!call.answered && waiting.size() <= MOST && characters <= CHARACTERS) {
        return;
      }
      oldest.remove();
      characters -= call.typed.line().length();
      sink.typed(call.whole());
    }
  }
}
