/* Signs that many are used to: at the beginning of a paragraph, with a space behind, they become what they stand for. */
import {around} from './commands.js';
import {actions, signs} from './keys.js';
import {schema} from './schema.js';
import {closeHistory} from 'prosemirror-history';
import {InputRule, inputRules} from 'prosemirror-inputrules';
import {EditorState} from 'prosemirror-state';

const {paragraph, bullet_list: bullets, ordered_list: numbers, blockquote} = schema.nodes;

/* Arabic has a one of its own. */
const pattern = sign => new RegExp('^' + sign.replace('1.', '[1\u0661]\\.') + '\\s$');

/* A change of its own, so that undoing leaves what was written before; in lists and quotations the signs stay what they are. */
const rule = ([name, sign]) => new InputRule(pattern(sign), (state, match, start, end) => {
  if (state.selection.$from.parent.type !== paragraph || around(state, bullets, numbers, blockquote)) return null;
  const tr = closeHistory(state.tr.delete(start, end));
  const without = EditorState.create({doc: tr.doc, selection: tr.selection});
  return actions[name](without, made => made.steps.forEach(step => tr.step(step))) ? tr.setMeta('became', name) : null;
});

/** Its transactions say in their meta `became` what came of a sign, by the name of its word. */
export const typedSigns = () => inputRules({rules: signs.map(rule)});
