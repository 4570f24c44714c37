import type { Signal } from '@preact/signals';

/** A section is the current one once its heading has come this near to the top. */
const NEAR_TOP = 120;
/** What a reader does who wants to be elsewhere. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Stays at the section that the address names while the page is still filled, and marks the one in view from then on. */
export function followSections(current: Signal<string>): void {
  const stay = () => document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'start' });
  const filling = new ResizeObserver(stay);
  const letGo = () => {
    filling.disconnect();
    for (const move of OWN_MOVES) removeEventListener(move, letGo);
  };
  if (location.hash !== '') {
    filling.observe(document.body);
    for (const move of OWN_MOVES) addEventListener(move, letGo);
  }
  addEventListener(
    'scroll',
    () => {
      const sections = [...document.querySelectorAll('main section[id]')];
      const above = sections.filter((section) => section.getBoundingClientRect().top <= NEAR_TOP);
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const section = atEnd && location.hash !== '' ? document.getElementById(location.hash.slice(1)) : above.at(-1);
      current.value = (section ?? above.at(-1) ?? sections[0])?.id ?? current.value;
    },
    { passive: true },
  );
}
