import type { Detail, Version } from '@/utils/model';

/** The two versions that decide a verdict: what the reader is told of it and what `--explain` prints stand on these. */
export function decidingVersions({ between, versions }: Detail): [Version, Version] | undefined {
  const [one, other] = (between ?? []).map((place) => versions[place]);
  return one && other && [one, other];
}
