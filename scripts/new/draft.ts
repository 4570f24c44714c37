import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadInput } from '../cli/badInput';

type Edit = (text: string) => string;

/** What a scaffold will write. Nothing is written before all of it could be put together. */
export interface Draft {
  /** A file that must not be there yet. */
  begin(file: string, text: string): void;
  /** Each edit changes a file that is there. */
  edit(file: string, ...edits: Edit[]): void;
  /** Writes all files, formats them, and gives a line for each. */
  write(): string[];
}

const BIOME = 'node_modules/@biomejs/biome/bin/biome';

export function createDraft(): Draft {
  const files = new Map<string, { text: string; isNew: boolean }>();
  return {
    begin(file, text) {
      if (existsSync(file)) throw new BadInput(`${file} is there already.`);
      files.set(file, { text, isNew: true });
    },
    edit(file, ...edits) {
      const { text, isNew } = files.get(file) ?? { text: readFileSync(file, 'utf8'), isNew: false };
      const edited = edits.reduce((before, edit) => {
        const after = edit(before);
        if (after === before)
          throw new Error(`${file} is not as this scaffold expects it: it found nothing to change.`);
        return after;
      }, text);
      files.set(file, { text: edited, isNew });
    },
    write() {
      for (const [file, { text }] of files) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      const code = [...files.keys()].filter((file) => file.endsWith('.ts'));
      if (code.length > 0) execFileSync(process.execPath, [BIOME, 'check', '--write', ...code], { stdio: 'pipe' });
      return [...files].map(([file, { isNew }]) => `  ${isNew ? 'new     ' : 'changed '} ${file}`);
    },
  };
}

/** Puts an import at the top, from where the formatter moves it to its place. */
export const importing =
  (names: string, from: string): Edit =>
  (text) =>
    `import { ${names} } from '${from}';\n${text}`;

/** Puts a line after the last one that a pattern matches. */
export function addingAfter(pattern: RegExp, line: string): Edit {
  return (text) => {
    const lines = text.split('\n');
    const at = lines.findLastIndex((one) => pattern.test(one));
    return at === -1 ? text : lines.toSpliced(at + 1, 0, line).join('\n');
  };
}

/** Puts more behind what a pattern matches up to the end of a list, whose last element may have a comma. */
export const appending =
  (pattern: RegExp, more: string): Edit =>
  (text) =>
    text.replace(pattern, (list) => list.replace(/,?\s*$/, more));
