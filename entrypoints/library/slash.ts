/** The key "/" goes to the search field, as readers know it from elsewhere. */
export function focusSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isWriting = target instanceof Element && target.matches('input, textarea, select');
    if (key !== '/' || isWriting || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  });
}
