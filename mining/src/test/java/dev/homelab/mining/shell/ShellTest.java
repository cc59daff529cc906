package dev.homelab.mining.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {
  private static final Shell SHELL = new Shell(Catalogue.load(), "labctl"::equals);

  private static List<Step> steps(String line) {
    return SHELL.steps(line).orElseThrow();
  }

  private static Step step(String line) {
    assertThat(steps(line)).hasSize(1);
    return steps(line).getFirst();
  }

  private static String template(Step step) {
    return step.words().stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private static List<String> templates(String line) {
    return steps(line).stream().map(ShellTest::template).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '~',
      textBlock =
          """
          kubectl get po --namespace=prod -l app=x ⇒ kubectl get pods -l _ -n _
          kubectl -n prod get pods                 ⇒ kubectl get pods -n _
          kubectl get pods -nprod                  ⇒ kubectl get pods -n _
          k logs web-0 --tail 5 -f                 ⇒ kubectl logs --tail _ -f _
          /usr/local/bin/kubectl get nodes         ⇒ kubectl get nodes
          git commit -am 'it''s'                   ⇒ git commit -a -m _
          git commit -a --message=x                ⇒ git commit -a -m _
          pg_dump -Fc -h db1 -f out app            ⇒ pg_dump -F _ -f _ -h _ _
          terraform plan -out=tfplan               ⇒ terraform plan -out _
          find /srv -xdev -size +1M                ⇒ find _ -size _ -xdev
          ls -la                                   ⇒ ls -a -l
          cp a b c d e                             ⇒ cp _ _ _ …
          docker run -e A=1 -e B=2 alpine          ⇒ docker run -e _ _
          systemctl --frobnicate status nginx      ⇒ systemctl status --frobnicate _
          diff <(sort a) <(sort b)                 ⇒ diff _ _
          """)
  void programSubCommandsAndFlagsStandAndValuesAreHoles(String line, String template) {
    assertThat(templates(line)).containsExactly(template);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '~',
      textBlock =
          """
          FOO=bar LANG=C sudo -u root systemctl restart x    ⇒ systemctl restart _
          timeout -k 5 30 curl -s x                          ⇒ curl -s _
          env -u A B=1 curl -s x                             ⇒ curl -s _
          cat a | xargs -0 -n 1 grep -l x                    ⇒ cat _ | xargs grep -l _
          bash -c 'kubectl get nodes | tail -n 3'            ⇒ kubectl get nodes
          sudo sh -ec "kubectl get nodes"                    ⇒ kubectl get nodes
          ssh -p 22 gw sudo nginx -t                         ⇒ ssh _ : nginx -t
          ssh gw 'cd /srv && df -h'                          ⇒ ssh _ : df -h
          ssh gw 'df -h; uptime'                             ⇒ ssh _ : df -h ; uptime
          kubectl exec -n prod web-0 -- sh -c 'df -h'        ⇒ kubectl exec -n _ _ : df -h
          docker exec -it db psql -U app -c 'select 1'       ⇒ docker exec -i -t _ : psql -U _ -c _
          docker compose exec web rails c                    ⇒ docker compose exec _ : rails _
          """)
  void wrappersAreLookedThrough(String line, String template) {
    assertThat(templates(line)).containsExactly(template);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '~',
      textBlock =
          """
          cd /srv && make test 2>&1 | tail -n 30    ⇒ make _
          df -h > out.txt 2>> err < in              ⇒ df -h
          df -h &> out                              ⇒ df -h
          df -h # how full                          ⇒ df -h
          export A=1; df -h                         ⇒ df -h
          ps aux | head -n 15 | cat                 ⇒ ps _
          """)
  void whatOnlyPreparesOrShortensIsLeftOut(String line, String template) {
    assertThat(templates(line)).containsExactly(template);
  }

  @Test
  void aLineHasAStepForEachPipeline() {
    assertThat(templates("git add -A ; git commit -am x && git push"))
        .containsExactly("git add -A", "git commit -a -m _", "git push");
    assertThat(steps("git add -A ; git push").stream().map(Step::joined))
        .containsExactly(false, true);
    assertThat(templates("for i in 1 2 3; do ssh node$i uptime; done"))
        .containsExactly("for _ _ _ …", "ssh _ : uptime");
    assertThat(templates("zfs send -i a@1 a@2 | ssh nas zfs recv b"))
        .containsExactly("zfs send -i _ _ | ssh _ : zfs recv _");
  }

  @Test
  void theTextOfAHereDocumentIsDropped() {
    assertThat(templates("cat <<'E O F' > a.py\nimport os\nE O F\npython3 a.py"))
        .containsExactly("cat <<", "python _");
    assertThat(templates("psql -c x <<-EOF\n\tsecret\n\tEOF\ndf -h"))
        .containsExactly("psql -c _ <<", "df -h");
    assertThat(templates("cat <<A <<B\n1\nA\n2\nB\ndf -h")).containsExactly("cat <<", "df -h");
    assertThat(step("grep x <<< secret").values()).containsExactly("x");
  }

  @Test
  void valuesStandInTheOrderOfTheirHoles() {
    Step step = step("docker run -v a:b -e A=1 -e B=2 alpine one two three four");

    assertThat(template(step)).isEqualTo("docker run -e _ -v _ _ _ _ …");
    assertThat(step.values()).containsExactly("A=1", "a:b", "alpine", "one", "two");
    assertThat(step.more()).containsExactly("B=2", "three", "four");
  }

  @ParameterizedTest
  @CsvSource({
    "psql -d app",
    "vim x",
    "ssh gw",
    "python3",
    "cd x",
    "ssh gw 'vim x'",
    "docker exec -it db bash",
    "Sup3rSecret",
    "sudo -i",
    "df -h | vim -",
  })
  void whatNoProgramCouldDoIsNotWhole(String line) {
    assertThat(steps(line)).noneMatch(Step::whole);
  }

  @ParameterizedTest
  @CsvSource({"psql -d app -c 'select 1'", "./deploy.sh x", "labctl x", "python3 a.py", "df -h"})
  void whatAProgramCouldDoIsWhole(String line) {
    assertThat(step(line).whole()).isTrue();
  }

  @Test
  void aProgramIsKnownFromTheCatalogueOrHere() {
    assertThat(step("df").words().getFirst()).isInstanceOf(CatalogueWord.class);
    assertThat(step("labctl").words().getFirst()).isEqualTo(new Word.Executable("labctl"));
    assertThat(step("hunter2").words().getFirst()).isEqualTo(new Word.Literal("hunter2"));
  }

  @Test
  void aFlagThatIsNotKnownIsSomebodysText() {
    assertThat(step("df --hunter2").words().getLast()).isEqualTo(new Word.Literal("--hunter2"));
    assertThat(step("mysql -phunter2").words().getLast()).isEqualTo(Word.Mark.VALUE);
    assertThat(step("df --hunter2=x").words()).contains(new Word.Literal("--hunter2"));
  }

  @Test
  void looksOnlyShowHowThingsStand() {
    assertThat(step("ls -l").look()).isTrue();
    assertThat(step("cat a | grep b").look()).isFalse();
    assertThat(step("df").look()).isFalse();
  }

  @Test
  void anOpenQuotationIsNotUnderstood() {
    assertThat(SHELL.steps("echo 'unterminated")).isEmpty();
    assertThat(SHELL.steps("echo \"$(ls")).isEmpty();
    assertThat(SHELL.steps("echo `ls")).isEmpty();
    assertThat(SHELL.steps("echo \"$(echo ')' \"a)\")\"")).isPresent();
  }
}
