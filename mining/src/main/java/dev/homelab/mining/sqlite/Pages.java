package dev.homelab.mining.sqlite;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages of a database, from its log where they are newer there.
final class Pages {
  private static final int KEPT = 64;

  private final SeekableByteChannel file;
  private final SeekableByteChannel logFile;
  private final Log log;
  private final Header header;
  private final int count;
  private final Map<Integer, byte[]> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  /// @param logFile the file of the log; the database itself where there is none
  Pages(SeekableByteChannel file, SeekableByteChannel logFile, Log log, Header header)
      throws IOException {
    this.file = file;
    this.logFile = logFile;
    this.log = log;
    this.header = header;
    this.count =
        log.pages() != 0
            ? log.pages()
            : (int) Math.min(Integer.MAX_VALUE, file.size() / header.pageSize());
  }

  Header header() {
    return header;
  }

  int count() {
    return count;
  }

  /// One page, numbered from 1. It must not be written to.
  byte[] page(int number) throws IOException {
    byte[] page = kept.get(number);
    if (page == null) {
      page = read(number);
      kept.put(number, page);
    }
    return page;
  }

  private byte[] read(int number) throws IOException {
    if (number < 1 || number > count) {
      throw new DamagedException("page number");
    }
    byte[] page = new byte[header.pageSize()];
    long place = log.place(number);
    boolean whole =
        place >= 0
            ? Channels.read(logFile, place, page)
            : Channels.read(file, (number - 1L) * header.pageSize(), page);
    if (!whole) {
      throw new DamagedException("page behind the end");
    }
    return page;
  }
}
