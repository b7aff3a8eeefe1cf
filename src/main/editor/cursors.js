/* Where others write. Assistive software is not told, as it would read names in the middle of words: see announce.js. */
import {fromVersion, progress, toConfirmed} from './collaboration.js';
import {element, own} from './dom.js';
import {Plugin, PluginKey} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';

const key = new PluginKey('cursors');
const PAUSE = 500;

/** Keeps and shows the cursors of others, each {id, name, look, anchor, head, turn}. */
export function cursors() {
  return new Plugin({
    key,
    state: {
      init: () => [],
      apply: (tr, shown) => tr.getMeta(key) || (tr.docChanged ? shown.map(each => moved(each, tr)) : shown),
    },
    props: {
      decorations: state => DecorationSet.create(state.doc, key.getState(state).flatMap(each => drawn(each, state.doc))),
    },
  });
}

/* Letters that come in just where a cursor stands go before it only when its owner wrote them. */
function moved(cursor, tr) {
  const side = tr.getMeta('writer') === cursor.id ? 1 : -1;
  return {...cursor, anchor: tr.mapping.map(cursor.anchor, side), head: tr.mapping.map(cursor.head, side)};
}

function drawn({id, name, look, anchor, head, turn}, doc) {
  const place = Math.min(head, doc.content.size);
  const flag = () => element('span', {class: 'live-cursor live-look-' + look, 'aria-hidden': 'true'},
    element('span', {class: 'live-flag'}, own(name)));
  const caret = Decoration.widget(place, flag, {key: id + ':' + name + ':' + turn, side: 1, ignoreSelection: true});
  const range = anchor === head ? []
    : [Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), {class: 'live-range live-look-' + look})];
  return [caret, ...range];
}

/**
 * Takes what others tell of their cursors, as soon as the text is so far.
 *
 * @param people look(id) gives {name, look} of a writer, or nothing when nobody of that name writes
 */
export function others(people) {
  const early = new Map();
  let turn = 0;

  function show(view, list) {
    view.dispatch(view.state.tr.setMeta(key, list).setMeta('addToHistory', false));
  }

  function take(view, message) {
    early.delete(message.writer);
    const rest = key.getState(view.state).filter(each => each.id !== message.writer);
    const person = people.look(message.writer);
    const place = message.anchor === null ? null : fromVersion(view.state, message.version);
    if (!person || !place) return show(view, rest);
    const [anchor, head] = [place.map(message.anchor), place.map(message.head)];
    show(view, [...rest, {id: message.writer, ...person, anchor, head, turn: turn++}]);
  }

  return {
    hear(view, message) {
      if (message.version > progress(view.state).version) early.set(message.writer, message);
      else take(view, message);
    },
    /** Those who told of a text that has come by now. */
    catchUp(view) {
      for (const message of [...early.values()]) {
        if (message.version <= progress(view.state).version) take(view, message);
      }
    },
    /** Only those who still write. */
    keep(view) {
      const shown = key.getState(view.state);
      const left = shown.filter(each => people.look(each.id));
      if (left.length < shown.length) show(view, left);
    },
  };
}

/**
 * Tells the others where this writer is, a few times a second at most and only what they do not know. Words that are not confirmed
 * have no places of their own for others, so who selects some is asked again once they are.
 */
export function ownCursor(send) {
  let told = '';
  let later = null;

  function tell(view) {
    later = null;
    const {anchor, head} = view.state.selection;
    const places = view.hasFocus() && toConfirmed(view.state);
    const at = {anchor: places ? places.map(anchor) : null, head: places ? places.map(head) : null};
    const message = {type: 'cursor', version: progress(view.state).version, ...at};
    if (JSON.stringify(at) === told) return;
    told = JSON.stringify(at);
    send(message);
  }

  const moved = view => {
    later = later || setTimeout(() => tell(view), PAUSE);
  };
  return {
    moved,
    /** Over a new connection nobody knows anything. */
    forget(view) {
      told = '';
      moved(view);
    },
  };
}
