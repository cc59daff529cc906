import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/// Makes the table of the conversion of host names (`http`'s `Uts46`) from two files of Unicode:
///
///     java --add-exports java.base/jdk.internal.icu.impl=ALL-UNNAMED \
///       scripts/IdnaTable.java IdnaMappingTable.txt DerivedJoiningType.txt > …/http/uts46.txt
///
/// Code points that this JDK does not know are left out, so that table and JDK are of one version.
void main(String[] args) throws Exception {
  BitSet valid = new BitSet();
  BitSet ignored = new BitSet();
  Map<Integer, String> mapped = new TreeMap<>();
  for (String line : Files.readAllLines(Path.of(args[0]))) {
    String[] fields = fields(line);
    if (fields.length < 2) {
      continue;
    }
    for (int c = first(fields[0]); c <= last(fields[0]); c++) {
      if (!Character.isDefined(c)) {
        continue;
      }
      switch (fields[1]) {
        case "valid", "deviation", "disallowed_STD3_valid" -> valid.set(c);
        case "ignored" -> ignored.set(c);
        case "mapped", "disallowed_STD3_mapped" -> mapped.put(c, text(fields[2]));
        default -> {}
      }
    }
  }
  BitSet known = (BitSet) valid.clone();
  mapped.keySet().forEach(known::set);
  StringBuilder exceptions = new StringBuilder();
  known.stream().forEach(c -> {
    String right = mapped.getOrDefault(c, Character.toString(c));
    if (!right.equals(folded(c))) {
      exceptions.append(' ').append(Integer.toHexString(c)).append('=');
      exceptions.append(String.join("+", right.codePoints().mapToObj(Integer::toHexString).toList()));
    }
  });
  BitSet before = new BitSet();
  BitSet after = new BitSet();
  for (String line : Files.readAllLines(Path.of(args[1]))) {
    String[] fields = fields(line);
    if (fields.length < 2) {
      continue;
    }
    before.set(first(fields[0]), last(fields[0]) + 1, before.get(first(fields[0])) || "LD".contains(fields[1]));
    after.set(first(fields[0]), last(fields[0]) + 1, "RD".contains(fields[1]));
  }
  BitSet viramas = new BitSet();
  var nfc = jdk.internal.icu.impl.Norm2AllModes.getNFCInstance().impl;
  for (int c = 0; c <= 0x10ffff; c++) {
    if (nfc.getCC(nfc.getNorm16(c)) == 9) {
      viramas.set(c);
    }
  }
  IO.println("known" + ranges(known));
  IO.println("ignored" + ranges(ignored));
  IO.println("mapped" + exceptions);
  IO.println("before" + ranges(before));
  IO.println("after" + ranges(after));
  IO.println("virama" + ranges(viramas));
}

String folded(int c) {
  String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
  StringBuilder lower = new StringBuilder();
  apart.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
  return Normalizer.normalize(lower, Normalizer.Form.NFKC);
}

String[] fields(String line) {
  return line.replaceFirst("#.*", "").strip().split("\\s*;\\s*");
}

int first(String range) {
  return Integer.parseInt(range.split("\\.\\.")[0], 16);
}

int last(String range) {
  return Integer.parseInt(range.substring(range.lastIndexOf('.') + 1), 16);
}

String text(String hex) {
  StringBuilder text = new StringBuilder();
  for (String c : hex.split(" ")) {
    text.appendCodePoint(Integer.parseInt(c, 16));
  }
  return text.toString();
}

String ranges(BitSet set) {
  StringBuilder text = new StringBuilder();
  for (int from = set.nextSetBit(0); from >= 0; ) {
    int end = set.nextClearBit(from);
    text.append(' ').append(Integer.toHexString(from));
    if (end - 1 > from) {
      text.append('-').append(Integer.toHexString(end - 1));
    }
    from = set.nextSetBit(end);
  }
  return text.toString();
}
