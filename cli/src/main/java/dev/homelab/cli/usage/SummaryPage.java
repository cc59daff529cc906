package dev.homelab.cli.usage;

import dev.homelab.cli.output.Printable;
import io.jstach.jstache.JStache;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A [Summary] as one page of HTML that needs nothing else: no script, no request, its own style,
/// light or dark as the reader has it. All texts are escaped by the template.
///
/// Coordinates are those of a drawing that is 100 wide, so that it grows with the page.
@JStache(
    template =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>What is used {{span}}</title>
        <style>
        :root{--paper:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--fill:#0b63b8;--bad:#b3261e;--good:#1a7f37;
        --h0:#f0f3f6;--h1:#cfe2f5;--h2:#9cc5ec;--h3:#5f9fdc;--h4:#2472bd;--h5:#0b4a8a}
        @media(prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--soft:#9ea7b3;--line:#30363d;--fill:#58a6ff;
        --bad:#ff7b72;--good:#56d364;--h0:#161b22;--h1:#0c2d52;--h2:#12477f;--h3:#1f6bb8;--h4:#4593e0;--h5:#9cc9ff}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
        header,main,footer{max-width:72rem;margin:0 auto;padding:1rem}
        h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
        h3{font-size:1rem;margin:.2rem 0;overflow-wrap:anywhere}
        p{margin:.4rem 0}.soft{color:var(--soft)}.bad{color:var(--bad)}.good{color:var(--good)}
        dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:1rem;margin:1rem 0}
        dl div{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}dt{color:var(--soft);font-size:.9rem}
        dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}
        .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1rem}
        .cards article{border:1px solid var(--line);border-radius:.4rem;padding:.6rem;min-width:0}
        svg{display:block;width:100%;height:auto}
        .scroll{overflow-x:auto;max-width:100%}
        table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
        .wide{width:100%}caption{text-align:left;color:var(--soft);padding:.3rem 0}
        th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:middle}
        th[scope=row],thead th:first-child,.text{text-align:left;font-weight:400;overflow-wrap:anywhere}
        thead th{color:var(--soft);font-weight:600}.bar{width:30%;min-width:5rem}
        th[scope=row]{min-width:6.5rem}@media(max-width:40rem){.bar{display:none}th,td{padding:.25rem .35rem}}
        .heat td{padding:0;border:1px solid var(--paper);min-width:1.6rem;height:1.6rem;text-align:center;font-size:.7rem}
        .heat th{padding:.1rem .4rem;border:0;font-size:.75rem}
        .l0{background:var(--h0)}.l1{background:var(--h1)}.l2{background:var(--h2)}.l3{background:var(--h3)}
        .l4{background:var(--h4)}.l5{background:var(--h5)}
        .l0,.l1,.l2{color:#1b1f24}.l3{color:#000}.l4,.l5{color:#fff}
        @media(prefers-color-scheme:dark){.l0,.l1,.l2{color:#e6edf3}.l3{color:#fff}.l4,.l5{color:#000}}
        details summary{cursor:pointer;color:var(--soft);font-size:.9rem}
        a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--fill);outline-offset:2px}
        @media print{body{font-size:11px}article,tr{break-inside:avoid}details>*{display:block}}
        </style>
        </head>
        <body>
        <header>
        <h1>What is used</h1>
        <p class="soft">{{span}}, from {{source}}</p>
        </header>
        <main>
        <dl>
        <div><dt>uses</dt><dd>{{count}}</dd></div>
        <div><dt>verbs</dt><dd>{{verbs}}</dd></div>
        <div><dt>users</dt><dd>{{users}}</dd></div>
        <div><dt>verbs that nobody uses</dt><dd>{{unusedCount}}</dd></div>
        </dl>
        {{#notes}}<p class="soft">{{.}}</p>
        {{/notes}}
        <section aria-labelledby="trends">
        <h2 id="trends">What grows and what shrinks</h2>
        <p class="soft">Only what surely does, by half at least. A point is {{step}}.</p>
        {{^trends}}<p>Nothing surely does.</p>
        {{/trends}}
        <div class="cards">
        {{#trends}}
        <article>
        <h3>{{verb}}</h3>
        <p class="{{tone}}">{{verdict}}: {{times}} from the first point to the last</p>
        <svg viewBox="0 0 100 30" role="img" aria-label="{{verb}}: {{counts}}" preserveAspectRatio="none"><polyline points="{{points}}" fill="none" stroke="var(--fill)" stroke-width="1.5" vector-effect="non-scaling-stroke"/></svg>
        <details><summary>The numbers</summary><p>{{counts}}</p></details>
        </article>
        {{/trends}}
        </div>
        </section>
        <section aria-labelledby="top">
        <h2 id="top">What is used most</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="top">
        <table class="wide">
        <thead><tr><th scope="col">verb</th><th scope="col">uses</th><td class="bar"></td><th scope="col">failed</th><th scope="col">users</th></tr></thead>
        <tbody>
        {{#top}}
        <tr><th scope="row">{{verb}}</th><td>{{count}}</td><td class="bar"><svg viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none"><rect width="{{width}}" height="10" fill="var(--fill)"/></svg></td><td>{{rate}}</td><td>{{users}}</td></tr>
        {{/top}}
        </tbody>
        </table>
        </div>
        </section>
        <section aria-labelledby="failures">
        <h2 id="failures">What fails</h2>
        <p class="soft">The line is what the rate may be with 95 % confidence, from 0 to 100 %. The surest comes first.</p>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="failures">
        <table class="wide">
        <thead><tr><th scope="col">verb</th><th scope="col">failed</th><th scope="col">of</th><th scope="col">rate</th><td class="bar"></td><th scope="col">95 %</th><th scope="col">changed with</th></tr></thead>
        <tbody>
        {{#failing}}
        <tr><th scope="row">{{verb}}</th><td>{{failed}}</td><td>{{count}}</td><td>{{rate}}</td><td class="bar"><svg viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none"><rect x="0" y="4.5" width="100" height="1" fill="var(--line)"/><rect x="{{low}}" y="3" width="{{length}}" height="4" fill="var(--bad)"/><rect x="{{at}}" y="0" width="1" height="10" fill="var(--ink)"/></svg></td><td>{{interval}}</td><td class="{{tone}}">{{change}}</td></tr>
        {{/failing}}
        </tbody>
        </table>
        </div>
        </section>
        <section aria-labelledby="unused">
        <h2 id="unused">What nobody uses</h2>
        {{^unused}}<p>Everything is used.</p>
        {{/unused}}
        {{#hasUnused}}
        <div class="scroll" tabindex="0" role="group" aria-labelledby="unused">
        <table>
        <caption>What it costs to keep a verb: what every agent reads of it in the manifest.</caption>
        <thead><tr><th scope="col">verb</th><th scope="col">bytes of the manifest</th></tr></thead>
        <tbody>
        {{#unused}}
        <tr><th scope="row">{{verb}}</th><td>{{bytes}}</td></tr>
        {{/unused}}
        </tbody>
        </table>
        </div>
        {{/hasUnused}}
        {{#gone}}<p>Used, and declared no longer: {{.}}</p>
        {{/gone}}
        </section>
        <section aria-labelledby="when">
        <h2 id="when">When</h2>
        <div class="scroll" tabindex="0" role="group" aria-label="Uses by verb and time">
        <table class="heat">
        <caption>The most used verbs over time. A column is {{step}}.</caption>
        <thead><tr><th scope="col">verb</th>{{#starts}}<th scope="col">{{.}}</th>{{/starts}}</tr></thead>
        <tbody>
        {{#weeks}}
        <tr><th scope="row">{{name}}</th>{{#cells}}<td class="l{{level}}">{{count}}</td>{{/cells}}</tr>
        {{/weeks}}
        </tbody>
        </table>
        </div>
        {{#hasHours}}
        <div class="scroll" tabindex="0" role="group" aria-label="Uses by weekday and hour">
        <table class="heat">
        <caption>Hour and weekday, of the last 30 days at the most.</caption>
        <thead><tr><th scope="col">day</th>{{#hourNames}}<th scope="col">{{.}}</th>{{/hourNames}}</tr></thead>
        <tbody>
        {{#days}}
        <tr><th scope="row">{{name}}</th>{{#cells}}<td class="l{{level}}">{{count}}</td>{{/cells}}</tr>
        {{/days}}
        </tbody>
        </table>
        </div>
        {{/hasHours}}
        </section>
        <section aria-labelledby="people">
        <h2 id="people">Who came and who left</h2>
        <p>Came: {{came}}.</p>
        <p>Left: {{left}}.</p>
        </section>
        </main>
        <footer>
        <p class="soft">Made {{made}} by homelab usage report. A use is a verb's name, its exit status, the version, the time and the user; never an argument.</p>
        </footer>
        </body>
        </html>
        """)
record SummaryPage(
    String span,
    String source,
    String made,
    String count,
    String verbs,
    String users,
    List<String> notes,
    String step,
    List<Trend> trends,
    List<Bar> top,
    List<Failing> failing,
    List<Idle> unused,
    List<String> gone,
    List<String> starts,
    List<Row> weeks,
    List<String> hourNames,
    List<Row> days,
    String came,
    String left) {
  private static final int HEIGHT = 28;
  private static final int LEVELS = 5;

  record Trend(
      String verb, String verdict, String tone, String times, String points, String counts) {}

  record Bar(String verb, String count, String width, String rate, String users) {}

  record Failing(
      String verb,
      String failed,
      String count,
      String rate,
      String low,
      String length,
      String at,
      String interval,
      String tone,
      String change) {}

  record Idle(String verb, String bytes) {}

  record Row(String name, List<Heat> cells) {}

  /// @param level 0 for none, to 5 for the most
  record Heat(String count, String level) {}

  /// By the class that the template was compiled to: to look for it would take reflection, which a
  /// module does not grant.
  String html() {
    return SummaryPageRenderer.of().execute(this, new StringBuilder()).toString();
  }

  String unusedCount() {
    return Integer.toString(unused.size());
  }

  boolean hasUnused() {
    return !unused.isEmpty();
  }

  boolean hasHours() {
    return !days.isEmpty();
  }

  static SummaryPage of(Summary summary, ZoneId zone) {
    long most = summary.top().stream().mapToLong(t -> t.tally().count()).max().orElse(1);
    return new SummaryPage(
        summary.span(),
        summary.source(),
        summary.made().toString(),
        Long.toString(summary.count()),
        Integer.toString(summary.verbs()),
        Integer.toString(summary.users()),
        summary.notes().stream().map(Printable::of).toList(),
        summary.buckets().width().label(),
        summary.trends().stream().map(SummaryPage::trend).toList(),
        summary.top().stream().map(top -> bar(top, most)).toList(),
        summary.failing().stream().map(SummaryPage::failing).toList(),
        idle(summary, "unused"),
        idle(summary, "gone").stream().map(Idle::verb).toList(),
        summary.buckets().starts().stream()
            .map(start -> LocalDate.ofInstant(start, zone).toString().substring(5))
            .toList(),
        rows(
            summary.top().stream().map(Summary.Top::verb).toList(),
            summary.top().stream().map(Summary.Top::counts).toList()),
        hoursOfADay(),
        rows(By.WEEKDAYS, summary.hours()),
        names(summary.came()),
        names(summary.left()));
  }

  private static Trend trend(Trends.Trend trend) {
    boolean grows = trend.verdict() == Trends.Verdict.GROWS;
    return new Trend(
        Printable.of(trend.verb()),
        grows ? "grows" : "shrinks",
        grows ? "good" : "bad",
        SummaryText.times(trend),
        points(trend.counts()),
        new Value.Numbers(trend.counts()).plain());
  }

  private static String points(List<Long> counts) {
    double most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < counts.size(); i++) {
      double x = counts.size() == 1 ? 50 : 100.0 * i / (counts.size() - 1);
      double y = 1 + HEIGHT * (1 - counts.get(i) / most);
      points.append(number(x)).append(',').append(number(y)).append(' ');
    }
    return points.toString().strip();
  }

  private static Bar bar(Summary.Top top, long most) {
    return new Bar(
        Printable.of(top.verb()),
        Long.toString(top.tally().count()),
        number(100.0 * top.tally().count() / most),
        Value.percent(top.tally().rate()),
        Integer.toString(top.tally().users()));
  }

  private static Failing failing(Failures.Failing each) {
    double low = 100 * each.interval().low();
    double high = 100 * each.interval().high();
    return new Failing(
        Printable.of(each.verb()),
        Long.toString(each.tally().failed()),
        Long.toString(each.tally().count()),
        Value.percent(each.tally().rate()),
        number(low),
        number(Math.max(0.5, high - low)),
        number(100 * each.tally().rate()),
        Value.percent(each.interval().low()) + " to " + Value.percent(each.interval().high()),
        each.change().isPresent() ? "bad" : "soft",
        each.change().map(SummaryPage::change).orElse("-"));
  }

  private static String change(Failures.Change change) {
    return Printable.of(change.version())
        + ": "
        + Value.percent(change.before())
        + " to "
        + Value.percent(change.after());
  }

  private static List<Idle> idle(Summary summary, String state) {
    return summary.unused().stream()
        .filter(each -> each.state().equals(state))
        .map(each -> new Idle(Printable.of(each.verb()), Integer.toString(each.bytes())))
        .toList();
  }

  private static List<String> hoursOfADay() {
    List<String> names = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      names.add(String.format(Locale.ROOT, "%02d", hour));
    }
    return names;
  }

  private static List<Row> rows(List<String> names, List<List<Long>> counts) {
    long most = counts.stream().flatMap(List::stream).mapToLong(Long::longValue).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      rows.add(
          new Row(
              Printable.of(names.get(i)),
              counts.get(i).stream().map(count -> heat(count, most)).toList()));
    }
    return rows;
  }

  private static Heat heat(long count, long most) {
    long level = count == 0 ? 0 : Math.max(1, Math.round((double) LEVELS * count / most));
    return new Heat(count == 0 ? "" : Long.toString(count), Long.toString(level));
  }

  private static String names(List<String> names) {
    return names.isEmpty() ? "nobody" : Printable.of(String.join(", ", names));
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
