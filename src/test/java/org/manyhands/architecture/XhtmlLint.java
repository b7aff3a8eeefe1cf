package org.manyhands.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XHTML file and writes down what must not stand in it. */
final class XhtmlLint extends DefaultHandler {
    private static final int LONGEST = 120;
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String FACES = "jakarta.faces.html";
    private static final String FACELETS = "jakarta.faces.facelets";
    private static final String DS = "urn:manyhands:ds";
    private static final Pattern TEXT_KEY = Pattern.compile("\\bmsg(?:\\[|\\.of\\()\\s*'([^']+)'\\s*[\\]),]");
    private static final Pattern FACES_INPUT = Pattern.compile("(input|select|command).*");
    private static final Set<String> RAW_INPUTS = Set.of("input", "select", "textarea", "button");
    private static final Set<String> SPOKEN = Set.of(
            "alt",
            "title",
            "placeholder",
            "label",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "hint",
            "legend",
            "text",
            "summary",
            "note",
            "caption",
            "heading",
            "header",
            "headerText",
            "emptyMessage",
            "meta");

    private final String path;
    private final Set<String> keys;
    private final List<String> found = new ArrayList<>();
    private Locator locator;
    private final StringBuilder text = new StringBuilder();
    private int textLine;
    private int repeats;

    private XhtmlLint(String path, Set<String> keys) {
        this.path = path;
        this.keys = keys;
    }

    /**
     * Checks a file.
     *
     * @param path below {@code webapp}, because some rules depend on the folder
     * @param keys of all texts that there are
     */
    static List<String> check(String path, String content, Set<String> keys) {
        XhtmlLint lint = new XhtmlLint(path, keys);
        long lines = content.lines().count();
        if (lines > LONGEST) {
            lint.found.add(path + ": " + lines + " lines, more than " + LONGEST);
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(new InputSource(new StringReader(content)), lint);
        } catch (SAXParseException e) {
            lint.found.add(path + ":" + e.getLineNumber() + " is not well-formed: " + e.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            lint.found.add(path + " cannot be read: " + e);
        }
        return lint.found;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        endOfText();
        if (isRepeat(uri, name)) {
            repeats++;
        }
        checkElement(uri, name, qualified, attributes);
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(qualified, attributes.getQName(i), attributes.getValue(i));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if ((name.equals("script") || name.equals("style"))
                && uri.equals(HTML)
                && !text.toString().isBlank()) {
            report("<" + name + "> with content; scripts and styles are files");
            text.setLength(0);
        }
        if (isRepeat(uri, name)) {
            repeats--;
        }
        endOfText();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (text.toString().isBlank()) {
            textLine = locator.getLineNumber();
        }
        text.append(characters, start, length);
    }

    @Override
    public void endDocument() {
        endOfText();
    }

    private void checkElement(String uri, String name, String qualified, Attributes attributes) {
        boolean html = uri.equals(HTML) || uri.isEmpty();
        boolean faces = uri.equals(FACES);
        if (!isTag()) {
            if ((html && RAW_INPUTS.contains(name))
                    || (faces && FACES_INPUT.matcher(name).matches())) {
                report("<" + qualified + "> outside WEB-INF/tags; use a ds: tag");
            }
            if ((html || faces) && name.equals("form")) {
                report("<" + qualified + "> outside WEB-INF/tags; use ds:form or ds:search");
            }
        }
        if (uri.equals(DS) && name.equals("form") && attributes.getValue("id") == null) {
            report("<ds:form> without id");
        }
        if (uri.equals(DS) && name.equals("form") && repeats > 0) {
            report("<ds:form> within ui:repeat gets what is sent from its last row only; put it around");
        }
        if (faces && (name.equals("head") || name.equals("body")) && !path.equals("WEB-INF/templates/work.xhtml")) {
            report("<" + qualified + "> outside WEB-INF/templates/work.xhtml brings PrimeFaces to a reading page");
        }
    }

    private void checkAttribute(String element, String name, String value) {
        if (name.equals("style")) {
            report("style= on <" + element + ">");
        }
        if (name.toLowerCase(Locale.ROOT).matches("on[a-z]+") && !name.equals("onPostback")) {
            report(name + "= on <" + element + ">");
        }
        if (name.equals("escape") && !value.equals("true") && !path.equals("WEB-INF/tags/prose.xhtml")) {
            report("escape=\"" + value + "\" outside WEB-INF/tags/prose.xhtml");
        }
        if (value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            report("javascript: on <" + element + ">");
        }
        if (SPOKEN.contains(name) && hasWords(value)) {
            report("literal text in " + name + "=\"" + value + "\" on <" + element + ">");
        }
        checkKeys(value);
    }

    private void endOfText() {
        String all = text.toString();
        text.setLength(0);
        if (hasWords(all)) {
            found.add(path + ":" + textLine + " literal text \"" + all.strip().replaceAll("\\s+", " ") + "\"");
        }
        checkKeys(all);
    }

    private void checkKeys(String value) {
        for (String expression : El.expressions(value)) {
            Matcher matcher = TEXT_KEY.matcher(expression);
            while (matcher.find()) {
                if (!keys.contains(matcher.group(1))) {
                    report("no text for the key " + matcher.group(1));
                }
            }
        }
    }

    private static boolean isRepeat(String uri, String name) {
        return uri.equals(FACELETS) && name.equals("repeat");
    }

    private static boolean hasWords(String value) {
        return El.without(value).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isTag() {
        return path.startsWith("WEB-INF/tags/");
    }

    private void report(String what) {
        found.add(path + ":" + locator.getLineNumber() + " " + what);
    }
}
