package dev.homelab.cli.man;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The project's own pages of Markdown as sections of the manual: headings, paragraphs, lists,
/// tables and blocks of code, as far as they use them.
final class Markdown {
  private static final String CODE = "    ";
  private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) +(.*)");

  private final List<String> lines;
  private final Mdoc page;
  private int at;

  private Markdown(List<String> lines, Mdoc page) {
    this.lines = lines;
    this.page = page;
  }

  /// Adds a text to a page. What stands before its first section describes it.
  static void add(List<String> lines, Mdoc page) {
    new Markdown(lines, page).all();
  }

  private void all() {
    page.section("Description");
    while (at < lines.size()) {
      block();
    }
  }

  private void block() {
    String line = lines.get(at);
    if (line.isBlank()) {
      at++;
    } else if (line.startsWith("#")) {
      heading(line);
    } else if (line.startsWith(CODE)) {
      code();
    } else if (line.startsWith("|")) {
      table();
    } else if (isItem(line)) {
      list(line.startsWith("-") ? "bullet" : "enum");
    } else {
      paragraph();
    }
  }

  private static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }

  /// That of the whole page is its name.
  private void heading(String line) {
    String title = line.replace("#", "").replace("`", "").strip();
    if (line.startsWith("### ")) {
      page.part(title);
    } else if (line.startsWith("## ")) {
      page.section(title);
    }
    at++;
  }

  private void code() {
    List<String> block = new ArrayList<>();
    while (at < lines.size() && (lines.get(at).startsWith(CODE) || lines.get(at).isBlank())) {
      block.add(lines.get(at).isBlank() ? "" : lines.get(at).substring(CODE.length()));
      at++;
    }
    while (block.getLast().isEmpty()) {
      block.removeLast();
    }
    page.literal(block);
  }

  private void list(String kind) {
    page.list(kind);
    while (at < lines.size()) {
      Matcher item = ITEM.matcher(lines.get(at));
      if (!item.matches()) {
        break;
      }
      at++;
      StringBuilder text = new StringBuilder(item.group(2));
      while (at < lines.size() && lines.get(at).startsWith(" ")) {
        text.append(' ').append(lines.get(at).strip());
        at++;
      }
      page.item(Inline.roff(text.toString()));
    }
    page.endList();
  }

  private void paragraph() {
    StringBuilder text = new StringBuilder();
    while (at < lines.size() && isOfParagraph(lines.get(at))) {
      text.append(text.isEmpty() ? "" : " ").append(lines.get(at).strip());
      at++;
    }
    page.paragraph(Inline.roff(text.toString()));
  }

  private static boolean isOfParagraph(String line) {
    return !line.isBlank() && !line.startsWith("- ") && !line.startsWith("#");
  }

  /// A list of terms: the first cell, then the last, which says most, then those between by the
  /// names of their columns.
  private void table() {
    List<String> head = cells(lines.get(at));
    at += 2;
    page.list("tag");
    while (at < lines.size() && lines.get(at).startsWith("|")) {
      List<String> row = cells(lines.get(at));
      StringBuilder text = new StringBuilder(row.getLast());
      for (int i = 1; i < row.size() - 1; i++) {
        text.append(i == 1 ? " (" : "; ").append(head.get(i)).append(": ").append(row.get(i));
      }
      text.append(row.size() > 2 ? ")" : "");
      page.item(Inline.roff(row.getFirst()), Inline.roff(text.toString()));
      at++;
    }
    page.endList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split(" \\| ")) {
      cells.add(cell.strip().replace("\\|", "|"));
    }
    return cells;
  }
}
