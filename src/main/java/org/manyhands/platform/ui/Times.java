package org.manyhands.platform.ui;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.PortalSettings;

/** Writes moments and days as the reader is used to them: the reader's zone, language and order. */
@Named("times")
@RequestScoped
public class Times {
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();
    private static final Map<Locale, RelativeDateTimeFormatter> WORDS = new ConcurrentHashMap<>();
    private static final long DAYS_OF_A_MONTH = 30;
    private static final long DAYS_OF_A_YEAR = 365;

    @Inject
    ReadersLanguage language;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    CurrentActor current;

    @Inject
    PortalSettings settings;

    private ZoneId zone;

    /** Shows times in another zone from here on than the reader’s own. */
    public void in(ZoneId readersZone) {
        zone = readersZone;
    }

    /** The zone in which the reader reads and writes times. */
    public ZoneId zone() {
        if (zone == null) {
            zone = current.actor().isPerson() ? current.actor().zone() : settings.zone();
        }
        return zone;
    }

    /** A moment with day and clock time; a day without clock time stays a day. */
    public String of(Temporal moment) {
        return moment instanceof Instant instant ? write(instant.atZone(zone()), "ui.time.") : day(moment);
    }

    /** A moment that counts, with the zone that it is told in, such as “30 May, 23:59 (CEST)”. */
    public String deadline(Instant moment) {
        Locale locale = language.get();
        String name = DateTimeFormatter.ofPattern("z", locale).format(moment.atZone(zone()));
        return texts.of(locale, "ui.time.deadline", of(moment), name);
    }

    /** The last second of a day, as the reader counts days; databases would round a later moment to the next day. */
    public Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(zone()).toInstant();
    }

    /** The day that it is for the reader. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The day alone. */
    public String day(Temporal moment) {
        return moment instanceof Instant instant
                ? write(instant.atZone(zone()), "ui.day.")
                : write(((LocalDate) moment).atStartOfDay(zone()), "ui.day.");
    }

    /** The month and the year, where the day is nobody's business. */
    public String month(Instant moment) {
        Locale locale = language.get();
        String pattern = texts.of(locale, "ui.month");
        return format(locale, pattern).format(moment.atZone(zone()));
    }

    /** For machines, as HTML wants it. */
    public String stamp(Temporal moment) {
        return moment instanceof Instant instant
                ? instant.truncatedTo(ChronoUnit.SECONDS).toString()
                : moment.toString();
    }

    /** How long ago, or how soon, in words. A day without clock time is counted in the portal's zone, as it began there. */
    public String ago(Temporal moment) {
        if (moment instanceof Instant instant) {
            Duration distance = Duration.between(instant, clock.instant());
            Direction direction = distance.isNegative() ? Direction.NEXT : Direction.LAST;
            return ago(distance.abs(), direction);
        }
        long days = ChronoUnit.DAYS.between((LocalDate) moment, LocalDate.now(clock));
        Direction direction = days < 0 ? Direction.NEXT : Direction.LAST;
        return days == 0
                ? words().format(Direction.THIS, AbsoluteUnit.DAY)
                : ago(Duration.ofDays(Math.abs(days)), direction);
    }

    private String ago(Duration length, Direction direction) {
        long days = length.toDays();
        if (length.toMinutes() < 1) {
            return words().format(Direction.PLAIN, AbsoluteUnit.NOW);
        } else if (length.toHours() < 1) {
            return words(length.toMinutes(), direction, RelativeUnit.MINUTES);
        } else if (days < 1) {
            return words(length.toHours(), direction, RelativeUnit.HOURS);
        } else if (days < 2 * DAYS_OF_A_MONTH) {
            return words(days, direction, RelativeUnit.DAYS);
        } else if (days < 2 * DAYS_OF_A_YEAR) {
            return words(days / DAYS_OF_A_MONTH, direction, RelativeUnit.MONTHS);
        }
        return words(days / DAYS_OF_A_YEAR, direction, RelativeUnit.YEARS);
    }

    private RelativeDateTimeFormatter words() {
        return WORDS.computeIfAbsent(language.get(), RelativeDateTimeFormatter::getInstance);
    }

    private String words(long count, Direction direction, RelativeUnit unit) {
        return words().format((double) count, direction, unit);
    }

    private String write(ZonedDateTime moment, String keys) {
        boolean thisYear = moment.getYear() == clock.instant().atZone(zone()).getYear();
        Locale locale = language.get();
        String pattern = texts.of(locale, keys + (thisYear ? "this-year" : "other-year"));
        return format(locale, pattern).format(moment);
    }

    /** Digits are those in which ICU writes the other numbers of the page. */
    private static DateTimeFormatter format(Locale locale, String pattern) {
        return FORMATS.computeIfAbsent(
                locale + pattern,
                key -> DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(digits(locale)));
    }

    private static DecimalStyle digits(Locale locale) {
        NumberingSystem system = NumberingSystem.getInstance(ULocale.forLocale(locale));
        return system.isAlgorithmic()
                ? DecimalStyle.STANDARD
                : DecimalStyle.STANDARD.withZeroDigit(system.getDescription().charAt(0));
    }
}
