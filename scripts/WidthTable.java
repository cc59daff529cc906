import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints the characters that take two columns of a terminal, as `cli`'s `Wide` has them, of
/// Unicode's `EastAsianWidth.txt`:
///
///     java scripts/WidthTable.java EastAsianWidth.txt
///
/// These are the wide (W) and the fullwidth (F) ones; code points that this JDK does not know join the ranges around
/// them, since none is printed.
void main(String[] args) throws Exception {
  int first = -1;
  int last = -1;
  boolean[] wide = new boolean[Character.MAX_CODE_POINT + 1];
  String version = "";
  for (String line : Files.readAllLines(Path.of(args[0]))) {
    if (version.isEmpty() && line.startsWith("# EastAsianWidth-")) {
      version = line.substring("# EastAsianWidth-".length(), line.lastIndexOf('.'));
    }
    String[] fields = line.replaceFirst("#.*", "").strip().split("\\s*;\\s*");
    if (fields.length == 2 && (fields[1].equals("W") || fields[1].equals("F"))) {
      String[] ends = fields[0].split("\\.\\.");
      int end = Integer.parseInt(ends[ends.length - 1], 16);
      for (int c = Integer.parseInt(ends[0], 16); c <= end; c++) {
        wide[c] = true;
      }
    }
  }
  System.out.println("Unicode " + version);
  List<String> ranges = new ArrayList<>();
  for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
    if (!Character.isDefined(c)) {
      continue;
    }
    if (wide[c]) {
      first = first < 0 ? c : first;
      last = c;
    } else if (first >= 0) {
      ranges.add(Integer.toHexString(first) + "-" + Integer.toHexString(last));
      first = -1;
    }
  }
  if (first >= 0) {
    ranges.add(Integer.toHexString(first) + "-" + Integer.toHexString(last));
  }
  System.out.println(String.join(" ", ranges));
}
