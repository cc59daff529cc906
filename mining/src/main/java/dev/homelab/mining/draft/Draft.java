package dev.homelab.mining.draft;

import dev.homelab.mining.rank.Row;
import dev.homelab.mining.shell.Piece;
import dev.homelab.mining.shell.Piece.Given;
import dev.homelab.mining.shell.Piece.Sort;
import dev.homelab.mining.shell.Shell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A task as something that runs it, or why there can be no such thing.
public sealed interface Draft {
  /// What runs it.
  ///
  /// @param run a program and its arguments, in which `{1}` to `{9}` stand for values, and `{@}`
  ///     for all further ones
  /// @param values how many values it takes, without further ones; more than nine have no
  ///     placeholder
  /// @param typed in how many of the uses exactly this was typed, but for the values
  /// @param notes what whoever reads it should know, a sentence each
  record Ready(List<String> run, int values, int typed, List<String> notes) implements Draft {}

  /// @param why a sentence without a full stop
  record Refused(String why) implements Draft {}

  /// The form in which a task was mostly typed.
  ///
  /// @param shell which also read the task
  /// @param literals whether what was typed alike each time stands in it; else it is a value
  static Draft of(Row row, Shell shell, boolean literals) {
    Optional<Form> form = Form.of(row, shell);
    if (form.isEmpty()) {
      return new Refused("no draft: no use of it is a line that can be run as it was typed");
    }
    if (!literals && form.get().words().getLast().stream().anyMatch(Draft::isHidden)) {
      return new Refused("no draft of a program that is not named here: --literals names it");
    }
    return of(form.get(), new Slots(form.get(), literals), literals);
  }

  private static Draft of(Form form, Slots slots, boolean literals) {
    Command command = new Command(form, slots);
    Optional<List<String>> words = command.words();
    Script script = new Script(form, slots.all(), literals);
    if (words.isEmpty() && script.isUnsafe()) {
      return new Refused("no draft: what another shell reads depends on variables of the one here");
    }
    List<String> run = words.orElseGet(() -> script.run(slots.taken()));
    return isMistaken(form, slots)
        ? new Refused("no draft: in it stands text such as '{1}', which would be taken for a value")
        : new Ready(run, slots.taken(), form.words().size(), List.copyOf(slots.notes()));
  }

  private static boolean isMistaken(Form form, Slots slots) {
    Pattern placeholder = Pattern.compile("\\{(\\d+|@)}");
    boolean isWord =
        slots.all().stream()
            .anyMatch(
                slot ->
                    slot instanceof Slot.Fixed fixed && placeholder.matcher(fixed.value()).find());
    return isWord
        || form.lines().stream()
            .flatMap(List::stream)
            .anyMatch(
                piece ->
                    piece instanceof Piece.Script script
                        && placeholder.matcher(script.raw()).find());
  }

  /// A verb whose program is one of its arguments would run anything.
  private static boolean isHidden(Given word) {
    return word.sort() == Sort.PROGRAM && word.publicPart() == 0;
  }
}
