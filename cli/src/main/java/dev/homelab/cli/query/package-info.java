/// What the verbs that ask a server have in common: times, results and errors.
@NullMarked
package dev.homelab.cli.query;

import org.jspecify.annotations.NullMarked;
