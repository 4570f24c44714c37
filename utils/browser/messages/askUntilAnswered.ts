/** The background gives up on a page after five seconds; a message to one that is being stopped may get no answer at all. */
const ANSWER_TAKES_AT_MOST = 8_000;
const ASKED_AGAIN = 2;

/** Asks the background, and asks again where it was stopped before it answered. The last time it is waited for as long as it takes. */
export async function askUntilAnswered<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
  for (let again = 0; again < ASKED_AGAIN; again++) {
    const answer = await Promise.race([ask().catch(() => undefined), silence()]);
    if (answer != null) return answer;
  }
  return ask();
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ANSWER_TAKES_AT_MOST, undefined));
}
