package dev.homelab.mining.shell;

import dev.homelab.mining.shell.Roles.Role;
import dev.homelab.mining.shell.Token.Operator;
import dev.homelab.mining.shell.Token.Text;
import java.util.ArrayList;
import java.util.List;

/// Gathers the tokens of a line into its steps.
final class Pipelines {
  private final Shell shell;
  private final int depth;
  private final List<Step> steps = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private List<Text> command = new ArrayList<>();
  private boolean here;
  private boolean joined;

  Pipelines(Shell shell, int depth) {
    this.shell = shell;
    this.depth = depth;
  }

  void take(Token token) {
    switch (token) {
      case Text text -> command.add(text);
      case Token.Sign sign -> end(sign.operator());
      case Token.Redirection redirection -> here = here || redirection.isHere();
    }
  }

  private void end(Operator operator) {
    switch (operator) {
      case PIPE -> endCommand();
      case AND_THEN -> endPipeline(true);
      case BREAK -> endPipeline(false);
    }
  }

  /// The steps; what only prepares the shell is left out beside others.
  List<Step> steps() {
    endPipeline(false);
    List<Step> doing = steps.stream().filter(step -> !isScenery(step)).toList();
    if (doing.isEmpty() && !steps.isEmpty()) {
      return List.of(steps.getLast());
    }
    return doing;
  }

  private boolean isScenery(Step step) {
    return shell.roles().is(Role.SCENERY, step.program());
  }

  private void endCommand() {
    shell.command(command, depth).ifPresent(parts::add);
    command = new ArrayList<>();
  }

  private void endPipeline(boolean andThen) {
    endCommand();
    while (parts.size() > 1 && isPager(parts.getLast())) {
      parts.removeLast();
    }
    if (parts.size() == 1 && parts.getFirst() instanceof Part.Line line) {
      line.steps().forEach(step -> steps.add(step.joinedIf(joined)));
    } else {
      addStep();
    }
    parts.clear();
    here = false;
    joined = andThen;
  }

  private boolean isPager(Part part) {
    return part instanceof Part.One one && shell.roles().is(Role.PAGER, one.program());
  }

  private void addStep() {
    List<Word> words = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> more = new ArrayList<>();
    List<Part.One> ones = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.One one) {
        if (!words.isEmpty()) {
          words.add(Word.Mark.PIPE);
        }
        words.addAll(one.words());
        values.addAll(one.values());
        more.addAll(one.more());
        ones.add(one);
      }
    }
    if (ones.isEmpty()) {
      return;
    }
    if (here) {
      words.add(Word.Mark.HERE);
    }
    String program = ones.getFirst().program();
    boolean whole = !here && ones.stream().allMatch(Part.One::whole);
    boolean look = ones.size() == 1 && shell.roles().is(Role.LOOK, program);
    steps.add(
        new Step(
            List.copyOf(words),
            List.copyOf(values),
            List.copyOf(more),
            program,
            whole,
            look,
            joined));
  }
}
