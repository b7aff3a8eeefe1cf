package org.manyhands.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.manyhands.platform.index.FoundTitle;
import org.manyhands.platform.index.SearchIndex;
import org.manyhands.platform.pagecache.Personal;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** What is called as the reader begins to type; the script of the search's form shows it under the field. */
@Named
@RequestScoped
public class TitlesPage {
    @Inject
    @Param
    String q;

    @Inject
    SearchIndex index;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<FoundTitle> titles;

    /** Words that are looked for are not kept. */
    public void load() {
        Personal.mark(request);
        titles = index.titles(current.actor(), q);
    }

    public List<FoundTitle> getTitles() {
        return titles;
    }
}
