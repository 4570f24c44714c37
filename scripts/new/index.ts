import { BadInput } from '../cli/badInput';
import { createDraft } from './draft';
import { beginNew } from './scaffolds';

/** `npm run new kind|language|story|outlet …` begins what CONTRIBUTING tells how to add, and says what is left to do. */
try {
  const draft = createDraft();
  const left = beginNew(process.argv.slice(2), draft);
  for (const line of [...draft.write(), '', 'Left to you:', ...left.map((one) => `  ${one}`)]) console.log(line);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
