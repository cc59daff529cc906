package dev.homelab.cli.verb;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The types of arguments that many verbs have.
public final class Types {
  /// Any text.
  public static final Type<String> TEXT = text(Meaning.FREE);

  /// A file.
  public static final Type<String> FILE = text(Meaning.FILE);

  /// Whether something holds: `true` or `false`.
  public static final Type<Boolean> TRUTH = new Truth();

  /// A whole number of at least 1.
  public static final Type<Integer> COUNT = new Count(1);

  /// A whole number of at least 0.
  public static final Type<Integer> WHOLE = new Count(0);

  /// A time span of more than nothing: see [Durations].
  public static final Type<Duration> DURATION = new TimeSpan();

  /// Any text.
  ///
  /// @param meaning what it stands for
  /// @param words some that mean something by themselves
  public static Type<String> text(Meaning meaning, String... words) {
    return new Text(meaning, List.of(words));
  }

  /// One of a few words.
  public static Type<String> choice(String... words) {
    return new OneOf(List.of(words));
  }

  /// A type that has one word more, which stands for none of its values.
  public static <T> Type<Optional<T>> or(String word, Type<T> type) {
    return new OrWord<>(word, type);
  }

  private Types() {}
}
