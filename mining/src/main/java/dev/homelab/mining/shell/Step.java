package dev.homelab.mining.shell;

import java.util.List;

/// One pipeline of a line, as the template that it shares with others of its kind.
///
/// Beware: the values are what somebody typed.
///
/// @param words the template, with [Word.Mark#VALUE] where a value stands
/// @param values what stood there, in order
/// @param more further values, which the template does not tell apart
/// @param program the first program's name
/// @param whole whether a verb could do it: it is run by programs that are known, and asks nothing
/// @param look whether it only shows how things stand
/// @param joined whether it is of the same line as the step before
public record Step(
    List<Word> words,
    List<String> values,
    List<String> more,
    String program,
    boolean whole,
    boolean look,
    boolean joined) {

  Step joinedIf(boolean also) {
    return new Step(words, values, more, program, whole, look, joined || also);
  }

  /// How many characters were typed for it, about.
  public int length() {
    int length = words.size() - 1;
    for (Word word : words) {
      length += word == Word.Mark.VALUE ? 0 : word.text().length();
    }
    for (String value : values) {
      length += value.length();
    }
    for (String value : more) {
      length += value.length() + 1;
    }
    return length;
  }
}
