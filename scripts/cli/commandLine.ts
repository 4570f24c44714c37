import { BadInput } from './badInput';
import { compareCommand } from './compare';
import { extractCommand } from './extract';
import { feedCommand } from './feed';
import { matchCommand } from './match';
import { similarCommand } from './similar';
import { storyCommand } from './story';

const USAGE = `Second Source on the command line: npm run -s cli -- COMMAND
  extract FILE.html --url URL | --batch LIST.jsonl
  feed FILE --url URL [--type CONTENT-TYPE] [--now ISO] | --batch LIST.jsonl [--now ISO]
  match --queries Q.jsonl --candidates C.jsonl [--top 20] [--ignore-dates]
  compare STORIES.jsonl | STORY.json [--links] [--explain] [--no-model]
  similar FILE.jsonl
  story FILE.html… | URL… [--json] [--force]`;

const COMMANDS = {
  extract: extractCommand,
  feed: feedCommand,
  match: matchCommand,
  compare: compareCommand,
  similar: similarCommand,
  story: storyCommand,
};

/** Runs one command; what is wrong with its arguments or input is told in a sentence, and in the exit status. */
export async function runCommandLine([name, ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name ?? '') && COMMANDS[name as keyof typeof COMMANDS];
  if ([name, ...args].some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${USAGE}\n`);
  } else if (!command) {
    process.stderr.write(`${name ? `There is no command ${JSON.stringify(name)}.\n` : ''}${USAGE}\n`);
    process.exitCode = 1;
  } else {
    await command(args).catch((error: NodeJS.ErrnoException) => {
      const expected = error instanceof BadInput || error.code?.startsWith('ERR_PARSE_ARGS');
      if (!expected) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    });
  }
}
