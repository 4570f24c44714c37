import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Where the build for a browser writes down the modules that are in it, a line each; they may stand there more than once. */
export const modulesOf = (browser: string): string => `.wxt/modules-${browser}.txt`;

/** Writes down which modules end up in the bundle: those of which code is left, not all that were looked at. */
export function recordModules(browser: string): Plugin {
  const file = modulesOf(browser);
  return {
    name: 'record-modules',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => {
        if (part.type !== 'chunk') return [];
        return Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
      });
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, modules.map((id) => `${id.replaceAll('\0', '')}\n`).join(''));
    },
  };
}
