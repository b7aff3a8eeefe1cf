package org.manyhands.platform.index;

import java.util.List;
import java.util.Set;

/** In which languages a text is read, and which words of them say little by themselves. */
final class Tongue {
    private static final Set<String> ENGLISH = Set.of(
            ("a about after all also an and any are as at be because been but by can could did do does for from get had has"
                            + " have he her here him his how i if in into is it its me more my no not of on or our out she so"
                            + " some than that the their them then there these they this to up us was we were what when where myself"
                            + " which who why will with would you your yourself")
                    .split(" "));
    private static final Set<String> SPANISH = Set.of(
            ("a al algo ante aqui asi aun como con cual cuando de del desde donde dos el ella ellos en entre era es esa ese"
                            + " eso esta este esto estoy fue ha hace hasta hay la las le les lo los mas me mi mis muy nada ni no"
                            + " nos nosotros o para pero por porque puede puedo que quien se ser si sin sobre solo son su sus"
                            + " tambien te tiene tengo todo tu un una uno y ya yo")
                    .split(" "));
    private static final Set<String> ARABIC = Set.of(
            ("من في علي الي عن مع هذا هذه ذلك تلك التي الذي الذين ان انا نحن هو هي هم كان كانت يكون قد لا ما لم لن كل بعد قبل"
                            + " عند او ثم حتي اذا كيف متي اين هل لكن كما بين غير")
                    .split(" "));

    private Tongue() {}

    /** Whether a word, as {@link Wording#EXACT} writes it, may be missing where the other words of a question are found. */
    static boolean saysLittle(String word) {
        return ENGLISH.contains(word) || SPANISH.contains(word) || ARABIC.contains(word);
    }

    /** How the words of a text are told; of a text that nobody said the language of, by the words in it. */
    static List<Wording> of(String language, String text) {
        List<Wording> said = Wording.stems().stream()
                .filter(each -> each.language().equals(language))
                .toList();
        return said.isEmpty() ? guess(text) : said;
    }

    private static List<Wording> guess(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000));
        long letters = start.chars().filter(Character::isLetter).count();
        long arabic = start.chars()
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC)
                .count();
        if (arabic * 2 > letters) {
            return List.of(Wording.ARABIC);
        }
        List<String> words = Wording.EXACT.terms(start);
        long english = words.stream().filter(ENGLISH::contains).count();
        long spanish = words.stream().filter(SPANISH::contains).count();
        if (english == spanish) {
            return List.of(Wording.ENGLISH, Wording.SPANISH);
        }
        return List.of(english > spanish ? Wording.ENGLISH : Wording.SPANISH);
    }
}
