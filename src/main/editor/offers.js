/* Messages that stay until somebody deals with them: words that could not be kept, and what else people must know. */
import {button, element} from './dom.js';

/**
 * @param say tells it to those who do not look there
 * @param leave goes back to the text
 * @returns {dom, offer}
 */
export function offers(words, say, leave) {
  const dom = element('div', {class: 'live-offers'});

  /**
   * @param name whose words are `name.title` and `name.text`
   * @param text the server's own words in place of `name.text`
   * @param passages words of this writer, to be read, copied, or taken by an action
   * @param actions [name of the word, what it does]; each also closes the message
   * @param closed called when it is closed
   */
  function offer(name, {text = words(name + '.text'), passages = [], actions = [], closed = () => {}} = {}) {
    const title = words(name + '.title');
    const close = () => {
      note.remove();
      leave();
      closed();
    };
    const quoted = passages.join('\n');
    const note = element('section', {class: 'notice notice-warning', 'aria-label': title},
      element('p', {class: 'notice-title'}, title),
      element('p', {}, text),
      quoted && element('blockquote', {class: 'live-words', dir: 'auto', tabindex: 0}, quoted),
      element('p', {class: 'cluster'},
        ...actions.map(([word, act]) => button(words(word), () => {
          close();
          act();
        })),
        quoted && copyButton(quoted),
        button(words('close'), close)));
    dom.append(note);
    say(title + ' ' + text);
  }

  function copyButton(text) {
    const made = button(words('copy'), () => copied(text, made.closest('.notice')).then(() => {
      made.textContent = words('copied');
    }));
    return made;
  }

  return {dom, offer};
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
