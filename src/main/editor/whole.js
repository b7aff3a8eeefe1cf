/* Whoever exchanges the whole text for other words writes these in a clause, and not in what a text could be in the least. */
import {isSettling} from './collaboration.js';
import {lowered} from './commands.js';
import {schema} from './schema.js';
import {isHistoryTransaction} from 'prosemirror-history';
import {AllSelection, Plugin, Selection} from 'prosemirror-state';

const {clause} = schema.nodes;

export function clauseForAll() {
  return new Plugin({
    appendTransaction: (trs, before, {doc, tr}) =>
      trs.every(isWritten) && isAllOf(before) && hasClause(before.doc) && doc.childCount === 1 && !hasClause(doc)
        ? lowered(tr, doc.resolve(1)) : null,
  });
}

const isWritten = tr => !isSettling(tr) && !isHistoryTransaction(tr) && tr.getMeta('addToHistory') !== false;

const hasClause = doc => doc.content.content.some(each => each.type === clause);

function isAllOf({doc, selection}) {
  if (selection instanceof AllSelection) return true;
  const {$from, $to} = selection;
  return !$from.sameParent($to) && $from.pos <= Selection.atStart(doc).from && $to.pos >= Selection.atEnd(doc).to;
}
