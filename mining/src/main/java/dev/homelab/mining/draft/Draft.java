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
  /// @param typed in how many of the uses exactly this was typed, but for the values
  /// @param notes what whoever reads it should know, a sentence each
  record Ready(List<String> run, int typed, List<String> notes) implements Draft {}

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
    if (!literals && form.get().words().getLast().stream().anyMatch(Draft::isAssignment)) {
      return new Refused("no draft without the variables in front of it: --literals names them");
    }
    return of(form.get(), new Slots(form.get(), literals), literals);
  }

  private static Draft of(Form form, Slots slots, boolean literals) {
    Optional<String> refusal = new Grammar(form, slots.all(), slots.known()).refusal();
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    if (slots.taken() > Script.MOST_PARAMETERS) {
      return new Refused("no draft: it takes " + slots.taken() + " values, and a verb takes nine");
    }
    List<String> run =
        new Command(form, slots)
            .words()
            .orElseGet(() -> new Script(form, slots.all(), literals).run(slots.taken()));
    return isMistaken(form, slots)
        ? new Refused("no draft: in it stands text such as '{1}', which would be taken for a value")
        : new Ready(run, form.words().size(), List.copyOf(slots.notes()));
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

  private static boolean isAssignment(Given word) {
    return word.sort() == Sort.ASSIGNMENT;
  }

  /// A verb whose program is one of its arguments would run anything.
  private static boolean isHidden(Given word) {
    return word.sort() == Sort.PROGRAM && word.publicPart() == 0;
  }
}
