/**
 * Offers names, sections and topics while a search is typed, after the ARIA pattern "editable combobox with list autocomplete".
 * Without it the box is a form that leads to the page of results.
 */
class SearchBox {
  static #pause = 100;
  static #shortest = 2;

  #input;
  #list = document.createElement('div');
  #said = document.createElement('p');
  #source;
  #known = new Map();
  #options = [];
  #current = -1;
  #asked = null;
  #timer;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#input = form.querySelector('input[type="search"]');
    this.#source = form.dataset.suggestions;
    this.#list.className = 'suggestions';
    this.#list.id = 'suggestions';
    this.#list.hidden = true;
    this.#said.className = 'visually-hidden';
    for (const [name, value] of [['role', 'listbox'], ['aria-label', 'Suggestions']]) this.#list.setAttribute(name, value);
    this.#said.setAttribute('role', 'status');
    form.append(this.#list, this.#said);

    const settings = [['role', 'combobox'], ['autocomplete', 'off'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', this.#list.id], ['aria-keyshortcuts', '/']];
    for (const [name, value] of settings) this.#input.setAttribute(name, value);
    this.#input.addEventListener('input', () => this.#wait());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#input.addEventListener('blur', () => this.#close());
    // The box keeps the focus while an option is pressed, so that it does not close before the press ends.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#go(event.target.closest('[role="option"]')));
    document.addEventListener('keydown', (event) => this.#enter(event));
  }

  get #words() {
    return this.#input.value.trim();
  }

  get #isOpen() {
    return !this.#list.hidden;
  }

  /** A slash typed anywhere but in a field leads to the box. */
  #enter(event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, textarea, select, [contenteditable]') || !SlashKey.isOn) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }

  #wait() {
    this.#stop();
    this.#mark(-1);
    if (this.#words.length < SearchBox.#shortest) this.#show([]);
    else this.#timer = setTimeout(() => this.#ask(this.#words), SearchBox.#pause);
  }

  /** What was asked for no longer matters: more was typed, or the list was closed. */
  #stop() {
    clearTimeout(this.#timer);
    this.#asked = null;
  }

  /** @param {string} words */
  async #ask(words) {
    this.#asked = words;
    try {
      if (!this.#known.has(words)) {
        const answer = await fetch(`${this.#source}?q=${encodeURIComponent(words)}`);
        if (!answer.ok) return;
        const { names, sections, topics } = await answer.json();
        this.#known.set(words, [['Names', names], ['Sections', sections], ['Topics', topics]].filter(([, entries]) => entries.length > 0));
      }
    } catch {
      // Without an answer the box is the form that it is without this script.
      return;
    }
    // A list in which an option is already chosen stays: Enter leads to what was seen when it was chosen.
    if (words === this.#asked && this.#current < 0) this.#show(this.#known.get(words));
  }

  /** @param {[string, {text: string, note: string, address: string}[]][]} groups */
  #show(groups) {
    this.#options = [];
    this.#list.replaceChildren(...groups.map(([name, entries]) => this.#group(name, entries)));
    this.#mark(-1);
    if (this.#options.length > 0) this.#open();
    else this.#close();
    const count = this.#options.length;
    this.#say(count > 0 ? `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, use the arrow keys` : this.#words.length < SearchBox.#shortest ? '' : 'No suggestions');
  }

  /** The same words again would be read again. */
  #say(words) {
    if (this.#said.textContent !== words) this.#said.textContent = words;
  }

  #group(name, entries) {
    const group = document.createElement('div');
    const heading = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', name);
    heading.className = 'heading';
    heading.setAttribute('aria-hidden', 'true');
    heading.textContent = name;
    group.append(heading, ...entries.map((entry) => this.#option(entry)));
    return group;
  }

  #option({ text, note, address }) {
    const option = document.createElement('div');
    const about = document.createElement('span');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.id = `${this.#list.id}-${this.#options.length + 1}`;
    option.dataset.address = address;
    about.textContent = note;
    option.append(text, ' ', about);
    this.#options.push(option);
    return option;
  }

  #press(event) {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isArrow && this.#options.length > 0 && !event.ctrlKey && !event.shiftKey && !event.metaKey) {
      event.preventDefault();
      if (event.altKey && event.key === 'ArrowUp') return this.#close();
      const wasOpen = this.#isOpen;
      this.#open();
      if (!event.altKey || wasOpen) this.#step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#isOpen && this.#current >= 0) {
      event.preventDefault();
      this.#go(this.#options[this.#current]);
    } else if (event.key === 'Escape' && this.#isOpen) {
      // The first press closes the list; the next one empties the box, as browsers do.
      event.preventDefault();
      this.#close();
    }
  }

  /** From the last option to the box itself and on to the first. */
  #step(by) {
    const places = this.#options.length + 1;
    this.#mark((this.#current + 1 + by + places) % places - 1);
  }

  #mark(index) {
    this.#options[this.#current]?.setAttribute('aria-selected', 'false');
    this.#current = index;
    const option = this.#options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #open() {
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close() {
    this.#stop();
    this.#mark(-1);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }

  /** @param {HTMLElement?} option */
  #go(option) {
    if (!option) return;
    this.#close();
    location.assign(option.dataset.address);
  }
}

for (const form of document.querySelectorAll('form.site-search')) new SearchBox(form);
