/**
 * Has a screen reader say what a search or a filter found. What stands in a live region from the start is not read out, only a change of it:
 * so its words are put there again, once, when the page itself has been told of.
 */
class Announcement {
  static #pause = 500;

  /** @param {HTMLElement} root */
  constructor(root) {
    const say = () => setTimeout(() => root.replaceChildren(root.textContent), Announcement.#pause);
    if (document.readyState === 'complete') say();
    else addEventListener('load', say, { once: true });
  }
}

// Without a query nothing was asked for.
if (location.search) for (const root of document.querySelectorAll('main [role="status"]:not(:empty)')) new Announcement(root);
