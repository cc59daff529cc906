package dev.homelab.mining.shell;

import dev.homelab.mining.shell.Roles.Role;
import dev.homelab.mining.shell.Roles.Wrapper;
import dev.homelab.mining.shell.Token.Text;
import dev.homelab.mining.shell.Word.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads a line as a shell would run it: what it wraps is looked through, what prepares the shell
/// is left out, and what only shortens the output too.
public final class Shell {
  /// How deep a line may stand in a line.
  static final int DEEPEST = 3;

  private static final String SSH = "ssh";
  private static final String XARGS = "xargs";

  private final Catalogue catalogue;
  private final Predicate<String> onPath;
  private final Roles roles = Roles.load();

  /// @param onPath whether a program of this name can be run here
  public Shell(Catalogue catalogue, Predicate<String> onPath) {
    this.catalogue = catalogue;
    this.onPath = onPath;
  }

  Roles roles() {
    return roles;
  }

  /// The same line piece by piece, in its order; empty where a quotation stays open, or a text of
  /// several lines was typed with it.
  public Optional<List<Piece>> pieces(String line) {
    return new Pieces(catalogue, roles, onPath, false).read(line);
  }

  /// The steps of a line; empty where a quotation stays open. Never throws.
  public Optional<List<Step>> steps(String line) {
    return Lexer.tokens(line).map(tokens -> steps(tokens, 0));
  }

  private List<Step> steps(List<Token> tokens, int depth) {
    Pipelines pipelines = new Pipelines(this, depth);
    tokens.forEach(pipelines::take);
    return pipelines.steps();
  }

  /// The program and arguments of a container, as one template.
  Part.One inside(List<String> texts, int depth) {
    List<Text> words = texts.stream().map(text -> new Text(text, text)).toList();
    return command(words, depth)
        .map(Shell::one)
        .orElseGet(() -> new Part.One(List.of(), List.of(), List.of(), "", false));
  }

  private static Part.One one(Part part) {
    return switch (part) {
      case Part.One one -> one;
      case Part.Line line -> line.joined();
    };
  }

  /// Whether a program runs in a container what stands behind `--`, or behind its first operand.
  static boolean runsInside(String path) {
    return path.equals("kubectl exec") || runsOperands(path);
  }

  static boolean runsOperands(String path) {
    return path.equals("docker exec") || path.equals("docker compose exec");
  }

  /// What one simple command is; empty if it is none.
  Optional<Part> command(List<Text> words, int depth) {
    List<Word> before = new ArrayList<>();
    int at = 0;
    while (true) {
      at = skipPrefix(words, at);
      if (at >= words.size()) {
        return Optional.empty();
      }
      String name = name(words.get(at).value());
      if (!roles.wraps(name)) {
        boolean isPath = words.get(at).value().indexOf('/') >= 0;
        return Optional.of(
            program(before, name, isPath, words.subList(at + 1, words.size()), depth));
      }
      if (name.equals(XARGS)) {
        catalogue.program(name).ifPresent(before::add);
      }
      at = skipWrapper(words, at + 1, roles.wrapper(name));
    }
  }

  private int skipPrefix(List<Text> words, int from) {
    int at = from;
    while (at < words.size()
        && (isAssignment(words.get(at).raw()) || roles.is(Role.KEYWORD, words.get(at).value()))) {
      at++;
    }
    return at;
  }

  private static int skipWrapper(List<Text> words, int from, Wrapper wrapper) {
    int at = from;
    while (at < words.size() && words.get(at).value().startsWith("-")) {
      at += wrapper.valued().contains(words.get(at).value()) ? 2 : 1;
    }
    return at + wrapper.operands();
  }

  static boolean isAssignment(String raw) {
    int at = 0;
    while (at < raw.length()
        && (Character.isLetterOrDigit(raw.charAt(at)) || raw.charAt(at) == '_')) {
      at++;
    }
    return at > 0
        && !Character.isDigit(raw.charAt(0))
        && raw.startsWith("=", raw.startsWith("+", at) ? at + 1 : at);
  }

  private String name(String word) {
    return isScript(word) ? word : roles.name(word.substring(word.lastIndexOf('/') + 1));
  }

  private static boolean isScript(String word) {
    return word.startsWith("./") || word.startsWith("../");
  }

  private Part program(
      List<Word> before, String name, boolean isPath, List<Text> arguments, int depth) {
    if (roles.is(Role.SHELL, name) && depth < DEEPEST) {
      Optional<Part> line = shellLine(arguments, depth);
      if (line.isPresent()) {
        return line.get();
      }
    }
    Part.One one = name.equals(SSH) ? ssh(arguments, depth) : plain(name, isPath, arguments, depth);
    if (before.isEmpty()) {
      return one;
    }
    List<Word> words = new ArrayList<>(before);
    words.addAll(one.words());
    return new Part.One(words, one.values(), one.more(), one.program(), one.whole());
  }

  /// The line behind `-c`.
  private Optional<Part> shellLine(List<Text> arguments, int depth) {
    for (int i = 0; i + 1 < arguments.size(); i++) {
      String flag = arguments.get(i).value();
      if (flag.startsWith("-") && !flag.startsWith("--") && flag.endsWith("c")) {
        return lineIn(arguments.get(i + 1).value(), depth).map(Part.Line::new);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Step>> lineIn(String text, int depth) {
    return Lexer.tokens(text).map(tokens -> steps(tokens, depth + 1));
  }

  /// @param isPath whether it was typed with its folder, and so is a program wherever it is
  private Part.One plain(String name, boolean isPath, List<Text> arguments, int depth) {
    Optional<CatalogueWord> known = catalogue.program(name);
    boolean here = onPath.test(name);
    Word program =
        known.isPresent() ? known.get() : here ? new Word.Executable(name) : new Word.Literal(name);
    boolean whole =
        (known.isPresent() || here || isPath)
            && !roles.is(Role.BUILTIN, name)
            && !roles.is(Role.SCREEN, name);
    List<String> texts = arguments.stream().map(Text::value).toList();
    return new Arguments(this, program, new Place(catalogue, name), texts).read(name, whole, depth);
  }

  private Part.One ssh(List<Text> arguments, int depth) {
    Place place = new Place(catalogue, SSH);
    int at = 0;
    while (at < arguments.size() && arguments.get(at).value().startsWith("-")) {
      boolean valued =
          place.flag(arguments.get(at).value()).map(Catalogue.Flag::takesValue).orElse(false);
      at += valued ? 2 : 1;
    }
    List<Word> words = new ArrayList<>();
    catalogue.program(SSH).ifPresent(words::add);
    words.add(Mark.VALUE);
    String host = at < arguments.size() ? arguments.get(at).value() : "";
    if (at + 1 >= arguments.size() || depth >= DEEPEST) {
      return new Part.One(words, List.of(host), List.of(), SSH, false);
    }
    return remote(words, host, arguments.subList(at + 1, arguments.size()), depth);
  }

  private Part.One remote(List<Word> words, String host, List<Text> rest, int depth) {
    String line =
        rest.size() == 1
            ? rest.getFirst().value()
            : String.join(" ", rest.stream().map(Text::raw).toList());
    Part.One inner = new Part.Line(lineIn(line, depth).orElse(List.of())).joined();
    List<String> values = new ArrayList<>(List.of(host));
    values.addAll(inner.values());
    if (inner.words().isEmpty()) {
      return new Part.One(words, values, List.of(), SSH, false);
    }
    words.add(Mark.INSIDE);
    words.addAll(inner.words());
    return new Part.One(words, values, inner.more(), SSH, inner.whole());
  }
}
