/**
 * Stands in for WXT's context of content scripts, which announces each script to the page by `postMessage`. Ours tells the
 * page nothing: a second injection is noticed in the script's own world.
 */
export class ContentScriptContext {
  readonly abortController = new AbortController();
  readonly signal = this.abortController.signal;
  readonly isValid = true;
  readonly isInvalid = false;

  /** Calls back when the script is stopped. */
  onInvalidated(stopped: () => void): () => void {
    this.signal.addEventListener('abort', stopped);
    return () => this.signal.removeEventListener('abort', stopped);
  }
}
