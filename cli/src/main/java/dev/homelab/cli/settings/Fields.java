package dev.homelab.cli.settings;

import java.util.ArrayList;
import java.util.List;

/// Texts on one line, separated by tabs; a backslash escapes tabs, newlines and itself.
final class Fields {
  private Fields() {}

  static void append(StringBuilder to, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      to.append(i == 0 ? "" : "\t").append(escape(texts[i]));
    }
    to.append('\n');
  }

  static List<String> split(String line) {
    List<String> texts = new ArrayList<>(8);
    if (line.indexOf('\\') < 0) {
      int start = 0;
      for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
        texts.add(line.substring(start, tab));
        start = tab + 1;
      }
      texts.add(line.substring(start));
      return texts;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        texts.add(text.toString());
        text.setLength(0);
      } else if (c == '\\') {
        i++;
        char escaped = line.charAt(i);
        text.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString());
    return texts;
  }

  static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }
}
