/* Messages that stay until somebody deals with them: words that could not be kept, and what else people must know. */
import {button, element} from './dom.js';

/**
 * @param say tells it to those who do not look there
 * @param leave goes back to the text
 * @returns {dom, offer, intoView, isOpen}
 */
export function offers(words, say, leave) {
  const dom = element('div', {class: 'live-offers'});
  const open = new Map();

  /**
   * Shows a message in place of an earlier one of its name, whose passages and actions it takes over.
   *
   * @param name whose words are `name.title` and `name.text`
   * @param text the server's own words in place of `name.text`
   * @param passages words of this writer, to be read, copied, or taken by an action
   * @param actions [name of the word, what it does with all passages]; each also closes the message
   * @param link [name of the word, address], or nothing
   * @param closed called when it is closed
   */
  function offer(name, {text = words(name + '.text'), passages: more = [], actions: own = [], link, closed = () => {}} = {}) {
    const before = open.get(name);
    const passages = [...before?.passages ?? [], ...more];
    const actions = own.length ? own : before?.actions ?? [];
    const ends = [...before?.ends ?? [], closed];
    const title = words(name + '.title');
    const close = () => {
      open.delete(name);
      note.remove();
      leave();
      ends.forEach(each => each());
    };
    const quoted = passages.join('\n');
    const note = element('section', {class: 'notice notice-warning', 'aria-label': title},
      element('p', {class: 'notice-title'}, title),
      element('p', {}, text),
      quoted && element('blockquote', {class: 'live-words', dir: 'auto', tabindex: 0}, quoted),
      element('p', {class: 'cluster'},
        ...actions.map(([word, act]) => button(words(word), () => {
          close();
          act(passages);
        })),
        link && element('a', {class: 'button button-secondary live-small', href: link[1]}, words(link[0])),
        quoted && copyButton(quoted),
        button(words('close'), close)));
    const hadFocus = before?.note.contains(document.activeElement);
    before?.note.remove();
    open.set(name, {note, passages, actions, ends});
    dom.append(note);
    if (hadFocus) note.querySelector('button').focus();
    intoView();
    say(title + ' ' + text);
  }

  /* The newest one from its beginning, wherever in the page somebody is. */
  function intoView() {
    const newest = dom.lastElementChild;
    if (!newest) return;
    dom.scrollTop = newest.offsetTop;
    dom.scrollIntoView({block: 'nearest'});
  }

  function copyButton(text) {
    const made = button(words('copy'), () => copied(text, made.closest('.notice')).then(() => {
      made.textContent = words('copied');
    }));
    return made;
  }

  return {dom, offer, intoView, isOpen: name => open.has(name)};
}

/* Where the browser lets no page write its clipboard, the words are selected, so that a key copies them. */
async function copied(text, note) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (e) {
    getSelection().selectAllChildren(note.querySelector('.live-words'));
    document.execCommand('copy');
  }
}
