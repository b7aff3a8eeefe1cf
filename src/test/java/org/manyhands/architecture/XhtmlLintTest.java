package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 7: pages say nothing by themselves, carry no inline style or script, and take all their inputs from the tags. */
class XhtmlLintTest {
    private static final String FRAME = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:ui="jakarta.faces.facelets"
                  xmlns:ds="urn:manyhands:ds">
            %s
            </html>
            """;
    private static final Set<String> KEYS = Set.of("forums.topic.close");

    @Test
    void allPages() {
        Set<String> keys = Bundles.read().english().keySet();
        List<String> found = Sources.xhtml().entrySet().stream()
                .flatMap(file -> XhtmlLint.check(file.getKey(), file.getValue(), keys).stream())
                .toList();
        Report.none("XHTML", found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Close this topic</p>                         | literal text
            <p>#{a} of 12</p>                               | literal text
            <img src="a.svg" alt="A hand"/>                 | literal text in alt
            <ds:field id="a" label="Name"/>                 | literal text in label
            <p style="color:red"/>                          | style=
            <p onclick="go()"/>                             | onclick=
            <a href="javascript:go()"/>                     | javascript:
            <input type="text"/>                            | use a ds: tag
            <select/>                                       | use a ds: tag
            <textarea/>                                     | use a ds: tag
            <h:inputText value="#{a}"/>                     | use a ds: tag
            <h:selectOneMenu value="#{a}"/>                 | use a ds: tag
            <h:form id="a"/>                                | use ds:form
            <form action="/"/>                              | use ds:form
            <ds:form/>                                      | without id
            <ui:repeat><p><ds:form id="a"/></p></ui:repeat> | within ui:repeat
            <h:outputText escape="false" value="#{a}"/>     | escape=
            <h:head/>                                       | brings PrimeFaces
            <script>go()</script>                           | with content
            <style>a{}</style>                              | with content
            <p>#{msg['forums.topic.shut']}</p>              | no text for the key
            <p title="#{msg.of('forums.topic.gone', 1)}"/>  | no text for the key
            <p>&nbsp;</p>                                   | not well-formed
            <p>                                             | not well-formed
            """)
    void whatIsWrongIsSeen(String markup, String complaint) {
        assertThat(XhtmlLint.check("forums/topic.xhtml", FRAME.formatted(markup), KEYS))
                .anyMatch(line -> line.startsWith("forums/topic.xhtml:") && line.contains(complaint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>#{msg['forums.topic.close']} · (#{a['}'] + '}'})</p>            | forums/topic.xhtml
            <p class="x" id="y">#{msg.of('forums.topic.close', 1)}&#160;–</p>  | forums/topic.xhtml
            <p>#{msg[topic.key]}</p>                                           | forums/topic.xhtml
            <ds:form id="reply"><ds:field label="#{a}"/></ds:form>             | forums/topic.xhtml
            <ds:form id="a"><ui:repeat><p/></ui:repeat></ds:form>              | forums/topic.xhtml
            <ui:repeat><p/></ui:repeat><ds:form id="a"/>                       | forums/topic.xhtml
            <script src="/a.js"></script>                                      | forums/topic.xhtml
            <img src="a.svg" alt=""/>                                          | forums/topic.xhtml
            <h:form><h:inputText value="#{a}"/><input/></h:form>               | WEB-INF/tags/field.xhtml
            <h:outputText escape="false" value="#{a}"/>                        | WEB-INF/tags/prose.xhtml
            <h:head/>                                                          | WEB-INF/templates/work.xhtml
            """)
    void whatIsRightPasses(String markup, String path) {
        assertThat(XhtmlLint.check(path, FRAME.formatted(markup), KEYS)).isEmpty();
    }

    @Test
    void longFilesAreSeen() {
        assertThat(XhtmlLint.check("a.xhtml", FRAME.formatted("\n".repeat(120)), KEYS))
                .anyMatch(line -> line.contains("more than 120"));
    }
}
