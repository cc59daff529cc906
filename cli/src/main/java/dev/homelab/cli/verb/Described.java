package dev.homelab.cli.verb;

import dev.homelab.cli.output.JsonObject;
import java.util.Optional;

/// A verb as programs are told of it.
final class Described {
  private Described() {}

  /// All that it takes to run one: see the schema of `manifest`.
  static void of(JsonObject json, Verb verb) {
    Spec spec = verb.spec();
    json.put("command", spec.path().text())
        .put("tier", spec.tier().label())
        .put("summary", spec.summary())
        .put("usage", spec.usage())
        .putArray("operands", spec.operands(), Described::operand)
        .putArray("flags", spec.flags(), Described::flag)
        .put("recorded", spec.recorded())
        .put("declared", spec.declared());
    if (spec.declared()) {
      json.putTexts("run", spec.run()).put("available", verb.available());
    }
    json.putArray("exits", spec.exits(), Described::exit).putTexts("examples", spec.examples());
  }

  /// As [#of], with the form of its answer.
  static void withSchema(JsonObject json, Verb verb) {
    of(json, verb);
    Spec spec = verb.spec();
    if (spec.json() == Spec.Json.NONE) {
      json.putNull("json");
    } else {
      String schema = Schema.of(spec);
      json.putObject(
          "json",
          form -> form.put("lines", spec.json() == Spec.Json.LINES).putDocument("schema", schema));
    }
  }

  private static void operand(JsonObject json, Operand<?> operand) {
    json.put("name", operand.name())
        .put("type", operand.type().name())
        .put("required", operand.arity() == Operand.Arity.ONE)
        .put("repeated", operand.arity() == Operand.Arity.ANY)
        .put("default", text(operand.byDefault()))
        .put("summary", operand.summary());
    values(json, operand.type());
  }

  private static void flag(JsonObject json, Flag<?> flag) {
    json.put("name", flag.name())
        .put("type", flag.type().name())
        .put("default", text(flag.byDefault()))
        .put("summary", flag.summary());
    values(json, flag.type());
  }

  private static void values(JsonObject json, Type<?> type) {
    if (type.name().equals("choice")) {
      json.putTexts("values", type.words());
    }
  }

  private static void exit(JsonObject json, Exit exit) {
    json.put("code", exit.code()).put("meaning", exit.meaning()).put("answer", exit.answer());
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
