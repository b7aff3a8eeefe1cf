/* The schema: its rules are the resource that the server reads, too; only what concerns a page is added here. */
import {Schema} from 'prosemirror-model';
import {attributes} from './attributes.js';
import * as html from './html.js';
import rules from './rules.js';

const specs = (types, look) => Object.fromEntries(Object.entries(types).map(
    ([name, type]) => [name, {...type, attrs: attributes(type.attrs), ...look[name]}]));

export const number = rules.number;

export const schema = new Schema({
  topNode: rules.top,
  nodes: specs(rules.nodes, html.nodes),
  marks: specs(rules.marks, html.marks),
});
