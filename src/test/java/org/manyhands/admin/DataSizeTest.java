package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Texts;

class DataSizeTest {
    private static final long MEGABYTE = 1024L * 1024;

    @Test
    void aLittleIsAMegabyte() {
        assertThat(DataSize.of(0)).isEqualTo(new DataSize("admin.overview.megabytes", 0));
        assertThat(DataSize.of(1)).isEqualTo(new DataSize("admin.overview.megabytes", 1));
        assertThat(DataSize.of(1023 * MEGABYTE)).isEqualTo(new DataSize("admin.overview.megabytes", 1023));
    }

    @Test
    void muchIsGigabytes() {
        assertThat(DataSize.of(1024 * MEGABYTE)).isEqualTo(new DataSize("admin.overview.gigabytes", 1));
        assertThat(DataSize.of(79_594 * MEGABYTE)).isEqualTo(new DataSize("admin.overview.gigabytes", 77.7));
    }

    @Test
    void everyLanguageWritesTheNumberItsOwnWay() {
        DataSize size = DataSize.of(79_594 * MEGABYTE);
        assertThat(said(Locale.ENGLISH, size)).isEqualTo("77.7 GB");
        assertThat(said(Locale.forLanguageTag("es"), size)).isEqualTo("77,7 GB");
        assertThat(said(Locale.ENGLISH, DataSize.of(MEGABYTE))).isEqualTo("1 MB");
    }

    private static String said(Locale locale, DataSize size) {
        return new Texts().of(locale, size.key(), size.number());
    }
}
