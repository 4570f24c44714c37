/** A list of the popup as the reader sees it: its heading, and a line a claim, voice, name or place. */
export interface List {
  heading: string;
  lines: string[];
}

/** Reads the lists after the differences out of a popup's document. It runs in the page, and uses nothing from outside. */
export function readLists(): List[] {
  return ['absent', 'only', 'voices', 'calls', 'places'].flatMap((id) => {
    const section = document.getElementById(id);
    if (!section) return [];
    const lines = [...section.querySelectorAll('li')].map((line) => {
      // What is drawn for the eye alone is said in words beside it.
      const told = line.cloneNode(true) as Element;
      for (const drawn of told.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
      const parts = [...told.querySelectorAll('h3 q, p, dl > div, li > q, li > q + span')];
      return parts.map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | ');
    });
    const heading = section.querySelector('h2')?.firstChild?.textContent ?? '';
    return [{ heading, lines }];
  });
}
