import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run learn:encoder -- --out OUT --handbook HANDBOOK --links READ-LINKS.jsonl [--data ../shared/data] [--python VENV/bin/python]` runs every step that
 * is not done yet, in order; `--check` only measures and prints the tables. Each step says what it needs (README).
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.encoder' },
    handbook: { type: 'string' },
    links: { type: 'string' },
    data: { type: 'string', default: fileURLToPath(new URL('../../../../shared/data', import.meta.url)) },
    python: { type: 'string', default: 'python3' },
    check: { type: 'boolean', default: false },
  },
});
const { out, data } = values;
const model = fileURLToPath(new URL('../../../public/model', import.meta.url));
const handbook = values.handbook ?? '';
const links = values.links ?? '';

/** A step is left out where what it makes is there; writing what ships is never left out. */
const STEPS = [
  { makes: 'rows.npy', python: ['vocabulary.py', data, handbook, out] },
  { makes: 'teacher.pt', python: ['finetune.py', data, out, 'teacher.pt'] },
  { makes: 'distilled.pt', python: ['distil.py', out] },
  {
    makes: 'fold-0.pt',
    python: ['finetune.py', data, out, 'fold-0.pt', '--start', 'distilled.pt', '--links', links, '--epochs', '1'],
  },
  { python: ['export.py', out, model] },
];
const CHECKS = [
  { python: ['check.py', data, out] },
  { node: ['--import', 'tsx', fileURLToPath(new URL('../link/check.ts', import.meta.url)), `${data}/gold`] },
];

if (!existsSync(data)) stop(`There is no ${data}: name the labelled files' folder with --data.`);
if (values.check) {
  const [layers, links] = CHECKS;
  if (existsSync(`${out}/rows.npy`)) run(layers);
  else console.log(`Layers are not measured: ${out} holds no weights (--out).`);
  run(links);
} else {
  if (!values.handbook) stop('Name the unpacked handbook with --handbook; README says where it comes from.');
  if (!values.links) stop('Name the stories with read links with --links; README says how they are written.');
  for (const step of STEPS) if (!step.makes || !existsSync(`${out}/${step.makes}`)) run(step);
}

function run({ python, node }) {
  const [command, args] = python
    ? [values.python, [fileURLToPath(new URL(python[0], import.meta.url)), ...python.slice(1)]]
    : [process.execPath, node];
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) stop(`${command} cannot be started: ${error.message}. Name an interpreter with --python.`);
  if (status !== 0) process.exit(status ?? 1);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
