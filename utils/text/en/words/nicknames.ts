/** First names that one person goes by; the first of a line stands for all. */
const GROUPS = `
michael mike
william bill will
robert bob rob
james jim
thomas tom
richard dick rick
charles chuck
anthony tony
edward ted ed
andrew andy
elizabeth liz beth
katherine kate kathy
lawrence larry
rudolph rudy
alexandria alex
bernard bernie
mitchell mitch addison`;

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name, names[0]!] as const);
    }),
);

/** Whether two first names, in lower case, may be one person's: "Mike" and "Michael", "Chris" and "Christopher", "J" and "John". */
export function mayBeOne(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  return (STANDS_FOR.get(a) ?? a) === (STANDS_FOR.get(b) ?? b);
}
