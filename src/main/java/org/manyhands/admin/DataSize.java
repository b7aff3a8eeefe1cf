package org.manyhands.admin;

/**
 * So much data, in the unit in which people can picture it.
 *
 * @param key the text with the unit
 * @param number how many of it
 */
record DataSize(String key, double number) {
    private static final long KILO = 1024;

    /** Whole megabytes, rounded up so that something is never nothing; from a gigabyte on tenths of gigabytes. */
    static DataSize of(long bytes) {
        double megabytes = Math.ceil((double) bytes / (KILO * KILO));
        return megabytes < KILO
                ? new DataSize("admin.overview.megabytes", megabytes)
                : new DataSize("admin.overview.gigabytes", Math.round(megabytes * 10 / KILO) / 10.0);
    }
}
