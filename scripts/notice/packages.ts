import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is in the bundle, as it says itself. */
interface Bundled {
  name: string;
  version: string;
  license: string;
}

/**
 * The packages of which these modules are part, by name. A module that a package carries along within itself, in a folder
 * that is called like another package's, is part of the package that it came with.
 */
export function packagesOf(modules: Iterable<string>): Bundled[] {
  const found = new Map<string, Bundled>();
  for (const module of modules) {
    const folder = foldersOf(module.replaceAll('\\', '/')).find((one) => existsSync(join(one, 'package.json')));
    if (folder === undefined) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(name, { name, version, license });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** "…/node_modules/a/node_modules/b" and "…/node_modules/a", the innermost first. */
function foldersOf(module: string): string[] {
  const parts = module.split('/node_modules/');
  return parts
    .slice(1)
    .map((_, at) => {
      const [scope = '', name = ''] = parts[at + 1]!.split('/');
      const folder = scope.startsWith('@') ? `${scope}/${name}` : scope;
      return `${parts.slice(0, at + 1).join('/node_modules/')}/node_modules/${folder}`;
    })
    .reverse();
}

/** "- dexie 4.4.7, Apache-2.0": a line of NOTICE. */
export const noticeLine = ({ name, version, license }: Bundled): string => `- ${name} ${version}, ${license}`;
