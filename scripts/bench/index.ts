import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BadInput } from '../cli/badInput';

/** `npm run bench -- NAME …`: each benchmark is a file of this folder that exports `run(args)`. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length));

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}\n`);
  process.exitCode = 1;
} else {
  const { run } = (await import(`./${name}.ts`)) as { run(args: string[]): Promise<void> | void };
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
