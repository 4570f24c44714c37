import { BadInput } from './lines';

/** `story FILE.html… | URL…`: reads pages and prints how their accounts compare. */
export async function storyCommand(_args: string[]): Promise<void> {
  throw new BadInput('story is not there yet');
}
