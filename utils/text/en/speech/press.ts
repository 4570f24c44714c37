const PRESS =
  /\b(?:news|times|post|journal|herald|tribune|gazette|reuters|cnn|nbc|abc|cbs|msnbc|bbc|npr|pbs|politico|axios|bloomberg|ap|afp|press|magazine|newspaper|network|observer|guardian|telegraph|report|reports|documents?|data|records?|filings?)$/i;

/** "the Daily Herald": where an account has its news from, seldom who is heard or acts in it. */
export function isPress(name: string): boolean {
  return PRESS.test(name);
}
