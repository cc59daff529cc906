package dev.homelab.prometheus;

import dev.homelab.http.OneLine;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A page for a browser where an answer was due: of a proxy, a gateway, a login.
public final class HtmlPage {
  private static final Pattern TITLE =
      Pattern.compile("<title\\b[^>]*>([^<]*)", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "amp", "&");

  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|([a-z]{2,4}));");

  private HtmlPage() {}

  /// Whether the body is such a page, whatever the header says.
  public static boolean is(String mediaType, String text) {
    return mediaType.equals("text/html") || text.stripLeading().startsWith("<");
  }

  /// The page in words, by its title where it has one. Text of unknown origin.
  ///
  /// @param server what kind of server was asked
  public static String words(String text, String server) {
    Matcher title = TITLE.matcher(text);
    String name = title.find() ? OneLine.of(decoded(title.group(1))) : "";
    return "a page of HTML"
        + (name.isEmpty() ? "" : " titled '" + name + "'")
        + ": this is no "
        + server
        + ", or something in front of it";
  }

  private static String decoded(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(decoded(entity.group(1), entity.group(2))));
  }

  private static String decoded(@Nullable String number, String name) {
    if (number == null) {
      return ENTITIES.getOrDefault(name, "&" + name + ";");
    }
    int character = Integer.parseInt(number);
    return Character.isValidCodePoint(character) ? Character.toString(character) : "\uFFFD";
  }
}
