/// What shells offer when Tab is typed.
@NullMarked
package dev.homelab.cli.completion;

import org.jspecify.annotations.NullMarked;
