package dev.homelab.cli.man;

/// The signs within a line of Markdown, as far as the project's own pages use them: code in
/// backticks, strong words between double asterisks, links.
///
/// Code is bold, and strong words are in italics. Of a link to another place of the project only
/// its text is left, since no page of the manual has that place.
final class Inline {
  private static final String CODE = "\\fB";
  private static final String STRONG = "\\fI";
  private static final String PLAIN = "\\fR";

  /// Before a word that is not to be hyphenated.
  private static final String WHOLE = "\\%";

  private final String markdown;
  private final StringBuilder roff = new StringBuilder();
  private boolean strong;

  private Inline(String markdown) {
    this.markdown = markdown;
  }

  /// The same in roff.
  static String roff(String markdown) {
    return new Inline(markdown).all();
  }

  private String all() {
    int at = 0;
    while (at < markdown.length()) {
      at = next(at);
    }
    return roff.toString();
  }

  /// @return where the rest begins
  private int next(int at) {
    char c = markdown.charAt(at);
    int end = c == '`' ? markdown.indexOf('`', at + 1) : -1;
    if (end > 0) {
      String code = Roff.of(markdown.substring(at + 1, end));
      roff.append(CODE).append(WHOLE).append(code.replace(" ", " " + WHOLE)).append(font());
      return end + 1;
    }
    if (markdown.startsWith("**", at)) {
      strong = !strong;
      roff.append(font());
      return at + 2;
    }
    if (c == '[' && markdown.indexOf("](", at) > 0) {
      return link(at);
    }
    int more = at + Character.charCount(markdown.codePointAt(at));
    roff.append(Roff.of(markdown.substring(at, more)));
    return more;
  }

  private String font() {
    return strong ? STRONG : PLAIN;
  }

  private int link(int at) {
    int middle = markdown.indexOf("](", at);
    int end = markdown.indexOf(')', middle);
    String text = markdown.substring(at + 1, middle);
    if (end < 0 || text.indexOf('[') >= 0) {
      roff.append('[');
      return at + 1;
    }
    roff.append(roff(text));
    String target = markdown.substring(middle + 2, end);
    if (target.startsWith("http")) {
      roff.append(" <").append(Roff.of(target)).append('>');
    }
    return end + 1;
  }
}
