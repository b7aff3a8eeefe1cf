/* A line to fill in below the toolbar, for what is not written in the text itself: where a link leads, what a footnote says. */
import {button, element} from './dom.js';

const INPUT = 'live-input';

/**
 * @param leave called when it is closed, to go back to the text
 * @param turned called when it has opened or closed
 * @returns {dom, ask, isOpen}
 */
export function form(words, leave, turned) {
  const dom = element('div', {class: 'live-ask', hidden: true});

  function close() {
    if (dom.hidden) return;
    dom.hidden = true;
    dom.replaceChildren();
    turned();
    leave();
  }

  /**
   * @param name whose words are `name.label`, `name.hint`, `name.save`, `name.remove`, `name.wrong`
   * @param value what stands there at first
   * @param read what becomes of what was filled in; null when it cannot be taken
   * @param remove null when there is nothing to take away
   */
  function ask({name, value, read, save, remove}) {
    const input = element('input', {
      id: INPUT, class: 'input', type: 'text', dir: 'auto', autocomplete: 'off', 'aria-describedby': INPUT + '-hint',
    });
    input.value = value;
    const wrong = element('p', {class: 'field-error', role: 'alert'});
    const made = element('form', {
      class: 'live-form',
      novalidate: true,
      submit: event => {
        event.preventDefault();
        const taken = read(input.value);
        if (taken !== null) return close(), save(taken);
        wrong.textContent = words(name + '.wrong');
        input.setAttribute('aria-invalid', 'true');
        input.focus();
      },
      keydown: event => event.key === 'Escape' && close(),
    },
    element('label', {class: 'field-label', for: INPUT}, words(name + '.label')),
    element('p', {class: 'hint', id: INPUT + '-hint'}, words(name + '.hint')),
    wrong, input,
    element('p', {class: 'cluster'},
      element('button', {class: 'button live-small'}, words(name + '.save')),
      remove && button(words(name + '.remove'), () => {
        close();
        remove();
      }),
      button(words('cancel'), close)));
    dom.replaceChildren(made);
    dom.hidden = false;
    turned();
    input.select();
    input.focus();
  }

  return {dom, ask, isOpen: () => !dom.hidden};
}
