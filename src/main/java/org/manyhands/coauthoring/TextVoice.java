package org.manyhands.coauthoring;

import org.manyhands.coauthoring.VoiceShare.Kind;

/**
 * What may be told of who wrote some words. Whoever does not show as what they wrote has no name here either: they are among
 * the others, with those who state nothing.
 *
 * @param kind of which kind they are
 * @param standpoint as what they wrote, where they show it; else null
 * @param name of whoever shows that, or the name that an imported history gives; else null
 * @param personaKey of whoever shows that; else null
 */
public record TextVoice(Kind kind, String standpoint, String name, String personaKey) {
    static final TextVoice OTHERS = new TextVoice(Kind.REST, null, null, null);
}
