import { isAbsolute } from 'node:path';
import { BadInput } from './badInput';

/** What the file system or the unpacker says, by its code, in a sentence that tells what to do. */
const SENTENCES: Record<string, (path: string) => string> = {
  ENOENT: (path) => `There is no file ${path}${isAbsolute(path) ? '' : ` in ${process.cwd()}`}. Check the path.`,
  ENOTDIR: (path) => `There is no file ${path}: a part of this path is a file, not a folder.`,
  EISDIR: (path) => `${path} is a folder. Name a file in it.`,
  EACCES: (path) => `${path} may not be read. Give yourself the right to read it.`,
  Z_DATA_ERROR: (path) => `${path} cannot be unpacked. What ends in .gz must be gzip: pack it again or rename it.`,
  Z_BUF_ERROR: (path) => `${path} ends too early to be unpacked. Copy or download it again.`,
};

/** The same error as bad input in a plain sentence, where a file cannot be read; any other as it is. */
export function fileProblem(path: string, error: unknown): unknown {
  const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ''];
  return sentence ? new BadInput(sentence(path)) : error;
}
