/* Links: their address is asked for in a form. */
import {href} from './html.js';
import {schema} from './schema.js';

const {link} = schema.marks;

/** An address as the text may have it; null for one that it may not have. People need not write its beginning. */
export function address(typed) {
  const words = typed.trim();
  const whole = /^[^\s:/@]+@[^\s:/@]+$/.test(words) ? 'mailto:' + words
    : /^[^\s:/]+\.[^\s:/]+(\/.*)?$/.test(words) ? 'https://' + words : words;
  const escaped = whole.replace(/[^!-~]|["<>]/gu, encodeURIComponent);
  return href.test(escaped) ? escaped : null;
}

/** The command that asks for the address of what is selected, or changes that of the link in which the cursor is. */
export const linking = ask => (state, dispatch, view) => {
  const {$from} = state.selection;
  if (!$from.parent.inlineContent || !$from.parent.type.allowsMarkType(link)) return false;
  if (!dispatch) return true;
  const found = linkAt(state);
  ask({
    name: 'link',
    value: found ? found.mark.attrs.href : 'https://',
    read: address,
    save: value => set(view, value),
    remove: found && (() => {
      const now = linkAt(view.state);
      if (now) view.dispatch(view.state.tr.removeMark(now.from, now.to, link));
    }),
  });
  return true;
};

function set(view, value) {
  const {state} = view;
  const {from, to, empty} = state.selection;
  const mark = link.create({href: value});
  const found = linkAt(state);
  const tr = state.tr;
  if (found && empty) tr.removeMark(found.from, found.to, link).addMark(found.from, found.to, mark);
  else if (empty) tr.insert(from, state.schema.text(value, [mark]));
  else tr.removeMark(from, to, link).addMark(from, to, mark);
  view.dispatch(tr.scrollIntoView());
}

/** The link in which the selection begins: {mark, from, to}; null when it is in none. */
export function linkAt({selection: {$from}}) {
  let run = null;
  let found = null;
  $from.parent.forEach((node, offset) => {
    const mark = link.isInSet(node.marks);
    const from = $from.start() + offset;
    const goesOn = mark && run && run.mark.eq(mark);
    run = mark && {mark, from: goesOn ? run.from : from, to: from + node.nodeSize};
    if (run && run.from <= $from.pos && $from.pos <= run.to) found = run;
  });
  return found;
}
