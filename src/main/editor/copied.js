/*
 * How words came to where they are put: cut or dragged here, or copied from a passage of this text. The server looks whether
 * that is so, and leaves them with the credit of who wrote them.
 */
import {confirmed, progress, toConfirmed} from './collaboration.js';
import {schema} from './schema.js';
import {DOMParser} from 'prosemirror-model';
import {Plugin} from 'prosemirror-state';

/** `plugin` notes what is cut and copied; `mark` writes on a transaction that pastes or drops how its words came. */
export function copies() {
  let last = null;
  let pasted = null;
  const note = cut => view => {
    const {from, to, empty} = view.state.selection;
    if (!empty) last = {way: cut ? 'move' : passage(view.state, from, to), text: textOf(view)};
    return false;
  };
  return {
    plugin: new Plugin({
      props: {
        handleDOMEvents: {copy: note(false), cut: note(true)},
        transformPastedHTML: setAside,
        clipboardParser: new Styled(schema, DOMParser.fromSchema(schema).rules),
        handlePaste: (view, event) => {
          const text = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n');
          pasted = last && text && text === last.text ? last.way : null;
          return false;
        },
      },
    }),
    mark(tr, view) {
      if (tr.getMeta('paste') && pasted) tr.setMeta('way', pasted);
      else if (tr.getMeta('uiEvent') === 'drop' && view.dragging) tr.setMeta('way', 'move');
    },
  };
}

/* The page's policy lets no style in that stands in HTML, and other programs say by styles what is bold. */
export function setAside(html) {
  return html.replace(/<style\b[^]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='));
}

/* A style that a script sets is one that the policy allows. */
class Styled extends DOMParser {
  parseSlice(dom, options) {
    for (const each of dom.querySelectorAll('[data-style]')) each.style.cssText = each.dataset.style;
    return super.parseSlice(dom, options);
  }
}

const textOf = view => view.serializeForClipboard(view.state.selection.content()).text;

/** Where a passage stands in the confirmed text: {version, from, to}; where that has other words yet, only that it was here. */
export function passage(state, from, to) {
  const places = toConfirmed(state);
  const there = {from: places.map(from, 1), to: places.map(to, -1)};
  const text = (doc, a, b) => a < b ? doc.textBetween(a, b, '\n', '\n') : '';
  const same = text(confirmed(state), there.from, there.to) === text(state.doc, from, to);
  return same ? {version: progress(state).version, ...there} : 'move';
}
