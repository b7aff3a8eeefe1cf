/* The text box: a view of ProseMirror with all that belongs to writing, and nothing of the line. */
import {collaboration, confirmed, isSettling, toConfirmed} from './collaboration.js';
import {cursors} from './cursors.js';
import {keys} from './keys.js';
import {schema} from './schema.js';
import {othersWords} from './spared.js';
import {typedSigns} from './typed.js';
import {clauseForAll} from './whole.js';
import {dropCursor} from 'prosemirror-dropcursor';
import {gapCursor} from 'prosemirror-gapcursor';
import {history} from 'prosemirror-history';
import {keymap} from 'prosemirror-keymap';
import {EditorState, Plugin, Selection} from 'prosemirror-state';
import {tableEditing} from 'prosemirror-tables';
import {Decoration, DecorationSet, EditorView} from 'prosemirror-view';

/* The tools stay above the text, so that the line in which somebody writes has to stay below them. */
const UNDER_TOOLS = {top: 140, right: 0, bottom: 40, left: 0};

/**
 * Tables that two people changed at once may have rows of unequal length. Only who writes next in one evens it out: if all
 * editors did when the steps arrive, each would add its cells.
 */
export function evenTables() {
  const {spec} = tableEditing();
  return new Plugin({
    ...spec,
    appendTransaction: (trs, before, state) =>
      trs.some(isSettling) ? null : spec.appendTransaction.call(null, trs, before, state),
  });
}

/**
 * Says of a heading without words that it is one, to those who see it and those who do not. A cell without words heads nothing:
 * to who hears the table it is one like the others.
 */
export function emptyHeadings(label) {
  const named = {'aria-label': label, 'data-empty': label};
  return new Plugin({
    props: {
      decorations: ({doc}) => {
        const found = [];
        doc.forEach((node, at) => {
          if (node.isTextblock && !node.content.size) found.push(Decoration.node(at, at + 2, named));
        });
        doc.descendants((node, at) => {
          if (node.type === schema.nodes.table_header && !node.textContent) {
            found.push(Decoration.node(at, at + node.nodeSize, {role: 'cell'}));
          }
          return !node.isTextblock;
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}

/** Shows what is selected while the cursor is in a form that asks something about it. */
export function chosenWords(isAsking) {
  return new Plugin({
    props: {
      decorations: ({doc, selection: {from, to}}) =>
        isAsking() ? DecorationSet.create(doc, [Decoration.inline(from, to, {class: 'live-chosen'})]) : null,
    },
  });
}

/*
 * Browsers tell of a selection a moment after the key that made it. Who dictates, or has keys that press several others, may be
 * faster, and a command would take what was selected before.
 */
function freshSelection() {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: view => {
          if (!view.composing) view.domObserver.flush();
          return false;
        },
      },
    },
  });
}

/** A state of a text, at a version, with everything that an editor has. */
export const begin = (doc, version, forms, more) => EditorState.create({
  doc,
  plugins: [
    ...more,
    freshSelection(),
    othersWords(),
    history(),
    collaboration(version),
    typedSigns(),
    keymap(keys(forms)),
    cursors(),
    evenTables(),
    clauseForAll(),
    dropCursor({class: 'live-drop', color: false}),
    gapCursor(),
  ],
});

/** A state of another text with the cursor where it was, as far as both texts are the same from their beginning or end. */
export function atSamePlace(state, before) {
  const [was, now] = [confirmed(before).content, state.doc.content];
  const place = toConfirmed(before).map(before.selection.head);
  const start = was.findDiffStart(now);
  const at = start === null || place <= start ? place : Math.max(start, now.size - (was.size - place));
  return state.apply(state.tr.setSelection(Selection.near(state.doc.resolve(Math.min(at, now.size)))));
}

/** Puts the editor where the server wrote the text. */
export function mount(place, state, label, props) {
  place.replaceChildren();
  return new EditorView({mount: place}, {
    state,
    scrollThreshold: UNDER_TOOLS,
    scrollMargin: UNDER_TOOLS,
    /* Who may not write any more gets there by the keyboard all the same. */
    attributes: () => ({
      role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-readonly': String(!props.editable()), tabindex: '0',
    }),
    ...props,
  });
}
