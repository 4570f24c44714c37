import type { EncodeFailure } from '@/utils/encode/failure';
import type { Card } from '@/utils/encode/modelFiles';
import type { Result } from '@/utils/model';

let read: Promise<Result<string, EncodeFailure>> | undefined;

/** The hash on the card of the model that came with the extension, read once. */
export function modelHash(): Promise<Result<string, EncodeFailure>> {
  read ??= readCard();
  return read;
}

async function readCard(): Promise<Result<string, EncodeFailure>> {
  try {
    const card: Card = await (await fetch('/model/card.json')).json();
    return { ok: true, value: card.hash };
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
    return { ok: false, failure: { is: 'damaged' } };
  }
}
