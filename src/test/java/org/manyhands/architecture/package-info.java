/**
 * The rules of {@code src/docs/architecture.md} as tests. Each rule is also run over {@code fixtures}, a small house that
 * breaks it, so that a rule that has stopped to work is noticed.
 */
package org.manyhands.architecture;
