package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.homelab.cli.Tool;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.UsageEvent;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageReportTest {
  private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
  private static final String HOSTILE = "<script>alert(1)</script>\"'&\u202e\u001b[2J";

  @TempDir private Path home;
  private Tool tool;

  @BeforeEach
  void record() throws IOException {
    tool = Tool.in(home).at(NOW);
    for (UsageEvent event : new PlantedUsage(7, NOW).events()) {
      tool.store().journal().append(event, Permission.always());
    }
    long nanos = NOW.minusSeconds(60).getEpochSecond() * 1_000_000_000L;
    for (int i = 0; i < 3; i++) {
      tool.store()
          .journal()
          .append(new UsageEvent(nanos + i, HOSTILE, "config", 1, HOSTILE), Permission.always());
    }
  }

  private String html() {
    Tool.Result result = tool.run("usage", "report", "--html", "-");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return result.output();
  }

  @Test
  void thePageSaysWhatIsPlanted() {
    String page = html();
    assertThat(page)
        .contains("<h3>" + PlantedUsage.RISES + "</h3>", "<h3>" + PlantedUsage.DIES + "</h3>")
        .containsPattern("Came: .*kim")
        .containsPattern("Came: .*leo")
        .containsPattern("0\\.2\\.0: [0-9.]+ % to [0-9.]+ %");
    assertThat(tool.run("usage", "report").output())
        .contains("| " + PlantedUsage.RISES + " |", "| " + PlantedUsage.BREAKS + " |")
        .containsPattern("Came: .*kim.* Left: nobody");
  }

  @Test
  void whatOthersHaveWrittenIsTextAndNothingElse() {
    String page = html();
    assertThat(page).doesNotContain("<script", "\u202e", "\u001b");
    assertThat(tool.run("usage", "report").output())
        .doesNotContain("\u202e", "\u001b")
        .doesNotContainPattern("[^\\\\]<script");
  }

  /// No address, no style or picture from elsewhere, no script.
  @Test
  void thePageNeedsNothingElse() {
    String page = html();
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("url(", "@import", "src=", "href=", "<link", "javascript:");
    assertThat(Pattern.compile("https?://").matcher(page).find()).isFalse();
  }

  @Test
  void itIsWrittenWholeOrNotAtAll() throws IOException {
    Path file = home.resolve("usage report.html");
    Files.writeString(file, "before");
    Tool.Result result = tool.run("usage", "report", "--html", file.toString());
    assertThat(result.output()).isEqualTo("Written: '" + file + "'\n");
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    try (Stream<Path> all = Files.list(home)) {
      assertThat(all.map(path -> path.getFileName().toString())).noneMatch(n -> n.contains("part"));
    }
  }

  @ParameterizedTest
  @CsvSource({"/no/such/folder/x.html, 2", "/, 2"})
  void aPlaceThatCantBeWrittenIsRefusedBeforeAnybodyIsAsked(String file, int exit) {
    tool.config("[loki]\nurl = 'http://127.0.0.1:1'\n");
    Tool.Result result = tool.run("usage", "report", "--html", file);
    assertThat(result.exitCode()).isEqualTo(exit);
    assertThat(result.errorOutput()).contains("can't be written there").hasLineCount(1);
  }

  /// In a real browser: as wide as it is given, and without an error.
  @ParameterizedTest
  @CsvSource({"360", "1400"})
  void fitsItsWidthInABrowser(int width) throws Exception {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium"))),
        "chromium is not installed");
    Path page = home.resolve("page.html");
    Files.writeString(
        page,
        html()
            .replace("style-src", "script-src 'unsafe-inline'; style-src")
            .replace(
                "</body>",
                "<script>parent.postMessage(document.documentElement.scrollWidth,'*')</script></body>"));
    Path frame = home.resolve("frame.html");
    Files.writeString(
        frame,
        "<!DOCTYPE html><script>onmessage=e=>document.title='width '+e.data;onerror=e=>document.title=e"
            + "</script><iframe src=page.html style='border:0' width="
            + width
            + " height=3000></iframe>");
    Process browser =
        new ProcessBuilder(
                List.of(
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + home.resolve("profile"),
                    "--allow-file-access-from-files",
                    "--virtual-time-budget=5000",
                    "--dump-dom",
                    frame.toUri().toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String dom = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(browser.waitFor()).isZero();
    Matcher found = Pattern.compile("<title>width (\\d+)</title>").matcher(dom);
    assertThat(found.find()).as(dom).isTrue();
    assertThat(Integer.parseInt(found.group(1))).isLessThanOrEqualTo(width);
  }
}
