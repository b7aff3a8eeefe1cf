/*
 * Undoing takes back a change of one's own and leaves others' words. The history takes back a passage that was exchanged with
 * all that came into it since: so the words of others that stand in it are taken aside before, and put back after. Doing
 * again would else bring them a second time.
 */
import {isSettling, isTooLong} from './collaboration.js';
import {chainCommands} from 'prosemirror-commands';
import * as history from 'prosemirror-history';
import {undoInputRule} from 'prosemirror-inputrules';
import {Plugin, PluginKey, Selection} from 'prosemirror-state';
import {insertPoint} from 'prosemirror-transform';

const key = new PluginKey('spared');

/* Passages of others that are known; each step of somebody who goes through a long text may make one. */
const MOST = 500;

/** Knows where others have put something in since this editor began. It has to come before the history. */
export function othersWords() {
  return new Plugin({
    key,
    state: {init: () => [], apply: (tr, ranges) => tr.docChanged ? followed(tr, ranges) : ranges},
    props: {
      handleDOMEvents: {
        beforeinput: (view, event) => {
          const command = {historyUndo: undo, historyRedo: redo}[event.inputType];
          if (!command || !view.editable) return false;
          event.preventDefault();
          return command(view.state, view.dispatch);
        },
      },
    },
  });
}

function followed(tr, ranges) {
  const {maps} = tr.mapping;
  const {from, to} = tr.getMeta('theirs') || {from: 0, to: 0};
  /* What is only taken back and made again at once takes nothing out. */
  const staying = isSettling(tr) ? ranges.map(each => moved(each, tr.mapping))
    : maps.reduce((each, map) => passed(each, map), ranges);
  for (let i = from; i < to; i++) {
    const later = tr.mapping.slice(i + 1);
    maps[i].forEach((before, beforeEnd, start, end) => staying.push(moved({from: start, to: end}, later)));
  }
  return joined(staying).slice(-MOST);
}

const moved = (range, mapping) => ({...range, from: mapping.map(range.from, 1), to: mapping.map(range.to, -1)});

/* What is left of ranges after one step, in pieces where something came between. */
function passed(ranges, map, gone = []) {
  let left = ranges;
  map.forEach((start, end) => {
    left = left.flatMap(each => {
      const cut = (from, to) => from < to ? [{from, to, origin: each.origin + from - each.from}] : [];
      gone.push(...cut(Math.max(each.from, start), Math.min(each.to, end)));
      return [...cut(each.from, Math.min(each.to, start)), ...cut(Math.max(each.from, end), each.to)];
    });
  });
  return left.map(each => moved(each, map));
}

function joined(ranges) {
  const whole = [];
  for (const {from, to} of ranges.filter(each => each.from < each.to).sort((a, b) => a.from - b.from)) {
    const last = whole[whole.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({from, to});
  }
  return whole;
}

/* Where a transaction takes out words of others, in the text before it. */
function taken(state, tr) {
  const gone = [];
  tr.mapping.maps.reduce((each, map) => passed(each, map, gone), key.getState(state).map(each => ({...each, origin: each.from})));
  return joined(gone.map(({from, to, origin}) => ({from: origin, to: origin + to - from})))
    .filter(({from, to}) => length(state.doc, from, to));
}

const length = (doc, from = 0, to = doc.content.size) => doc.textBetween(from, to, '', '\n').length;

/*
 * Only what is whole in the end is begun. Where others' words would be lost or doubled, the page is told that nothing is done,
 * and so it is when others have left nothing of what could be done.
 */
const sparing = command => (state, dispatch) => {
  if (!dispatch) return command === history.undo ? command(state) : Boolean(toSomePurpose(command, state).tr);
  const {skipped, tr, state: now} = toSomePurpose(command, state);
  skipped.forEach(each => dispatch(each));
  if (!tr) return skipped.length ? (dispatch(now.tr.setMeta('problem', 'nothing-left')), true) : false;
  const pieces = taken(now, tr);
  const all = pieces.length ? around(command, now, pieces) : [tr];
  if (all.length) all.forEach(each => dispatch(each));
  else dispatch(now.tr.setMeta('problem', 'not-undone'));
  return true;
};

/* The next change that makes a difference (null without one), behind those of which others have left nothing. */
function toSomePurpose(command, state) {
  const skipped = [];
  for (let now = state; ;) {
    const tr = made(command, now);
    if (!tr || !tr.doc.eq(now.doc)) return {skipped, tr, state: now};
    skipped.push(tr);
    now = now.applyTransaction(tr).state;
  }
}

function made(command, state) {
  let tr = null;
  command(state, one => {
    tr = one;
  });
  return tr;
}

/* Three transactions: words of others are taken aside, the history does its part, they are put back. */
function around(command, state, pieces) {
  const aside = state.tr;
  const slices = pieces.map(({from, to}) => state.doc.slice(from, to));
  [...pieces].reverse().forEach(({from, to}) => aside.delete(from, to));
  const without = state.applyTransaction(apart(aside));
  const own = made(command, without.state);
  if (!own) return [];
  const done = without.state.applyTransaction(own);
  const maps = without.transactions.slice(1).concat(done.transactions).flatMap(each => each.mapping.maps);
  const back = done.state.tr;
  pieces.forEach(({from}, i) => put(back, place(aside.mapping.map(from), maps), slices[i]));
  const words = pieces.reduce((sum, {from, to}) => sum + length(state.doc, from, to), 0);
  const isWhole = length(aside.doc) + words === length(state.doc) && length(back.doc) === length(done.state.doc) + words;
  const all = [aside, own, apart(back).setMeta('theirs', {from: 0, to: back.steps.length})];
  return isWhole && !all.some(isTooLong) ? all : [];
}

const apart = tr => tr.setMeta('addToHistory', false).setMeta('way', 'move');

/* At that end of a passage that is exchanged to which it stood nearer; the side is where its neighbours are. */
function place(before, maps) {
  let [at, side] = [before, -1];
  for (const map of maps) {
    let bias = 1;
    map.forEach((start, end) => {
      if (start > at || at > end) return;
      bias = at - start >= end - at ? 1 : -1;
      side = -bias;
    });
    at = map.map(at, bias);
  }
  return {at, side};
}

function put(tr, {at: before, side}, slice) {
  const at = tr.mapping.map(before);
  const {type, isBlock} = slice.content.firstChild;
  const whole = isBlock && !slice.openStart && !slice.openEnd ? insertPoint(tr.doc, at, type) : null;
  const to = whole ?? Selection.near(tr.doc.resolve(at), side).head;
  tr.replace(to, to, slice);
}

/* The history at times asks for a place of the cursor that others have taken out: then it does nothing, and breaks nothing. */
const unbroken = command => (state, dispatch) => {
  try {
    return command(state, dispatch);
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    return true;
  }
};

/** What has just become of a sign is the sign again, with the space behind it. */
export const undo = chainCommands(undoInputRule, unbroken(sparing(history.undo)));
export const redo = unbroken(sparing(history.redo));
