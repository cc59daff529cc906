package dev.homelab.cli.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A [Day] as bytes: the format's name, the checksum of all after it, the texts, each
/// once, and the cells in numbers of seven bits a byte.
final class DayFile {
  private static final long FORMAT = 0x686c_6461_7900_0002L;
  private static final int HEADER = Long.BYTES + Integer.BYTES;

  private DayFile() {}

  static byte[] encode(Day day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new Writer(out).write(day);
      byte[] body = bytes.toByteArray();
      bytes.reset();
      out.writeLong(FORMAT);
      out.writeInt(checksum(body, 0));
      out.write(body);
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Empty if the bytes are torn, or of another version.
  static Optional<Day> decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return in.readLong() == FORMAT && in.readInt() == checksum(bytes, HEADER)
          ? Optional.of(new Reader(in).read())
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  private static int detail(Day.Detail detail) {
    return switch (detail) {
      case NAMED -> 0;
      case UNNAMED -> 1;
      case VERBS -> 2;
    };
  }

  private static Day.Detail detail(int number) throws IOException {
    return switch (number) {
      case 0 -> Day.Detail.NAMED;
      case 1 -> Day.Detail.UNNAMED;
      case 2 -> Day.Detail.VERBS;
      default -> throw new IOException("no detail: " + number);
    };
  }

  private static final class Writer {
    private final DataOutputStream out;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void write(Day day) throws IOException {
      out.writeLong(day.readAt().toEpochMilli());
      out.writeLong(day.checkedAt().toEpochMilli());
      out.writeByte(detail(day.detail()));
      out.writeBoolean(day.gone());
      for (Cell cell : day.cells()) {
        number(cell.verb());
        number(cell.user());
        number(cell.version());
      }
      day.users().keySet().forEach(this::number);
      out.writeInt(numbers.size());
      for (String text : numbers.keySet()) {
        byte[] utf8 = text.getBytes(UTF_8);
        write(utf8.length);
        out.write(utf8);
      }
      out.writeInt(day.users().size());
      for (Map.Entry<String, Integer> verb : day.users().entrySet()) {
        write(number(verb.getKey()));
        write(verb.getValue());
      }
      out.writeInt(day.cells().size());
      for (Cell cell : day.cells()) {
        write(number(cell.verb()));
        write(number(cell.user()));
        write(cell.exit() + 1);
        write(number(cell.version()));
        write(cell.count());
      }
    }

    private int number(String text) {
      return numbers.computeIfAbsent(text, unknown -> numbers.size());
    }

    private void write(int number) throws IOException {
      int left = number;
      while (left >>> 7 != 0) {
        out.writeByte((left & 0x7f) | 0x80);
        left >>>= 7;
      }
      out.writeByte(left);
    }
  }

  private static final class Reader {
    private final DataInputStream in;

    Reader(DataInputStream in) {
      this.in = in;
    }

    Day read() throws IOException {
      Instant readAt = Instant.ofEpochMilli(in.readLong());
      Instant checkedAt = Instant.ofEpochMilli(in.readLong());
      Day.Detail detail = detail(in.readByte());
      boolean gone = in.readBoolean();
      List<String> texts = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        texts.add(new String(in.readNBytes(number()), UTF_8));
      }
      Map<String, Integer> users = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        users.put(texts.get(number()), number());
      }
      List<Cell> cells = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        String verb = texts.get(number());
        String user = texts.get(number());
        int exit = number() - 1;
        cells.add(new Cell(0, verb, user, exit, texts.get(number()), number()));
      }
      return new Day(cells, users, detail, readAt, checkedAt, gone);
    }

    private int number() throws IOException {
      int number = 0;
      int shift = 0;
      int next = in.readUnsignedByte();
      while (next > 0x7f && shift < 28) {
        number |= (next & 0x7f) << shift;
        shift += 7;
        next = in.readUnsignedByte();
      }
      return number | (next << shift);
    }
  }
}
