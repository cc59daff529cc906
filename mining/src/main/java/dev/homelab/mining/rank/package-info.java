/// Which of the tasks that are typed by hand would be worth a verb.
@NullMarked
package dev.homelab.mining.rank;

import org.jspecify.annotations.NullMarked;
