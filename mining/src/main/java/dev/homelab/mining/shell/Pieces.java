package dev.homelab.mining.shell;

import dev.homelab.mining.shell.Catalogue.Flag;
import dev.homelab.mining.shell.Piece.Given;
import dev.homelab.mining.shell.Piece.Sort;
import dev.homelab.mining.shell.Roles.Role;
import dev.homelab.mining.shell.Roles.Wrapper;
import dev.homelab.mining.shell.Token.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads a line piece by piece, in its order, and loses nothing of it but comments.
final class Pieces {
  private static final String SSH = "ssh";

  private final Catalogue catalogue;
  private final Roles roles;
  private final Predicate<String> onPath;
  private final boolean isScript;
  private final List<Piece> pieces = new ArrayList<>();
  private Expected expected = new Expected.Program();
  private boolean isReadAgain;

  /// What the next word of the line can be.
  private sealed interface Expected {
    /// What is run, or something in front of it.
    record Program() implements Expected {}

    /// A flag of a program that runs another one, or one of so many operands of it.
    record Wrapped(String name, Wrapper wrapper, int operands) implements Expected {}

    /// The value of the word before.
    record Value(Expected then) implements Expected {}

    /// The line that a shell is given to run.
    record Line(Expected then) implements Expected {}

    /// A sub-command, a flag, or an operand.
    record Argument(Place place, String program, int operands) implements Expected {
      Argument in(Place other) {
        return new Argument(other, program, operands);
      }

      Argument behindOperand() {
        return new Argument(place, program, operands + 1);
      }
    }
  }

  /// @param isScript whether the line is a word of another one
  Pieces(Catalogue catalogue, Roles roles, Predicate<String> onPath, boolean isScript) {
    this.catalogue = catalogue;
    this.roles = roles;
    this.onPath = onPath;
    this.isScript = isScript;
  }

  /// The pieces of a line; empty where a quotation stays open, or a text of several lines was typed
  /// with it.
  Optional<List<Piece>> read(String line) {
    Optional<List<Token>> tokens = Lexer.tokens(line);
    if (tokens.isEmpty()
        || tokens.get().stream()
            .anyMatch(token -> token instanceof Token.Redirection to && to.isHere())) {
      return Optional.empty();
    }
    for (int at = 0; at < tokens.get().size(); at++) {
      take(tokens.get(), at);
    }
    return Optional.of(List.copyOf(pieces));
  }

  private void take(List<Token> tokens, int at) {
    switch (tokens.get(at)) {
      case Text text -> word(text, isLastWord(tokens, at));
      case Token.Sign sign -> {
        pieces.add(new Piece.Sign(sign.text(), false));
        expected = new Expected.Program();
        isReadAgain = false;
      }
      case Token.Redirection(String sign, Optional<Text> target) -> {
        pieces.add(new Piece.Sign(sign, target.isPresent()));
        target.ifPresent(
            file -> add(file, Sort.VALUE, isDescriptor(sign, file) ? file.raw().length() : 0));
      }
    }
  }

  /// Whether it is the `1` of `2>&1`, and no file.
  private static boolean isDescriptor(String sign, Text target) {
    return sign.endsWith("&")
        && target.raw().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }

  private static boolean isLastWord(List<Token> tokens, int at) {
    return tokens.subList(at + 1, tokens.size()).stream()
        .takeWhile(token -> !(token instanceof Token.Sign))
        .noneMatch(Text.class::isInstance);
  }

  private void word(Text word, boolean isLast) {
    switch (expected) {
      case Expected.Program _ -> program(word);
      case Expected.Wrapped wrapped -> wrapped(word, wrapped);
      case Expected.Value(Expected then) -> {
        add(word, Sort.VALUE, 0);
        expected = then;
      }
      case Expected.Line(Expected then) -> {
        script(word);
        expected = then;
      }
      case Expected.Argument argument -> argument(word, argument, isLast);
    }
  }

  private void program(Text word) {
    if (Shell.isAssignment(word.raw())) {
      add(word, Sort.ASSIGNMENT, word.raw().indexOf('=') + 1);
      return;
    }
    Text program = atHome(word);
    String name = roles.name(program.value().substring(program.value().lastIndexOf('/') + 1));
    boolean isKeyword = roles.is(Role.KEYWORD, program.value());
    add(program, Sort.PROGRAM, isNamed(program.value()) ? program.raw().length() : 0);
    if (roles.wraps(name)) {
      Wrapper wrapper = roles.wrapper(name);
      expected = new Expected.Wrapped(name, wrapper, wrapper.operands());
    } else if (!isKeyword) {
      expected = new Expected.Argument(new Place(catalogue, name), name, 0);
    }
  }

  /// The name that a program has here: people's short names for it are known to their shell alone.
  private Text atHome(Text word) {
    String name = roles.name(word.value());
    boolean isShort = !name.equals(word.value()) && !onPath.test(word.value());
    return isShort ? new Text(name, name) : word;
  }

