import { vi } from 'vitest';
import { runCommandLine } from '@/scripts/cli/commandLine';

/** What a command wrote, and the status that it would end with. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
  /** The lines of standard output as JSON, where they are. */
  rows: Record<string, unknown>[];
}

/** Runs a command in this process: to start Node anew takes a second and more. */
export async function runHere(...args: string[]): Promise<Ran> {
  const [stdout, stderr] = [listenTo(process.stdout), listenTo(process.stderr)];
  const statusBefore = process.exitCode;
  process.exitCode = undefined;
  try {
    await runCommandLine(args);
    return {
      status: Number(process.exitCode ?? 0),
      stdout: stdout.text(),
      stderr: stderr.text(),
      rows: rowsIn(stdout.text()),
    };
  } finally {
    process.exitCode = statusBefore;
    stdout.end();
    stderr.end();
  }
}

function listenTo(stream: NodeJS.WriteStream) {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  return { text: () => text, end: () => spy.mockRestore() };
}

function rowsIn(stdout: string): Record<string, unknown>[] {
  return stdout.startsWith('{')
    ? stdout
        .split('\n')
        .filter(Boolean)
        .map((row) => JSON.parse(row))
    : [];
}
