package org.manyhands.platform.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How words are told from each other: as they are written, or by their stem in one language. Accents, case, and the forms of
 * letters never count.
 */
enum Wording {
    EXACT("") {
        @Override
        TokenStream filter(TokenStream words) {
            return new ArabicNormalizationFilter(new ASCIIFoldingFilter(words));
        }
    },
    ENGLISH("en") {
        @Override
        TokenStream filter(TokenStream words) {
            TokenStream own = new EnglishPossessiveFilter(words);
            return new SnowballFilter(new ASCIIFoldingFilter(own), "English");
        }
    },
    /** Snowball's stems, because Lucene's own light ones leave words of four letters alone; also of words without accents. */
    SPANISH("es") {
        @Override
        TokenStream filter(TokenStream words) {
            TokenStream both = new ASCIIFoldingFilter(words, true);
            TokenStream accented = new PatternReplaceFilter(both, UNACCENTED, "$1ión", false);
            TokenStream stems = new ASCIIFoldingFilter(new SnowballFilter(accented, "Spanish"));
            return new RemoveDuplicatesTokenFilter(stems);
        }
    },
    ARABIC("ar") {
        @Override
        TokenStream filter(TokenStream words) {
            return new ArabicStemFilter(new ArabicNormalizationFilter(words));
        }
    };

    private static final Pattern UNACCENTED = Pattern.compile("([cs])ion$");
    private static final List<Wording> STEMS = List.of(ENGLISH, SPANISH, ARABIC);

    private static final Map<Wording, Analyzer> ANALYZERS = new EnumMap<>(Wording.class);

    static {
        for (Wording each : values()) {
            ANALYZERS.put(each, each.made());
        }
    }

    private final String language;

    Wording(String language) {
        this.language = language;
    }

    private Analyzer made() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, filter(new DecimalDigitFilter(new LowerCaseFilter(source))));
            }
        };
    }

    abstract TokenStream filter(TokenStream words);

    /** A word of a text. */
    record Token(String term, int from, int to) {}

    /** Those that know one language each. */
    static List<Wording> stems() {
        return STEMS;
    }

    Analyzer analyzer() {
        return ANALYZERS.get(this);
    }

    String language() {
        return language;
    }

    /** The name of a field whose words are told in this way. */
    String of(String field) {
        return language.isEmpty() ? field : field + "_" + language;
    }

    /** The words of a text, in their order. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer().tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** The words alone. */
    List<String> terms(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }
}
