package dev.homelab.cli.man;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A page of the manual that is being written in mdoc, the language of mandoc's `mdoc(7)`.
///
/// Texts that it is given are [Roff] already where the parameter is named so, and plain elsewhere.
final class Mdoc {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final StringBuilder page = new StringBuilder();

  /// Whether the next paragraph is the first one below a heading.
  private boolean isFirst;

  /// A page with its head.
  ///
  /// @param name of the page, such as `homelab-usage`
  /// @param section of the manual, such as 1
  /// @param summary one line, without its end
  Mdoc(String name, int section, LocalDate date, String summary) {
    page.append(".\\\" Written by the build of homelab, from what the tool says of itself.\n");
    page.append(".Dd ").append(DATE.format(date)).append('\n');
    page.append(".Dt ").append(name.toUpperCase(Locale.ROOT)).append(' ').append(section);
    page.append("\n.Os\n");
    section("Name");
    macro("Nm", Roff.of(name));
    // Not in quotes, which programs that list pages would take for a part of it.
    macro("Nd", Roff.unended(Roff.of(summary)).split(" +"));
  }

  /// Begins a section.
  void section(String title) {
    macro("Sh", Roff.of(title.toUpperCase(Locale.ROOT)));
    isFirst = true;
  }

  /// Begins a part of a section.
  void part(String title) {
    macro("Ss", Roff.of(title));
    isFirst = true;
  }

  /// A macro with its arguments, each of which is text.
  Mdoc macro(String name, String... roff) {
    page.append('.').append(name);
    for (String argument : roff) {
      page.append(' ').append(Roff.argument(argument));
    }
    page.append('\n');
    return this;
  }

  /// A line with macros in it, which is made elsewhere.
  void line(String mdoc) {
    page.append(mdoc).append('\n');
  }

  /// A paragraph.
  void paragraph(String roff) {
    if (!isFirst) {
      page.append(".Pp\n");
    }
    text(roff);
  }

  /// Text below what stands before it.
  void text(String roff) {
    page.append(Roff.lines(roff));
    isFirst = false;
  }

  /// Begins a list.
  ///
  /// @param kind as `Bl` takes it: `bullet`, `enum`, `tag`
  void list(String kind) {
    page.append(".Bl -").append(kind).append(kind.equals("tag") ? " -width Ds\n" : "\n");
  }

  /// An element of a list that has signs or numbers.
  void item(String roff) {
    page.append(".It\n");
    text(roff);
  }

  /// An element of a list of terms.
  void item(String term, String roff) {
    macro("It", term);
    text(roff);
  }

  void endList() {
    page.append(".El\n");
    isFirst = false;
  }

  /// Lines that are shown as they are.
  void literal(List<String> lines) {
    page.append(".Bd -literal -offset indent\n");
    for (String line : lines) {
      page.append(Roff.literal(Roff.of(line))).append('\n');
    }
    page.append(".Ed\n");
    isFirst = false;
  }

  /// The section that names further pages, in their order.
  ///
  /// @param pages name and section, such as `homelab 1`
  void seeAlso(List<String> pages) {
    section("See also");
    for (int i = 0; i < pages.size(); i++) {
      page.append(".Xr ").append(pages.get(i)).append(i + 1 < pages.size() ? " ,\n" : "\n");
    }
  }

  /// The page.
  @Override
  public String toString() {
    return page.toString();
  }
}
