/** What stands at the place where an outlet cuts its text, by language. Each pattern is bounded, so hostile text costs no more. */
const PATTERNS = [
  // "Subscribe to continue reading", "Sign in or create an account to read the full story", "Register to unlock this article"
  /\b(?:subscribe|sign (?:in|up)|log in|register|join|create an? (?:free )?account)\b.{0,60}\bto (?:continue|keep|finish|read|unlock)\b.{0,20}\b(?:reading|article|story)\b/i,
  // "Continue reading with a subscription", "To keep reading, start your trial", "Mit einem Abo weiterlesen"
  /^(?:to )?(?:continue|keep) reading\b.{0,60}\b(?:subscri|trial|account|plan|member)|^mit .{0,30}abo.{0,30} weiterlesen/i,
  // "This article is for subscribers only", "This content is reserved for subscribers"
  /\b(?:article|story|content) is (?:only |exclusively )?(?:for|reserved for|available to|exclusive to) (?:our )?(?:paid |paying )?(?:subscribers|members)\b/i,
  // "Already a subscriber? Log in", "You have reached your limit of free articles"
  /^already a (?:subscriber|member)\?|\breached your .{0,30}\bfree articles\b/i,
  // "Jetzt weiterlesen mit Plus", "Sie haben bereits ein Abo?", "Dieser Artikel ist nur für Abonnenten"
  /\bweiterlesen mit\b|\bbereits (?:ein abo|abonnent)|\bnur für abonnent/i,
  // "Cet article est réservé aux abonnés", "Il vous reste 72.3% de cet article à lire"
  /\bréservée? aux abonnés\b|\bil vous reste [\d.,]{1,5}\s?% de cet article/i,
  // "Contenido exclusivo para suscriptores", "Suscríbete para seguir leyendo", "Conteúdo exclusivo para assinantes"
  /\bexclusivo para (?:nuestros )?(?:suscriptores|assinantes)\b|\bpara (?:seguir leyendo|continuar lendo)\b/i,
  // "Contenuto riservato agli abbonati", "Abbonati per continuare a leggere", "Alleen voor abonnees"
  /\briservat[oa] agli abbonati\b|\bper continuare a leggere\b|\balleen voor abonnees\b/i,
  // "この記事は有料会員限定です", "残り1234文字", "仅限订阅用户", "订阅后继续阅读"
  /有料会員限定|残り\s?\d{1,6}\s?文字|仅限订阅|订阅.{0,6}继续阅读/,
];
/** Longer lines are running text that speaks of subscribing. */
const LINE_AT_MOST = 200;

/** Whether a line says that the rest is for those who pay or sign in. */
export function saysCut(line: string): boolean {
  return line.length <= LINE_AT_MOST && PATTERNS.some((pattern) => pattern.test(line));
}
