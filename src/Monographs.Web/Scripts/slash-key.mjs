/** Turns the key that leads to the search box off and on, as WCAG 2.1.4 wants of a key that is pressed alone. Kept in the reader's browser only. */
class SlashKey {
  static #name = 'slash-key';

  /** @param {HTMLElement} heading */
  constructor(heading) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.addEventListener('click', () => {
      SlashKey.#set(!SlashKey.isOn);
      SlashKey.#write(button);
    });
    SlashKey.#write(button);
    heading.nextElementSibling.after(button);
  }

  /** A browser may refuse to keep anything. */
  static get isOn() {
    try {
      return localStorage.getItem(SlashKey.#name) !== 'off';
    } catch {
      return true;
    }
  }

  static #set(isOn) {
    try {
      if (isOn) localStorage.removeItem(SlashKey.#name);
      else localStorage.setItem(SlashKey.#name, 'off');
    } catch {
      // Then the button keeps saying that the key is on.
    }
  }

  /** @param {HTMLButtonElement} button */
  static #write(button) {
    button.textContent = SlashKey.isOn ? 'Turn the slash key off' : 'Turn the slash key on';
  }
}

for (const heading of document.querySelectorAll('h2#the-slash-key')) new SlashKey(heading);
