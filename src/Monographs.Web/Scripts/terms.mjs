/** Explains a glossary term where it stands. Without it, or where popovers are unknown, a term is a link to the glossary. */
class Terms {
  /** @param {HTMLElement} root */
  constructor(root) {
    for (const link of root.querySelectorAll('a.term')) {
      if (this.#definition(link)) link.setAttribute('aria-haspopup', 'dialog');
    }
    root.addEventListener('click', (event) => this.#open(event));
  }

  /** @param {MouseEvent} event */
  #open(event) {
    const link = event.target.closest('a.term');
    const definition = link && this.#definition(link);
    if (!definition || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    definition.showPopover({ source: link });
    // Focus goes in, so that it is read out; closing the popover brings it back.
    definition.focus();
  }

  /** @param {HTMLAnchorElement} link */
  #definition(link) {
    const definition = document.getElementById(`term-${decodeURIComponent(link.hash.slice(1))}`);
    return definition?.showPopover ? definition : undefined;
  }
}

for (const root of document.querySelectorAll('.monograph')) new Terms(root);
