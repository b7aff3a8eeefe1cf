package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.manyhands.accounts.OwnDataRow;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** What somebody wrote in texts, and how far they have read them. */
@ApplicationScoped
class TextPersonalData implements PersonalData {
    private static final OwnPart WRITING =
            OwnPart.made("coauthoring.data.writing", "where", "at", "words", "standpoint");

    @Inject
    OwnWordsQueries own;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(TextVersion.class, TextCredit.class, TextReading.class, SuspicionVerdict.class);
    }

    @Override
    public List<String> withoutStandpoints() {
        return List.of(
                "update TextVersion x set x.standpoint = null where " + PersonalData.of("x.persona"),
                "update TextCredit x set x.standpoint = null where " + PersonalData.of("x.persona"));
    }

    @Override
    public List<String> forgotten() {
        return List.of("delete from TextReading x where x.account.id = :account");
    }

    @Override
    public List<OwnDataRow> made(long accountId) {
        return List.of(new OwnDataRow(WRITING, own.list(accountId)));
    }

    @Override
    public List<OwnPart> parts() {
        return Stream.of(words(), more()).flatMap(List::stream).toList();
    }

    private static List<OwnPart> words() {
        return List.of(
                OwnPart.of(
                        "coauthoring.data.versions",
                        "TextVersion x join x.text t left join x.standpoint st where " + PersonalData.of("x.persona"),
                        "where@t.subjectType t.subjectId",
                        "at x.at",
                        "number x.number",
                        "words x.note",
                        "standpoint st.code"),
                OwnPart.of(
                        "coauthoring.data.clauses",
                        "TextBlock x join x.version v join v.text t where " + PersonalData.of("v.persona")
                                + " and (x.clause is null or not exists (select y.id from TextBlock y where y.clause = x.clause and y.source = x.source and y.version.number < v.number))",
                        "where@t.subjectType t.subjectId",
                        "at v.at",
                        "number v.number",
                        "title x.label",
                        "words x.source"));
    }

    private static List<OwnPart> more() {
        return List.of(
                OwnPart.of(
                        "coauthoring.data.suspicions",
                        "TextSuspicion x join x.batch b join x.text t where " + PersonalData.of("b.credit.persona"),
                        "where@t.subjectType t.subjectId",
                        "at x.at",
                        "number x.characters"),
                OwnPart.of(
                        "coauthoring.data.readings",
                        "TextReading x join x.text t where x.account.id = :account",
                        "where@t.subjectType t.subjectId",
                        "at x.at",
                        "number x.number"),
                OwnPart.of(
                        "coauthoring.data.verdicts",
                        "SuspicionVerdict x join x.suspicion s join s.text t where " + PersonalData.of("x.persona"),
                        "where@t.subjectType t.subjectId",
                        "at x.at",
                        "state:coauthoring.verdict x.kind",
                        "reason x.reason"));
    }
}
