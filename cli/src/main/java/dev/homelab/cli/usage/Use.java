package dev.homelab.cli.usage;

import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Outcome;

/// Uses that agree in all that is known of them.
///
/// @param before whether they are of the window before the one that is asked about
record Use(Cell cell, Outcome outcome, boolean before) {}
