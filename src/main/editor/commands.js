/* What can be done to the text: ProseMirror's commands, and those that know of headings and clauses. */
import {schema} from './schema.js';
import {lift, setBlockType, toggleMark, wrapIn} from 'prosemirror-commands';
import {Fragment, Slice} from 'prosemirror-model';
import {liftListItem, wrapInList} from 'prosemirror-schema-list';
import {Selection, TextSelection} from 'prosemirror-state';
import {ReplaceAroundStep} from 'prosemirror-transform';

const {nodes, marks} = schema;

/* The server gives it a key. */
const fresh = {type: nodes.clause, attrs: {key: ''}};
const newClause = () => nodes.clause.create(fresh.attrs, nodes.paragraph.create());

/** The innermost node of these types around the selection: {node, depth}; null when it is in none. */
export function around(state, ...types) {
  const {$from} = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return {node, depth};
  }
  return null;
}

export const bold = toggleMark(marks.strong);
export const emphasis = toggleMark(marks.em);

/** Whether what is selected, or what would be typed, has the mark. */
export function isMarked(state, type) {
  const {from, to, empty, $from} = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

export function lineBreak(state, dispatch) {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

/** Begins a clause behind the one, or the heading, in which somebody writes. */
export function clause(state, dispatch) {
  const {$to} = state.selection;
  const at = $to.depth ? $to.after(1) : state.doc.content.size;
  const tr = state.tr.insert(at, newClause());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
  return true;
}

/** Makes a paragraph of a clause a heading, a heading one of this level, or such a heading a clause. */
export const heading = level => (state, dispatch) => {
  const {$from, $to} = state.selection;
  if (!$from.depth || !$from.sameParent($to)) return false;
  if ($from.parent.type === nodes.heading) {
    if ($from.parent.attrs.level !== level) return setBlockType(nodes.heading, {level})(state, dispatch);
    dispatch?.(lowered(state.tr, $from).scrollIntoView());
    return true;
  }
  if ($from.parent.type !== nodes.paragraph || $from.depth !== 2) return false;
  dispatch?.(raised(state.tr, $from, level).scrollIntoView());
  return true;
};

/** Makes a clause of the heading in which a place is. */
export function lowered(tr, $from) {
  const [from, to] = [$from.before(), $from.after()];
  const within = new Slice(Fragment.from(newClause()), 0, 0);
  return tr.step(new ReplaceAroundStep(from, to, from + 1, to - 1, within, 2, true));
}

/* What stands before it stays in the clause, which keeps its key, and what comes after it stays or becomes a clause. */
function raised(tr, $from, level) {
  const parent = $from.node(1);
  const index = $from.index(1);
  const [from, to] = [$from.before(), $from.after()];
  const made = nodes.heading.create({level});
  const isLast = index === parent.childCount - 1;
  if (!index) {
    const after = isLast ? Fragment.from(made) : Fragment.from([made, parent.copy()]);
    const within = new Slice(after, 0, isLast ? 0 : 1);
    return tr.step(new ReplaceAroundStep(from - 1, isLast ? to + 1 : to, from + 1, to - 1, within, 1, true));
  }
  if (!isLast) tr.split(to, 1, [fresh]);
  const within = new Slice(Fragment.from([parent.copy(), made]), 1, 0);
  return tr.step(new ReplaceAroundStep(from, to + 1, from + 1, to - 1, within, 2, true));
}

/** Enter in a heading: what comes behind it is the text below it. */
export function belowHeading(state, dispatch) {
  const {$from, $to} = state.selection;
  if ($from.parent.type !== nodes.heading || !$from.sameParent($to)) return false;
  if (!dispatch) return true;
  const tr = state.tr.deleteSelection();
  const $at = tr.selection.$from;
  if (!$at.parentOffset && $at.parent.content.size) return dispatch(tr.insert($at.before(), newClause()).scrollIntoView()), true;
  const within = new Slice(Fragment.from([$at.parent.copy(), newClause()]), 1, 0);
  tr.step(new ReplaceAroundStep($at.pos, $at.after(), $at.pos, $at.end(), within, 3, true));
  dispatch(tr.setSelection(TextSelection.create(tr.doc, $at.pos + 3)).scrollIntoView());
  return true;
}

/** Enter in an empty paragraph of a clause: there the next clause begins. */
export function nextClause(state, dispatch) {
  const {$cursor} = state.selection;
  if (!isEmptyInClause($cursor) || !$cursor.index(1)) return false;
  dispatch?.(state.tr.split($cursor.before(), 1, [fresh]).scrollIntoView());
  return true;
}

/** Backspace in an empty clause takes it away. */
export function dropClause(state, dispatch) {
  const {$cursor} = state.selection;
  if (!isEmptyInClause($cursor) || $cursor.node(1).childCount > 1 || !$cursor.index(0)) return false;
  if (!dispatch) return true;
  const at = $cursor.before(1);
  const tr = state.tr.delete(at, $cursor.after(1));
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at), -1)).scrollIntoView());
  return true;
}

function isEmptyInClause($cursor) {
  return $cursor && $cursor.depth === 2 && $cursor.parent.type === nodes.paragraph && !$cursor.parent.content.size;
}

export const leaveItem = liftListItem(nodes.list_item);

/** A list of this kind, the other kind instead, or none. */
export const list = type => (state, dispatch) => {
  const found = around(state, nodes.bullet_list, nodes.ordered_list);
  if (!found) return wrapInList(type)(state, dispatch);
  if (found.node.type === type) return leaveItem(state, dispatch);
  dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(found.depth), type));
  return true;
};

export const quote = (state, dispatch) =>
  (around(state, nodes.blockquote) ? lift : wrapIn(nodes.blockquote))(state, dispatch);

/** A small table below the paragraph, list or quote, or in the place of an empty paragraph. */
export function table(state, dispatch) {
  const {$from} = state.selection;
  if ($from.depth < 2 || $from.node(1).type !== nodes.clause || around(state, nodes.table)) return false;
  if (!dispatch) return true;
  const row = type => nodes.table_row.create(null, [type.createAndFill(), type.createAndFill()]);
  const made = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell)]);
  const isEmpty = $from.depth === 2 && !$from.parent.content.size;
  const isLast = $from.index(1) === $from.node(1).childCount - 1;
  const at = isEmpty ? $from.before(2) : $from.after(2);
  const after = isLast ? [made, nodes.paragraph.create()] : [made];
  const tr = state.tr.replaceWith(at, $from.after(2), after);
  dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 4)).scrollIntoView());
  return true;
}
