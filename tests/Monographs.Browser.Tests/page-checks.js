/** What a person would see on a page and axe does not look for. Each check tells its faults, a line for each; nothing of the page is changed for good. */
window.pageChecks = (() => {
  const tell = (element) => element.cloneNode(false).outerHTML.slice(0, 160);
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** Only for screen readers: clipped to nothing. */
  const isUnseen = (element) => !!element && (/inset\(50%\)/.test(getComputedStyle(element).clipPath) || isUnseen(element.parentElement));
  const scrolls = (element) => !!element && element !== document.body && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));

  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));

  /** Texts within an element that can be seen, each with its lines. */
  function texts(root) {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('svg, .cite, script, datalist, select') || !isShown(element) || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push(...[...range.getClientRects()].filter((box) => box.width > 1).map((box) => ({ node, box })));
    }
    return found;
  }

  /** Whatever has the focus shows it, and nothing lies on it. */
  function focusOf(element) {
    const style = getComputedStyle(element);
    const faults = element.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? [] : [`focus not shown: ${tell(element)}`];
    const isSeen = [...element.getClientRects()].some((box) => {
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + Math.min(box.height, innerHeight) / 2, 1), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element));
    });
    return isSeen ? faults : [...faults, `focus hidden: ${tell(element)}`];
  }

  return {
    shift: () => shift,

    /** Nothing is wider than the window, but in a frame of its own that scrolls. */
    sideways() {
      const wide = document.scrollingElement.scrollWidth;
      if (wide <= innerWidth) return [];
      const culprits = [...document.body.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && isShown(each) && !scrolls(each));
      return [`${wide} pixels wide: ${culprits.slice(-2).map(tell)}`];
    },

    /** No text lies on another. */
    overlaps() {
      // The middle of a line: what is above and below it may reach into its neighbor where lines are close.
      const boxes = texts(document.body).filter(({ node }) => !scrolls(node.parentElement)).map(({ node, box }) => ({ node, left: box.left + 1, right: box.right - 1, top: box.top + box.height * .3, bottom: box.bottom - box.height * .3 })).sort((a, b) => a.top - b.top);
      const faults = [];
      for (const [i, one] of boxes.entries()) {
        for (let k = i + 1; k < boxes.length && boxes[k].top < one.bottom; k++) {
          const other = boxes[k];
          if (other.node !== one.node && other.left < one.right && one.left < other.right) faults.push(`“${one.node.data.trim().slice(0, 40)}” on “${other.node.data.trim().slice(0, 40)}”`);
        }
      }
      return faults;
    },

    /** Running text has lines of 45 to 80 characters; beside others, in cards and columns, they may be shorter. */
    lines() {
      const faults = [];
      for (const text of document.querySelectorAll('main p, main li, main dd')) {
        if (text.closest('table, nav, .columns, .doors, .states, .do-dont, .key-facts, .index, .colophon, figure') || text.querySelector('p, li') || !isShown(text) || isUnseen(text)) continue;
        const lines = [];
        for (const { box } of texts(text)) {
          const line = lines.find((each) => Math.abs(each.bottom - box.bottom) < 8);
          if (line) [line.left, line.right] = [Math.min(line.left, box.left), Math.max(line.right, box.right)];
          else lines.push({ bottom: box.bottom, left: box.left, right: box.right });
        }
        const widths = lines.map((line) => line.right - line.left);
        const letters = new Set(texts(text).map(({ node }) => node)).values().reduce((sum, node) => sum + node.data.replace(/\s+/g, ' ').length, 0);
        const characters = letters * Math.max(...widths) / widths.reduce((sum, width) => sum + width, 0);
        // Two short lines may be a short text.
        if (characters > 80 || characters < 45 && lines.length > 2) faults.push(`${Math.round(characters)} characters a line: ${text.innerText.slice(0, 60)}`);
      }
      return faults;
    },

    /** WCAG 2.5.8 without its exceptions but one: a link within text. */
    targets() {
      return [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((each) => isShown(each) && !each.matches('.skip-link') && getComputedStyle(each).display !== 'inline')
        .filter((each) => { const box = each.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
        .map((each) => `${Math.round(each.getBoundingClientRect().width)} by ${Math.round(each.getBoundingClientRect().height)}: ${tell(each)}`);
    },

    /** With forced colors the browser puts the color of the page behind words: words of that very color need to be left alone. */
    plates() {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...document.body.querySelectorAll('*')]
        .filter((each) => getComputedStyle(each).color === paper && getComputedStyle(each).forcedColorAdjust === 'auto' && isShown(each) && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
        .map(tell);
    },

    focused: () => document.activeElement === document.body ? [] : focusOf(document.activeElement),

    /** The same of everything that can take it. */
    focus() {
      const faults = [];
      for (const each of document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')) {
        if (!isShown(each)) continue;
        each.focus();
        faults.push(...focusOf(each));
      }
      document.activeElement.blur();
      scrollTo(0, 0);
      return faults;
    },

    /** Runs a check with another style sheet added. What lets the pointer through still hides what lies under it. */
    with(css, check) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { pointer-events: auto !important } ${css}`);
      document.adoptedStyleSheets = [sheet];
      const faults = this[check]();
      document.adoptedStyleSheets = [];
      return faults;
    },

    async axe(options) {
      const { violations } = await axe.run(document, options);
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 300)} ${any[0]?.message ?? ''}`));
    },

    /** Looks at the page with each of these parts alone, as on a page of its own. */
    async axeAlone(options, selector) {
      const parts = [...document.querySelectorAll(selector)];
      const { parentElement } = parts[0];
      const faults = [];
      for (const part of parts) {
        for (const other of parts) other.remove();
        parentElement.append(part);
        faults.push(...await this.axe(options));
      }
      parentElement.append(...parts);
      return faults;
    },
  };
})();
