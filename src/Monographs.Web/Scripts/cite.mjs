/** A citation to copy: fills in the reader's own day and offers a button. Without it the text has a place for the day and is copied by hand. */
class Citation {
  static #days = {
    long: new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric' }),
    month: new Intl.DateTimeFormat('en-US', { month: 'short' }),
  };

  /** @param {HTMLElement} root */
  constructor(root) {
    for (const place of root.querySelectorAll('[data-day]')) place.textContent = Citation.#write(new Date(), place.dataset.day);
    if (navigator.clipboard) root.after(this.#button(root));
  }

  /** @param {Date} day @param {string} style */
  static #write(day, style) {
    const month = Citation.#days.month.format(day);
    if (style === 'nlm') return `${day.getFullYear()} ${month} ${day.getDate()}`;
    if (style !== 'mla') return Citation.#days.long.format(day);
    const short = { May: 'May', Jun: 'June', Jul: 'July', Sep: 'Sept.' }[month] ?? `${month}.`;
    return `${day.getDate()} ${short} ${day.getFullYear()}`;
  }

  /** @param {HTMLElement} root */
  #button(root) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(root.textContent.trim());
        said.textContent = 'Copied';
      } catch {
        said.textContent = 'Not allowed: select the text and copy it';
      }
    });
    const line = document.createElement('p');
    line.className = 'copy-line';
    line.append(button, ' ', said);
    return line;
  }
}

for (const root of document.querySelectorAll('.citation-text')) new Citation(root);
