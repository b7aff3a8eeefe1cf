package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bo says of words that they were Anna's, and wants her to have said with them what she never said. */
class ForgedWordsTest extends ForgingScene {
    private static final String FORGED = "I stole the cashbox and I do not regret it. ";
    private static final List<String> WORDS =
            List.of("I know", " that", " all the patients", " are lying", ", and I", " hate", " people", ". ");

    @Test
    void lettersThatWereTakenOutAndPutBackMakeNoSentence() {
        List<Step> steps = new ArrayList<>();
        for (char letter : letters(FORGED)) {
            int at = 2 + SAID.indexOf(letter);
            steps.add(step(at, at + 1, ""));
            steps.add(step(at, at, String.valueOf(letter)));
        }
        moved(BO, "1", steps);
        assertThat(credits()).isEqualTo("1".repeat(SAID.length()));

        moved(BO, "1", steps(2, letterByLetter(FORGED)));
        assertForged(FORGED.length());
    }

    @Test
    void wordsOfOneBatchMakeNoSentence() {
        moved(BO, "1", steps(2, WORDS));
        assertForged(String.join("", WORDS).length());
    }

    @Test
    void norDoWordsThatAreCopied() {
        int at = 2;
        for (String word : WORDS) {
            copied(at, word);
            at += word.length();
        }
        assertForged(String.join("", WORDS).length());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void norDoWordsOrLettersOfManyBatchesAndEditors(boolean whole) {
        List<String> pieces = whole ? WORDS : letterByLetter(FORGED);
        int at = 2;
        for (int i = 0; i < pieces.size(); i++) {
            int from = text.json().length();
            takeAside(pieces.get(i), i);
            assertThat(text.json()).hasSize(from);
            moved(BO, "editor " + i, List.of(step(at, at, pieces.get(i))));
            at += pieces.get(i).length();
            othersWrite(5);
        }
        assertForged(at - 2);
    }

    @Test
    void norDoPiecesThatManyPeopleMove() {
        int at = 2;
        for (int i = 0; i < WORDS.size(); i++) {
            moved(BO + i, "1", List.of(step(at, at, WORDS.get(i))));
            at += WORDS.get(i).length();
        }
        assertForged(at - 2);
    }

    @Test
    void norDoPiecesFromTheEndToTheBeginning() {
        for (int i = WORDS.size() - 1; i >= 0; i--) {
            moved(BO, "1", List.of(step(2, 2, WORDS.get(i))));
        }
        assertForged(String.join("", WORDS).length());
    }

    @Test
    void onesOwnLettersBlanksAndSignsBetweenPartNothing() {
        int at = 2;
        for (String word : WORDS) {
            for (int i = 0; i < 20; i++) {
                write(BO, at, i % 10 == 9 ? "x" : " ");
                at++;
            }
            moved(BO, "1", List.of(step(at, at, word)));
            at += word.length();
        }
        assertForged(at - 2);
    }

    @Test
    void norDoWordsOfOnesOwnThatAreDeletedLater() {
        String much = "so many words of my own ".repeat(20);
        for (int i = WORDS.size() - 1; i >= 0; i--) {
            write(BO, 2, much);
            moved(BO, "1", List.of(step(2, 2, WORDS.get(i))));
        }
        int at = 2;
        for (String word : WORDS) {
            at += word.length();
            replace(BO, at, at + much.length(), "", StepWay.WRITTEN);
        }
        assertForged(at - 2);
    }

    @Test
    void piecesThatAreTakenOutTogetherAreNoLongOne() {
        int length = 0;
        for (int i = WORDS.size() - 1; i >= 0; i--) {
            moved(BO, "1", List.of(step(2, 2, WORDS.get(i))));
            length += WORDS.get(i).length();
            String row = text.tokens().words(2, 2 + length);
            if (i % 2 == 0) {
                moved(BO, "1", List.of(step(2, 2 + length, "")));
                moved(BO, "1", List.of(step(2, 2, row)));
            }
        }
        assertForged(length);
        String row = text.tokens().words(2, 2 + length);
        moved(BO, "1", List.of(step(2 + length + 100, 2 + length + 100, row)));
        assertForged(length);
        assertThat(credits().substring(length + 100, 2 * length + 100)).doesNotContain("1".repeat(Traces.SURE));
    }

    @Test
    void takingOutMakesNoRoomForMore() {
        List<String> all = List.of(" hate", " people", " lying", " patients");
        for (int i = 0; i < all.size(); i += 2) {
            String row = all.get(i + 1) + all.get(i);
            moved(BO, "1", List.of(step(2, 2, all.get(i))));
            moved(BO, "1", List.of(step(2, 2, all.get(i + 1))));
            moved(BO, "1", List.of(step(2, 2 + row.length(), "")));
        }
        String row = " patients lying people hate";
        moved(BO, "1", List.of(step(2, 2, row)));
        assertForged(row.length());
    }

    @Test
    void norDoesPuttingOneInThePlaceOfOthersThatComeBack() {
        List<String> all = List.of(" hate", " people", " lying", " patients", " should");
        int length = 0;
        for (String word : all) {
            String row = text.tokens().words(2, 2 + length);
            moved(BO, "1", List.of(step(2, 2 + length, word)));
            int end = 2 + word.length();
            moved(BO, "1", List.of(step(end, end, row)));
            length += word.length();
        }
        assertForged(length);
    }

    @Test
    void changingCaseOrBlanksMakesPiecesNotOne() {
        String row = " all the patients" + " are lying. Some";
        moved(BO, "1", List.of(step(2, 2, " are lying. Some")));
        moved(BO, "1", List.of(step(2, 2, " all the patients")));
        String loud = row.toUpperCase(Locale.ROOT);
        replace(BO, 2, 2 + row.length(), loud, StepWay.WRITTEN);
        assertThat(lettersOf(ANNA, row.length())).isEqualTo(loud.replaceAll("\\W", ""));
        moved(BO, "1", List.of(step(2, 2, " people")));
        assertThat(lettersOf(BO, 7)).isEqualTo("people");

        int far = 2 + row.length() + 150;
        moved(BO, "1", List.of(step(far, far, loud)));
        assertThat(text.credit(far + 1)).isEqualTo(ANNA);
        moved(BO, "1", List.of(step(far, far, " people")));
        assertThat(text.credit(far + 1)).isEqualTo(BO);
    }

    /** Words of one's own, or hers from elsewhere, that come with them make no room and are soon deleted. */
    @Test
    void norDoPiecesThatComeWithMuchElse() {
        String much = "x".repeat(400);
        int at = 2;
        for (String word : List.of(" hate", " people", " lying", " patients", " should")) {
            int end = 2 + credits().length();
            moved(BO, "1", List.of(step(end, end, word)));
            write(BO, end, much);
            moved(BO, "1", List.of(step(at, at, much + word)));
            replace(BO, at, at + 400, "", StepWay.WRITTEN);
            at += word.length();
        }
        assertForged(at - 2);
    }

    @Test
    void whatWasPutTogetherIsNotCopiedAsOne() {
        String row = " all the patients" + " are lying. Some";
        moved(BO, "1", List.of(step(2, 2, " are lying. Some")));
        moved(BO, "1", List.of(step(2, 2, " all the patients")));
        assertThat(takenOut.row(text, 2, 2 + row.length())).isEmpty();
        assertThat(takenOut.row(text, 2, 12)).isPresent();
        assertThat(takenOut.row(text, 2 + row.length(), 500)).isPresent();
    }

    @Test
    void lettersThatWentFromOnePlaceComeBackInTheirOrder() {
        String said = "I would never say that";
        for (int i = 0; i < said.length(); i++) {
            moved(BO, "1", List.of(step(2, 3, "")));
        }
        String forged = "that I never say";
        moved(BO, "1", steps(2, letterByLetter(forged)));
        assertThat(lettersOf(ANNA, 16)).isEqualTo("tha");
    }

    @Test
    void whatGoesFromOneSideOfSomethingToTheOtherIsNoChangeOfBlanks() {
        int lying = 2 + SAID.indexOf("lying");
        make(
                BO,
                step("{'stepType':'replaceAround','from':4,'to':" + (lying + 5) + ",'gapFrom':4,'gapTo':" + lying
                        + ",'insert':5,'slice':{'content':[{'type':'text','text':'lying'}]}}"),
                provenance(BO, StepWay.WRITTEN));
        assertThat(text.tokens().words(2, 15)).isEqualTo("I lyingwould ");
        assertThat(credits()).startsWith("11" + "22222" + "1");
    }

    @Test
    void piecesThatWentOneAfterTheOtherAreNoRow() {
        for (String word : List.of("I know", " that", " all the", " people", " are lying")) {
            takeOut(word);
        }
        String forged = "I know that all the people are lying";
        moved(BO, "1", List.of(step(2, 2, forged)));
        assertForged(forged.length());
    }

    /** A step that does nothing, on both sides of nothing. */
    @Test
    void whatWentOnceDoesNotComeBackTwice() {
        String said = SAID.substring(0, 44);
        moved(BO, "1", List.of(step(2, 2 + said.length(), "")));
        for (int i = 0; i < 2; i++) {
            make(
                    BO,
                    step("{'stepType':'replaceAround','from':2,'to':2,'gapFrom':2,'gapTo':2,'insert':0}"),
                    provenance(BO, StepWay.WRITTEN));
        }
        String forged = "patients never say that I";
        moved(BO, "1", steps(2, List.of("patients ", "never say ", "that ", "I ")));
        assertThat(lettersOf(ANNA, forged.length())).isNotEqualTo(forged.replace(" ", ""));
        assertForged(forged.length());
    }

    /** Bo's own "hate people#" is found later than Anna's, and is not hers. */
    @Test
    void piecesAreFollowedThoughTheSameIsWrittenElsewhere() {
        int far = 2 + SAID.length();
        moved(BO, "1", List.of(step(2, 2, " people")));
        moved(BO, "1", List.of(step(2, 2, " hate")));
        moved(BO, "1", List.of(step(2, 14, "")));
        write(BO, far, " hate people#");
        moved(BO, "1", List.of(step(far - 8, far - 8, " know")));
        moved(BO, "1", List.of(step(far - 8, far + 18, "")));
        moved(BO, "1", List.of(step(2, 2, " waiting")));
        moved(BO, "1", List.of(step(2, 2, " hate people")));
        assertForged(20);
    }
}
