/* Footnotes stand in the text as they are read; their words are changed in a form, which everybody can reach and leave. */
import {element} from './dom.js';
import {schema} from './schema.js';
import {DOMSerializer} from 'prosemirror-model';
import {NodeSelection, Plugin} from 'prosemirror-state';

const {footnote} = schema.nodes;

const selected = state => state.selection.node?.type === footnote ? state.selection.node : null;

/** The command that asks for the words of a new footnote behind the selection, or changes those of the one that is selected. */
export const footnoting = ask => (state, dispatch, view) => {
  const {$to} = state.selection;
  const found = selected(state);
  if (!found && !($to.parent.inlineContent && $to.parent.canReplaceWith($to.index(), $to.index(), footnote))) return false;
  if (!dispatch) return true;
  ask({
    name: 'footnote',
    value: found ? found.textContent : '',
    read: typed => typed.replace(/\s+/g, ' ').trim() || null,
    save: words => view.dispatch((selected(view.state) ? changed : inserted)(view.state, words).scrollIntoView()),
    remove: found && (() => {
      if (selected(view.state)) view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
    }),
  });
  return true;
};

function inserted(state, words) {
  return state.tr.insert(state.selection.to, footnote.create(null, schema.text(words)));
}

/* Only what differs, so that what somebody else changes in it meanwhile, and its marks, stay. */
function changed(state, words) {
  const {node, from: at} = state.selection;
  const before = node.textContent;
  let start = 0;
  while (start < Math.min(before.length, words.length) && before[start] === words[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, words.length) - start
    && before[before.length - 1 - end] === words[words.length - 1 - end]) end++;
  const tr = state.tr.insertText(words.slice(start, words.length - end), at + 1 + start, at + 1 + before.length - end);
  return tr.setSelection(NodeSelection.create(tr.doc, at));
}

/** Shows footnotes, and opens one by a click or by Enter. */
export function footnotes(open, say) {
  const serializer = DOMSerializer.fromSchema(schema);
  return new Plugin({
    props: {
      nodeViews: {
        footnote: node => {
          const dom = element('span', {class: 'footnote', role: 'note'}, serializer.serializeFragment(node.content));
          return {
            dom,
            ignoreMutation: () => true,
            update: now => {
              if (now.type !== footnote) return false;
              dom.replaceChildren(serializer.serializeFragment(now.content));
              return true;
            },
          };
        },
      },
      handleClickOn: (view, pos, node, at) => {
        if (node.type !== footnote || !view.editable) return false;
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
        return open(view.state, view.dispatch, view);
      },
      handleKeyDown: (view, event) =>
        event.key === 'Enter' && Boolean(selected(view.state)) && open(view.state, view.dispatch, view),
    },
    view: () => ({
      update: ({state}, before) => {
        const now = selected(state);
        if (now && !selected(before)) say(now.textContent);
      },
    }),
  });
}
