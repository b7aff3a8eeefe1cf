package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Browsers are told apart by what people call them, although each claims to be several others. */
class BrowserNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0 | Firefox | Linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 | Chrome | Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0 | Edge | Windows",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 | Chrome | Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1 | Safari | iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17.0 Safari/605.1 | Safari | Mac"
            })
    void aBrowserIsKnown(String said, String browser, String device) {
        assertThat(BrowserName.of(said)).isEqualTo(new BrowserName(browser, device));
    }

    @Test
    void nothingThatABrowserMakesUpIsKept() {
        BrowserName none = new BrowserName(null, null);
        assertThat(BrowserName.of(null)).isEqualTo(none);
        assertThat(BrowserName.of("<script>alert(1)</script> curl/8")).isEqualTo(none);
    }
}
