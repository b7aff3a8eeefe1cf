package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.manyhands.accounts.Standpoint;
import org.manyhands.contentnotes.NoteCode;
import org.manyhands.contentnotes.Notes;
import org.manyhands.organizations.Organization;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** A topic that a facilitator wrote for later. Until then it is no topic; when it is begun, this is gone. */
@Entity
@Table(name = "scheduled_topic")
public class ScheduledTopic extends Stored {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Forum forum;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    private String title;
    private String source;

    @MadeFrom("source")
    private SafeHtml html;

    @Enumerated(EnumType.STRING)
    private TopicKind kind;

    private String tags;
    private String codes;
    private String words;
    private String language;
    private Instant due;
    private boolean stuck;

    protected ScheduledTopic() {}

    ScheduledTopic(Forum forum, Persona persona, NewTopic topic, SafeHtml html, Instant due) {
        this.publicKey = Keys.random();
        this.forum = forum;
        this.persona = persona;
        this.title = topic.title();
        this.source = topic.source();
        this.html = html;
        this.kind = topic.kind();
        this.tags = String.join("\n", topic.tags());
        this.codes = topic.notes().codes().stream().map(NoteCode::name).collect(Collectors.joining(","));
        this.words = topic.notes().words();
        this.due = due;
    }

    /** As what and for whom it speaks, beside its author; each may be null. */
    void speakAs(Standpoint stated, Organization named) {
        standpoint = stated;
        organization = named;
    }

    /** Says in which of the portal's languages its words are; null when nobody knows. */
    void writtenIn(String tag) {
        language = Languages.chosen(tag);
    }

    /** What is begun at its time. */
    NewTopic topic() {
        return new NewTopic(title, source, standpoint == null ? null : standpoint.getCode())
                .inNameOf(organization == null ? null : organization.getSlug())
                .as(kind)
                .tagged(tags.isEmpty() ? List.of() : Arrays.asList(tags.split("\n", -1)))
                .noted(Notes.of(codes, words));
    }

    /** It could not be begun at its time; it waits for whoever looks after the space. */
    void stick() {
        stuck = true;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Forum getForum() {
        return forum;
    }

    /** Under whose name it is begun. */
    public Persona getPersona() {
        return persona;
    }

    public String getTitle() {
        return title;
    }

    public SafeHtml getHtml() {
        return html;
    }

    /** The language of its words, such as {@code es}, or null when nobody said. */
    public String getLanguage() {
        return language;
    }

    public Instant getDue() {
        return due;
    }

    /** Whether its time went by without it: its author may not begin topics any longer, or the forum closed. */
    public boolean isStuck() {
        return stuck;
    }
}
