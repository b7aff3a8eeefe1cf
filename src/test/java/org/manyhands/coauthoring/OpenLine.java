package org.manyhands.coauthoring;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.manyhands.platform.live.LivePeople;
import org.manyhands.platform.live.LivePerson;
import org.manyhands.platform.live.Outbox;
import org.manyhands.platform.security.Actor;

/** The line to an editor: what was sent over it, and why it was closed. */
final class OpenLine {
    final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    final AtomicLong now = new AtomicLong();
    volatile boolean slow;
    volatile boolean signedOut;

    Writer writer(long account) {
        Actor actor = Actor.person(account, "writer " + account, false, false, false);
        return writer(LivePeople.person(() -> signedOut ? Actor.visitor() : actor));
    }

    /** Somebody who is signed out already. */
    Writer visitor() {
        return writer(LivePeople.person(Actor::visitor));
    }

    private Writer writer(LivePerson person) {
        return new Writer("text", person, new Outbox(session(), now::get), new Pace(System::nanoTime));
    }

    private Session session() {
        ClassLoader loader = OpenLine.class.getClassLoader();
        Object remote = Proxy.newProxyInstance(
                loader, new Class<?>[] {RemoteEndpoint.Async.class}, (proxy, method, arguments) -> {
                    ((String) arguments[0]).lines().forEach(words::add);
                    if (!slow) {
                        ((SendHandler) arguments[1]).onResult(new SendResult());
                    }
                    return null;
                });
        return (Session) Proxy.newProxyInstance(loader, new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                closed.add(((CloseReason) arguments[0]).getCloseCode().getCode());
                return null;
            }
            return remote;
        });
    }
}
