package dev.homelab.loki;

import java.util.Locale;
import java.util.regex.Pattern;

/// What Loki 2.8 to 3.x tells only in words. Each is a fact about that server, and held against a
/// real one by the contract tests; nothing outside of this package decides by them.
final class LokiWords {
  /// To a push (`pkg/chunkenc`): an entry too far behind the newest of its stream. The group is the
  /// oldest time that the stream takes.
  static final Pattern TOO_FAR_BEHIND =
      Pattern.compile(
          "^entry with timestamp [^']{1,80} ignored, reason: 'entry too far behind,"
              + "(?: entry timestamp is: [^,']{1,64},)?"
              + " oldest acceptable timestamp is: ([^,' ]{1,64})",
          Pattern.MULTILINE);

  /// To a push (`pkg/validation`): an entry older than Loki takes. The group is the oldest time
  /// that it takes.
  static final Pattern TOO_OLD =
      Pattern.compile(
          "' has timestamp too old: [^, ]{1,64},"
              + " oldest acceptable timestamp is: ([^,; \\n]{1,64})");

  /// To a push (`pkg/validation`): an entry too far in the future.
  static final Pattern TOO_NEW = Pattern.compile("' has timestamp too new: [^,; ]{1,64}");

  /// To a push (`pkg/validation`): an entry that it will never take, since it is too long. The
  /// others of the request are stored.
  static final Pattern ENTRY_REFUSED =
      Pattern.compile("[Mm]ax entry size '\\d+' bytes exceeded for stream '");

  /// To a push (`pkg/validation`): labels that it will never take.
  static final Pattern LABELS_REFUSED =
      Pattern.compile(
          "^(?:\\d{1,9} errors like: )?"
              + "(?:(?:entry for )?stream '[^\n]*' has"
              + " (?:label (?:name|value) too long: '|duplicate label name: '"
              + "|\\d{1,9} label names; limit)"
              + "|[Ee]rror parsing labels '"
              + "|couldn't parse labels: "
              + "|error at least one label pair is required per stream)",
          Pattern.MULTILINE);

  /// To a push (`pkg/validation`), 429: a stream more than the tenant may have.
  static final Pattern STREAM_LIMIT = Pattern.compile("[Mm]aximum active stream limit exceeded");

  /// To a push (`pkg/validation`), 429: more than one stream may take in a second.
  static final Pattern STREAM_RATE = Pattern.compile("[Pp]er stream rate limit exceeded");

  /// To a push (`pkg/validation`), 429: more than the tenant may send in a second.
  static final Pattern INGESTION_RATE =
      Pattern.compile("[Ii]ngestion rate limit exceeded for user");

  /// To a query (`pkg/logqlmodel`): it can't be parsed. The groups are the line and the column,
  /// which counts characters; some errors have none.
  static final Pattern PARSE_ERROR =
      Pattern.compile("(?:^|[ :=])parse error(?: at line (\\d{1,6}), col (\\d{1,6}))?");

  /// To a query (`pkg/util/validation`): more lines than `max_entries_limit_per_query`, which is
  /// the group.
  static final Pattern LIMIT_TOO_HIGH =
      Pattern.compile("max_entries_limit\\w* \\(\\d+ > (\\d{1,9})\\)");

  /// To a query (`pkg/logqlmodel`): more series than `max_query_series`, which is the group.
  static final Pattern TOO_MANY_SERIES =
      Pattern.compile("maximum (?:of|number of) series \\((\\d{1,9})\\) reached");

  /// To a query (`pkg/querier`): more time than `max_query_length`, which is the group.
  static final Pattern RANGE_TOO_LONG =
      Pattern.compile(
          "query time range exceeds the limit(?: \\(.{0,60}limit: ([0-9a-zµ.]{1,32})\\))?");

  private LokiWords() {}

  /// Whether a 400 to a push is about the tenant, which is a matter of configuration.
  static boolean isAboutTenant(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("org id") || lower.contains("tenant id");
  }

  /// Whether a 400 to a deletion says that this Loki deletes nothing.
  static boolean saysDeletionIsOff(String words) {
    return words.toLowerCase(Locale.ROOT).contains("deletion is not");
  }
}
