import { runCommandLine } from './commandLine';

// A reader of our output may leave early, as `head` does; that is no failure of ours. A full disk is one, in a sentence.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Standard output cannot be written: ${error.message}\n`);
  process.exit(1);
});

await runCommandLine(process.argv.slice(2));
