package org.manyhands.coauthoring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.manyhands.platform.live.ReadingService;
import org.manyhands.platform.persistence.NodeNews;

/** The texts that are open on this node; whatever node stores something, those who write here are told. */
@ApplicationScoped
class LiveTexts {
    /** How often it is looked for what other nodes stored, when nobody told. */
    private static final long LOOK_MILLIS = 500;

    @Inject
    LiveThreads threads;

    @Inject
    WritingQueries writing;

    @Inject
    NodeNews news;

    @Inject
    ReadingService reading;

    private final Map<Long, LiveText> open = new ConcurrentHashMap<>();

    @PostConstruct
    void start() {
        news.listen(WritingService.NEWS, this::hear);
        threads.every(LOOK_MILLIS, this::look);
    }

    @PreDestroy
    void stop() {
        open.values().forEach(text -> text.part(LiveWriters.PAUSE_SECONDS));
    }

    /** Opens a text for a writer, if nobody has it open yet. */
    LiveText enter(Writer writer, CoText found) {
        return open.compute(found.getId(), (id, there) -> {
            LiveText now = there == null ? new LiveText(found, threads.now(), threads.soon(), writing) : there;
            now.add(writer);
            return now;
        });
    }

    /** A writer is no longer there; a text that nobody has open is closed. */
    void leave(Writer writer, LiveText text) {
        open.computeIfPresent(text.textId(), (id, there) -> there.remove(writer) ? null : there);
    }

    /** Everybody who has a text open here, also who has not been told anything yet. */
    List<Writer> writers() {
        return open.values().stream().flatMap(text -> text.all().stream()).toList();
    }

    /** Steps are stored for good, and those who write here are told. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextChanged changed) {
        LiveText text = open.get(changed.textId());
        if (text != null) {
            text.later(() -> {
                if (text.missed(changed)) {
                    reading.run(() -> text.catchUp(changed.from()));
                }
                text.changed(changed);
            });
        }
    }

    private void hear(String words) {
        int blank = words.indexOf(' ');
        stored(Long.valueOf(words.substring(0, blank)), Integer.parseInt(words.substring(blank + 1)));
    }

    private void look() {
        if (!open.isEmpty()) {
            reading.of(() -> writing.countSteps(open.keySet())).forEach(this::stored);
        }
    }

    private void stored(Long textId, int count) {
        LiveText text = open.get(textId);
        if (text != null && text.told() < count) {
            text.later(() -> reading.run(() -> text.catchUp(count)));
        }
    }
}
