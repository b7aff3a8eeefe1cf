package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Asked;

/** Addresses on a page keep the language of its own address. */
class LanguageUrlsTest {
    private final Urls urls = new Urls();

    @AfterEach
    void forget() {
        Asked.become(null);
    }

    @Test
    void withoutALanguageInTheAddressNoLinkHasOne() {
        Asked.become(Asked.of("/talk", "es"));
        assertThat(urls.getHome()).isEqualTo("/");
        assertThat(urls.topic("k", "a b")).isEqualTo("/topics/k/a%20b");
        assertThat(urls.bare("/talk")).isEqualTo("/talk");
    }

    @Test
    void withOneEveryLinkKeepsIt() {
        Asked.become(Asked.of("/en/talk", null));
        assertThat(urls.getHome()).isEqualTo("/en");
        assertThat(urls.getTalk()).isEqualTo("/en/talk");
        assertThat(urls.topicPost("k", "s", 2, 21)).isEqualTo("/en/topics/k/s?page=2#post-21");
        assertThat(urls.campaign("k", "s", "targets/t/remove")).isEqualTo("/en/campaigns/k/s/targets/t/remove");
        assertThat(urls.newCampaign("space", null)).isEqualTo("/en/campaigns/new?space=space");
        assertThat(urls.signIn("/en/talk")).isEqualTo("/en/sign-in?next=%2Fen%2Ftalk");
        assertThat(urls.takeName("s", urls.getTalk())).isEqualTo("/en/spaces/s/name?next=%2Fen%2Ftalk");
    }

    @Test
    void whatIsKeptOrReadElsewhereHasNone() {
        Asked.become(Asked.of("/en", null));
        assertThat(urls.bare(urls.getTalk())).isEqualTo("/talk");
        assertThat(urls.bare(urls.getHome())).isEqualTo("/");
        assertThat(urls.bare("/enough")).isEqualTo("/enough");
    }

    @Test
    void onlyAnOfferedLanguageIsTakenOffAPath() {
        assertThat(Asked.of("/en/talk", null).path()).isEqualTo("/talk");
        assertThat(Asked.of("/en", null).path()).isEqualTo("/");
        assertThat(Asked.of("/en/en/talk", null).path()).isEqualTo("/en/talk");
        assertThat(Asked.of("/EN/talk", null).address()).isNull();
        assertThat(Asked.of("/xx/talk", null).path()).isEqualTo("/xx/talk");
        assertThat(Asked.of("/talk", null).path()).isEqualTo("/talk");
        assertThat(Asked.of("/", null).path()).isEqualTo("/");
        assertThat(Asked.of("//en/talk", null).path()).isEqualTo("//en/talk");
    }

    @Test
    void aPageInALanguageHasOneAddress() {
        PageLanguage home = new PageLanguage(Locale.ENGLISH, "/", true);
        assertThat(home.url()).isEqualTo("/en");
        assertThat(new PageLanguage(Locale.ENGLISH, "/?page=2", true).url()).isEqualTo("/en?page=2");
        assertThat(new PageLanguage(Locale.ENGLISH, "/talk?space=a", true).url())
                .isEqualTo("/en/talk?space=a");
    }
}
