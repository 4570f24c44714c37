import { parseAst } from 'vite';

/** What stands for a threshold where it is moved. */
export interface Moved {
  number: number;
  moved: string;
}

/** A name that a module has from another. */
export interface Imported {
  /** Its name here. */
  name: string;
  /** Its name there. */
  exported: string;
  from: string;
}

interface Use {
  name: string;
  start: number;
  /** `{ LEAST }` */
  isShorthand: boolean;
}

interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

/** JavaScript in which every use of a threshold, by the name that it has here, asks first whether it is moved. */
export function withThresholdSwitches(code: string, thresholds: ReadonlyMap<string, Moved>): string {
  const uses = usesIn(treeOf(code)).filter(({ name }) => thresholds.has(name));
  if (uses.length === 0) return code;
  const switched = uses
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, { name, start, isShorthand }) => {
      const { number, moved } = thresholds.get(name)!;
      const use = `${isShorthand ? `${name}: ` : ''}(isMoved(${number}) ? ${moved} : ${name})`;
      return before.slice(0, start) + use + before.slice(start + name.length);
    }, code);
  return `import { isOut as isMoved } from '@/scripts/mutants/switches';${switched}`;
}

/** The names that a module in JavaScript has from others. */
export function importsOf(code: string): Imported[] {
  return partsOf(treeOf(code)).flatMap(({ type, source, specifiers }) =>
    type === 'ImportDeclaration'
      ? (specifiers as Node[])
          .filter((specifier) => specifier.type === 'ImportSpecifier')
          .map(({ local, imported }) => ({
            name: nameOf(local),
            exported: nameOf(imported),
            from: String((source as Node).value),
          }))
      : [],
  );
}

/** Where names stand for their values: not where they are declared, imported, exported, or keys. */
function usesIn(node: Node): Use[] {
  const { type, start, id, key, property, ...others } = node;
  if (type === 'Identifier') return [{ name: nameOf(node), start, isShorthand: false }];
  if (/^(?:Im|Ex)port\w*Specifier$/.test(type)) return [];
  if (node.shorthand && isNode(node.value) && node.value.type === 'Identifier')
    return usesIn(node.value).map((use) => ({ ...use, isShorthand: true }));
  const named = [id, key, property].filter(isNode).filter((one) => node.computed || one.type !== 'Identifier');
  return [...named, ...partsOf(others)].flatMap(usesIn);
}

function treeOf(code: string): Node {
  return parseAst(code) as unknown as Node;
}

function partsOf(node: object): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part;
}

function nameOf(identifier: unknown): string {
  return String((identifier as Node).name);
}
