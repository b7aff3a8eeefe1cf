package org.manyhands.platform.live;

import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;

/** Why a connection is closed, in numbers that the page's script knows. */
public enum LiveCode implements CloseCode {
    /** Come again, now or soon. */
    TRY_AGAIN(CloseCodes.TRY_AGAIN_LATER.getCode()),
    /** What was sent is nothing that the script sends. */
    NOT_UNDERSTOOD(4400),
    /** The sign-in has ended. */
    SIGNED_OUT(4401),
    /** There is nothing here for this person, or no longer. */
    NOT_ALLOWED(4403),
    /** It is there for this person to read, and nothing else. */
    READING_ONLY(4405),
    /** The page is of another version of the portal. */
    OTHER_VERSION(4409),
    /** One person has more connections than anybody needs. */
    TOO_MANY(4408),
    /** More was sent than anybody writes. */
    TOO_FAST(4429);

    private final int code;

    LiveCode(int code) {
        this.code = code;
    }

    @Override
    public int getCode() {
        return code;
    }
}
