/** Marks, in the list of sections, the one that is being read. Without it the list is a list of links. */
class SectionNav {
  #links = new Map();

  /** @param {HTMLElement} root */
  constructor(root) {
    for (const link of root.querySelectorAll('a[href^="#"]')) this.#links.set(decodeURIComponent(link.hash.slice(1)), link);
    const sections = [...this.#links.keys()].map((id) => document.getElementById(id)?.closest('section')).filter(Boolean);

    // The section that crosses a line a quarter down the window is the one being read.
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) this.#mark(entry.target.getAttribute('aria-labelledby'));
      }
    }, { rootMargin: '-25% 0px -75% 0px' });
    for (const section of sections) observer.observe(section);

    // A short section at the end never reaches the line, but it was asked for.
    addEventListener('hashchange', () => this.#mark(decodeURIComponent(location.hash.slice(1))));
  }

  /** @param {string} id */
  #mark(id) {
    if (!this.#links.has(id)) return;
    for (const [key, link] of this.#links) {
      if (key === id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    // Another reading level shows the section that is being read.
    for (const link of document.querySelectorAll('.reading a')) link.hash = id;
  }
}

for (const root of document.querySelectorAll('.section-nav')) new SectionNav(root);
