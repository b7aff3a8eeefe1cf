package org.manyhands.platform.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much people may do, as far as administrators choose it: each between a least, below which nobody could work with the
 * portal, and a most, above which the limit would protect nobody.
 */
public enum Limit {
    /** By one person in ten minutes. */
    POST(Group.WRITING, 30, 3, 600, Duration.ofMinutes(10)),
    EDIT(Group.WRITING, 60, 5, 600, Duration.ofMinutes(10)),
    TOPIC(Group.WRITING, 10, 1, 200, Duration.ofHours(1)),
    EVIDENCE(Group.WRITING, 60, 5, 600, Duration.ofHours(1)),
    REPORT(Group.WRITING, 20, 5, 200, Duration.ofDays(1)),
    /** Characters that one person puts into all texts together; the longest text has a tenth of them. */
    WRITTEN(Group.WRITING, 2_000_000, 200_000, 50_000_000, Duration.ofDays(1)),
    VERSION(Group.WRITING, 60, 5, 600, Duration.ofHours(1)),
    /** Characters of one post. */
    POST_LENGTH(Group.WRITING, 32_000, 1_000, 32_000, Duration.ZERO),
    SPACE(Group.TOGETHER, 5, 1, 100, Duration.ofDays(1)),
    JOIN_SPACE(Group.TOGETHER, 20, 2, 500, Duration.ofDays(1)),
    INVITE(Group.TOGETHER, 30, 1, 500, Duration.ofDays(1)),
    ORGANIZATION(Group.TOGETHER, 5, 1, 100, Duration.ofDays(1)),
    JOIN_ORGANIZATION(Group.TOGETHER, 20, 2, 500, Duration.ofDays(1)),
    INVITE_ORGANIZATION(Group.TOGETHER, 50, 1, 500, Duration.ofDays(1)),
    PROPOSAL(Group.TOGETHER, 30, 1, 300, Duration.ofDays(1)),
    INVITE_AUTHOR(Group.TOGETHER, 50, 1, 500, Duration.ofDays(1)),
    DECISION(Group.TOGETHER, 30, 1, 300, Duration.ofDays(1)),
    /** From one network address, behind which a whole clinic may be. */
    SIGNATURE(Group.ENTERING, 20, 5, 2_000, Duration.ofHours(1)),
    JOIN(Group.ENTERING, 20, 5, 2_000, Duration.ofHours(1)),
    SIGN_IN(Group.ENTERING, 10, 3, 50, Duration.ofMinutes(15)),
    SIGN_IN_FROM(Group.ENTERING, 60, 10, 5_000, Duration.ofMinutes(15)),
    /** To one address by what others do. */
    UNASKED_MAIL(Group.ENTERING, 10, 1, 100, Duration.ofDays(1)),
    /** Megabytes of one file. */
    FILE_SIZE(Group.ENTERING, 25, 1, 25, Duration.ZERO);

    /** What limits are about. */
    public enum Group {
        WRITING,
        TOGETHER,
        ENTERING
    }

    private final Group group;
    private final int usual;
    private final int least;
    private final int most;
    private final Duration window;

    Limit(Group group, int usual, int least, int most, Duration window) {
        this.group = group;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.window = window;
    }

    /** As texts and what is stored have it: {@code join-space}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Group group() {
        return group;
    }

    /** What holds until administrators choose. */
    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** The time within which so many are allowed; nought for a size. */
    public Duration window() {
        return window;
    }

    /** Whether it can be chosen. */
    public boolean allows(int number) {
        return number >= least && number <= most;
    }

    /** All of them as they are stored; what is not there, or not allowed any more, is as usual. */
    public static Map<Limit, Integer> read(String content) {
        Map<String, String> chosen = content.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
        for (Limit limit : values()) {
            limits.put(
                    limit,
                    Optional.ofNullable(chosen.get(limit.code()))
                            .map(Integer::valueOf)
                            .filter(limit::allows)
                            .orElse(limit.usual));
        }
        return limits;
    }

    /** To be stored: what differs from the usual; the empty text when nothing does. */
    public static String content(Map<Limit, Integer> limits) {
        return Arrays.stream(values())
                .filter(limit -> limits.get(limit) != limit.usual)
                .map(limit -> limit.code() + "=" + limits.get(limit))
                .collect(Collectors.joining("\n"));
    }
}
