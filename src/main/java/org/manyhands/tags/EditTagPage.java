package org.manyhands.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;

/** Where facilitators give a tag another name, make it part of another, or let nobody use it any longer. */
@Named
@RequestScoped
public class EditTagPage {
    private static final int CHOICE = 500;

    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "tag")
    String tagSlug;

    @Inject
    TagQueries tags;

    @Inject
    TagService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final TagForm form = new TagForm();
    private Tag tag;
    private List<TagRow> others;

    /** Those that can take its place are the ones that are used. */
    public void load() {
        Actor actor = current.actor();
        tag = tags.get(actor, slug, tagSlug);
        TagPermissions.requireCanKeep(
                actor, spaces.standing(actor, tag.getSpace().getId()));
        others = tags.listUsed(actor, tag.getSpace().getId(), CHOICE).stream()
                .filter(row -> !row.id().equals(tag.getId()))
                .toList();
        form.setName(tag.getName());
    }

    /** The address stays, so that links do. */
    public void rename() {
        service.rename(current.actor(), slug, tag.getSlug(), form.getName());
        redirect.to(urls.tag(slug, tag.getSlug()), "tags.renamed");
    }

    /** Leads to the one that stays. */
    public void merge() {
        service.merge(current.actor(), slug, tag.getSlug(), form.getInto());
        redirect.to(urls.tag(slug, form.getInto()), "tags.merged");
    }

    /** What has it keeps it. */
    public void close() {
        service.close(current.actor(), slug, tag.getSlug());
        redirect.to(urls.tag(slug, tag.getSlug()), "tags.closed.done");
    }

    public void reopen() {
        service.reopen(current.actor(), slug, tag.getSlug());
        redirect.to(urls.tag(slug, tag.getSlug()), "tags.reopened");
    }

    public TagForm getForm() {
        return form;
    }

    public Tag getTag() {
        return tag;
    }

    public List<TagRow> getOthers() {
        return others;
    }
}
