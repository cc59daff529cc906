package dev.homelab.mining.sqlite;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/// A row of a table. Its columns are numbered from 0, in the order in which the table declares
/// them; one that was added after the row was written has no value here, nor has one behind the
/// last.
public final class Row {
  private final long id;
  private final byte[] payload;
  private final Charset text;
  private final long[] types;
  private final int[] places;

  private Row(long id, byte[] payload, Charset text, long[] types, int[] places) {
    this.id = id;
    this.payload = payload;
    this.text = text;
    this.types = types;
    this.places = places;
  }

  static Row of(long id, byte[] payload, Charset text) throws DamagedException {
    Varint header = new Varint(payload, 0);
    long end = header.next();
    Payload.check(end >= 1 && end <= payload.length, "record");
    long[] types = new long[(int) end];
    int[] places = new int[(int) end];
    int columns = 0;
    long place = end;
    while (header.at() < end) {
      long type = header.next();
      long length = length(type);
      Payload.check(length >= 0 && place + length <= payload.length, "value");
      types[columns] = type;
      places[columns++] = (int) place;
      place += length;
    }
    return new Row(
        id, payload, text, Arrays.copyOf(types, columns), Arrays.copyOf(places, columns));
  }

  private static long length(long type) {
    if (type >= 12) {
      return (type - 12) / 2;
    }
    return switch ((int) type) {
      case 0, 8, 9 -> 0;
      case 1, 2, 3, 4 -> type;
      case 5 -> 6;
      case 6, 7 -> 8;
      default -> -1;
    };
  }

  /// The number by which the table knows the row. It is the value of a column that is declared
  /// `integer primary key`, for which the row itself holds none.
  public long id() {
    return id;
  }

  /// The text in a column; empty if there is none.
  public Optional<String> text(int column) {
    if (!has(column) || types[column] < 13 || types[column] % 2 == 0) {
      return Optional.empty();
    }
    return Optional.of(new String(payload, places[column], (int) length(types[column]), text));
  }

  /// The whole number in a column; empty if there is none.
  public OptionalLong number(int column) {
    if (!has(column) || types[column] < 1 || types[column] > 9 || types[column] == 7) {
      return OptionalLong.empty();
    }
    long type = types[column];
    if (type >= 8) {
      return OptionalLong.of(type - 8);
    }
    long value = payload[places[column]];
    for (int i = 1; i < length(type); i++) {
      value = (value << 8) | (payload[places[column] + i] & 0xff);
    }
    return OptionalLong.of(value);
  }

  /// Whether a column has any value.
  public boolean isSet(int column) {
    return has(column) && types[column] != 0;
  }

  private boolean has(int column) {
    return column >= 0 && column < types.length;
  }
}
