package org.manyhands.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Writes what ends a thread into the log, in its one line. The server ends one for each open connection that breaks: it
 * looks once more at a request that is long over, and nothing comes of it.
 */
final class LostThread implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(LostThread.class.getName());
    private static final String READER = "org.apache.catalina.connector.InputBuffer";

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.log(
                isOfBrokenLine(failure) ? Level.DEBUG : Level.WARNING,
                "The thread " + thread.getName() + " ended",
                failure);
    }

    static boolean isOfBrokenLine(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return failure instanceof NullPointerException
                && stack.length > 0
                && stack[0].getClassName().startsWith(READER);
    }
}
