/** What people write, made safe to show; and how two texts differ, word by word. */
package org.manyhands.platform.markup;
