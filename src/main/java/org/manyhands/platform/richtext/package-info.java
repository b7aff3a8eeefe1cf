/**
 * Rich texts that many people change at once: a document of a fixed schema, the steps that change it, and where places go
 * when others changed it. What is accepted here is accepted by the editor in the browser (ProseMirror) with the same
 * result; a test lets both do the same. A text is one row of tokens, one for each place of the editor, so that the credit of
 * every character stands beside it and goes where it goes.
 */
package org.manyhands.platform.richtext;
