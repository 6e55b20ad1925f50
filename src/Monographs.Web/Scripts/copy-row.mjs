/** Copies a row with what it must not be read without, as text and as a table row. Without it the link leads to a page with both. */
class CopyRow {
  /** @param {HTMLAnchorElement} link */
  constructor(link) {
    // Without a secure context there is no clipboard, and the link stays a link.
    if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return;
    link.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      try {
        const fields = JSON.parse(link.dataset.copy);
        await navigator.clipboard.write([new ClipboardItem({
          'text/plain': new Blob([CopyRow.#text(fields)], { type: 'text/plain' }),
          'text/html': new Blob([CopyRow.#table(fields)], { type: 'text/html' }),
        })]);
        CopyRow.#say(`Copied with its context: ${fields[0][1]}, ${fields[1][1]}`);
        link.dataset.copied = '';
        setTimeout(() => delete link.dataset.copied, 3000);
      } catch {
        location.assign(link.href);
      }
    });
  }

  /** @param {string[][]} fields */
  static #text(fields) {
    return fields.map(([label, text]) => `${label}: ${text}`).join('\n');
  }

  /** @param {string[][]} fields */
  static #table(fields) {
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    const row = table.createTBody().insertRow();
    for (const [label, text] of fields) {
      const heading = document.createElement('th');
      heading.scope = 'col';
      heading.textContent = label;
      head.append(heading);
      row.insertCell().textContent = text;
    }
    return table.outerHTML;
  }

  /** @param {string} text */
  static #say(text) {
    const place = document.querySelector('.copy-status');
    if (place) place.textContent = text;
  }
}

for (const link of document.querySelectorAll('a[data-copy]')) new CopyRow(link);
