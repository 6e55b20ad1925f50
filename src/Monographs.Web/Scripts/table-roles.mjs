/**
 * Keeps a table a table for screen readers. Safari forgets what rows and cells are when a style sheet makes cards of them, unless each says its role.
 * In the HTML the Nu checker takes that for an error. Without this script no cards are made (table.css).
 */
class TableRoles {
  static #roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };

  /** @param {HTMLTableElement} root */
  constructor(root) {
    for (const part of [root, ...root.querySelectorAll('thead, tbody, tfoot, tr, th, td')]) {
      part.setAttribute('role', TableRoles.#roles[part.tagName] ?? (part.scope === 'row' ? 'rowheader' : 'columnheader'));
    }
  }
}

for (const root of document.querySelectorAll('main table')) new TableRoles(root);
