import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Where a build writes down the modules that are in it, a line each; they may stand there more than once. */
export const MODULES = '.wxt/modules.txt';

/** Writes down which modules end up in the bundle: those of which code is left, not all that were looked at. */
export function recordModules(): Plugin {
  return {
    name: 'record-modules',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => {
        if (part.type !== 'chunk') return [];
        return Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
      });
      mkdirSync(dirname(MODULES), { recursive: true });
      appendFileSync(MODULES, modules.map((id) => `${id.replaceAll('\0', '')}\n`).join(''));
    },
  };
}
