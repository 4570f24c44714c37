import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of which these modules are part, by name: "…/node_modules/entities/dist/decode.js" is of `entities`. */
export function packagesOf(modules: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const module of modules) {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? [];
    if (name !== undefined) names.add(name);
  }
  return [...names].sort();
}

/** "- dexie 4.4.7, Apache-2.0": a line of NOTICE, as the package itself says. */
export function noticeLine(name: string): string {
  const { version, license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
  return `- ${name} ${version}, ${license}`;
}
