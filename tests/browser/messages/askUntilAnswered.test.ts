import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askUntilAnswered } from '@/utils/browser/messages/askUntilAnswered';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background of which each of these is one answer, in turn. */
function background(...answers: (() => Promise<string | undefined>)[]) {
  const asked = vi.fn(() => answers[Math.min(asked.mock.calls.length, answers.length) - 1]!());
  return asked;
}
const answers = async () => 'an article';
const stops = async () => undefined;
const isGone = () => Promise.reject(new Error('Could not establish connection'));
const isSilent = () => new Promise<undefined>(() => {});

test('a background that answers is asked once', async () => {
  const ask = background(answers);
  expect(await askUntilAnswered(ask)).toBe('an article');
  expect(ask).toHaveBeenCalledTimes(1);
});

test.each([
  ['stops before it answers', stops],
  ['is gone when it is asked', isGone],
])('one that %s is asked again at once', async (_, fails) => {
  const ask = background(fails, answers);
  expect(await askUntilAnswered(ask)).toBe('an article');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('one that stays silent is asked again, and waited for the third time', async () => {
  const ask = background(isSilent, isSilent, answers);
  const answered = askUntilAnswered(ask);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answered).toBe('an article');
  expect(ask).toHaveBeenCalledTimes(3);
});

test('one that fails three times says why', async () => {
  await expect(askUntilAnswered(background(isGone))).rejects.toThrow('Could not establish connection');
});
