package org.manyhands.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does several things at the same time, as several requests would. In threads of its own: those of the server's
 * executor would share the one invocation of the test's request, and with it a transaction.
 */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them answered, in their order; the first failure is thrown. */
    public static <T> List<T> run(List<Callable<T>> work) throws Exception {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService threads = Executors.newFixedThreadPool(8, task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(loader);
            return thread;
        });
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
