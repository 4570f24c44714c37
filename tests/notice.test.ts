import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagesOf } from '@/scripts/notice/packages';

test('modules are of the package that has a package.json of its own, the innermost first', () => {
  const root = mkdtempSync(join(tmpdir(), 'second-source-'));
  const add = (folder: string, name: string) => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT' }));
  };
  add('node_modules/outer', 'outer');
  add('node_modules/outer/node_modules/inner', 'inner');
  add('node_modules/@scope/name', '@scope/name');
  const modules = [
    'node_modules/outer/dist/node_modules/carried/x.js',
    'node_modules/outer/node_modules/inner/x.js',
    'node_modules/@scope/name/dist/x.js',
    'utils/model.ts',
  ].map((module) => join(root, module));
  expect(packagesOf(modules).map(({ name }) => name)).toEqual(['@scope/name', 'inner', 'outer']);
  rmSync(root, { recursive: true });
});
