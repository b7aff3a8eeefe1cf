package org.manyhands.testing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Random;

/**
 * Where chance begins in the tests of writing. Ordinary runs all do the same; {@code -Dparity.seed=random}, as the profile
 * {@code long-fuzz} has it, tries what nobody has tried, and says which number repeats it.
 */
public final class Seed {
    public static final long VALUE = chosen();

    private Seed() {}

    private static long chosen() {
        String asked = System.getProperty("parity.seed", "20261127");
        long seed = asked.equals("random") ? new Random().nextInt(1_000_000_000) : Long.parseLong(asked);
        Logger log = System.getLogger(Seed.class.getName());
        log.log(Level.INFO, () -> "Chance begins at -Dparity.seed=" + seed);
        return seed;
    }
}