  private boolean isNamed(String program) {
    return program.indexOf('/') < 0
        && (catalogue.program(program).isPresent()
            || onPath.test(program)
            || roles.wraps(program)
            || roles.is(Role.BUILTIN, program)
            || roles.is(Role.KEYWORD, program));
  }

  private void wrapped(Text word, Expected.Wrapped wrapped) {
    if (word.value().startsWith("-")) {
      boolean isKnown = new Place(catalogue, wrapped.name).flag(word.value()).isPresent();
      boolean isValued = wrapped.wrapper.valued().contains(word.value());
      boolean isFlag = isKnown || isValued;
      add(word, isFlag ? Sort.KNOWN : Sort.VALUE, isFlag ? word.raw().length() : 0);
      expected = isValued ? new Expected.Value(wrapped) : wrapped;
    } else if (wrapped.operands > 0) {
      add(word, Sort.VALUE, 0);
      int left = wrapped.operands - 1;
      expected = new Expected.Wrapped(wrapped.name, wrapped.wrapper, left);
    } else {
      expected = new Expected.Program();
      program(word);
    }
  }

  private void argument(Text word, Expected.Argument argument, boolean isLast) {
    String path = argument.place.path();
    boolean runsNext =
        word.value().equals("--")
            ? Shell.runsInside(path)
            : argument.operands > 0 && Shell.runsOperands(path);
    if (argument.program.equals(SSH) && argument.operands > 0) {
      remote(word, isLast);
    } else if (word.value().equals("--")) {
      add(word, Sort.KNOWN, word.raw().length());
      expected = runsNext ? new Expected.Program() : argument.behindOperand();
    } else if (runsNext) {
      expected = new Expected.Program();
      program(word);
    } else if (word.value().startsWith("-") && word.value().length() > 1) {
      flag(word, argument);
    } else {
      operand(word, argument);
    }
  }

  /// What stands behind a host: one word is a line of its own, several are joined to one there.
  private void remote(Text word, boolean isLast) {
    if (isLast && word.value().indexOf(' ') > 0) {
      script(word);
      return;
    }
    isReadAgain = true;
    expected = new Expected.Program();
    program(word);
  }

  private void operand(Text word, Expected.Argument argument) {
    Optional<CatalogueWord> known =
        argument.operands == 0 ? argument.place.subCommand(word.value()) : Optional.empty();
    add(
        word,
        known.isPresent() ? Sort.KNOWN : Sort.VALUE,
        known.isPresent() ? word.raw().length() : 0);
    expected =
        known.isPresent()
            ? argument.in(argument.place.enter(word.value()).orElse(argument.place))
            : argument.behindOperand();
  }

  private void flag(Text word, Expected.Argument argument) {
    String value = word.value();
    int equals = value.indexOf('=');
    Optional<Flag> whole = argument.place.flag(value);
    if (whole.isPresent()) {
      add(word, Sort.KNOWN, word.raw().length());
      expected = whole.get().takesValue() ? new Expected.Value(argument) : argument;
    } else if (equals > 0 && argument.place.flag(value.substring(0, equals)).isPresent()) {
      add(word, Sort.VALUE, word.raw().indexOf('=') + 1);
    } else if (areFlags(value, argument.place)) {
      add(word, Sort.KNOWN, word.raw().length());
      boolean isValued = takesValue(value.substring(value.length() - 1), argument.place);
      expected = isValued ? new Expected.Value(argument) : argument;
    } else {
      add(word, Sort.VALUE, 0);
    }
    if (roles.is(Role.SHELL, argument.program) && !value.startsWith("--") && value.endsWith("c")) {
      expected = new Expected.Line(argument);
    }
  }

  /// Whether it is letters that are a flag each, of which none but the last takes a value.
  private static boolean areFlags(String value, Place place) {
    if (value.startsWith("--") || value.length() < 3) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      String letter = value.substring(i, i + 1);
      boolean isLast = i + 1 == value.length();
      if (place.flag("-" + letter).isEmpty() || (!isLast && takesValue(letter, place))) {
        return false;
      }
    }
    return true;
  }

  private static boolean takesValue(String letter, Place place) {
    return place.flag("-" + letter).map(Flag::takesValue).orElse(false);
  }

  private void script(Text word) {
    Optional<List<Piece>> inner =
        isScript ? Optional.empty() : new Pieces(catalogue, roles, onPath, true).read(word.value());
    if (inner.isPresent()) {
      pieces.add(new Piece.Script(word.raw(), inner.get()));
    } else {
      add(word, Sort.VALUE, 0);
    }
  }

  private void add(Text word, Sort sort, int publicPart) {
    pieces.add(new Given(word.raw(), word.value(), sort, publicPart, isReadAgain));
  }
}
