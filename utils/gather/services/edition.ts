/** Regions whose editions Google News files under a language of several countries: "MX:es-419". */
const SPANISH_AMERICA = /^(?:MX|AR|CO|CL|PE|VE|CU|US|419)$/;

/** Google News' parameters for the edition of a reader's language: "de-AT" → hl=de&gl=AT&ceid=AT:de. */
export function editionOf(tag: string): { hl: string; gl: string; ceid: string } {
  const { language, region = 'US', script } = localeOf(tag).maximize();
  switch (language) {
    case 'en':
      return { hl: `en-${region}`, gl: region, ceid: `${region}:en` };
    case 'zh':
      return { hl: script === 'Hant' ? 'zh-TW' : 'zh-CN', gl: region, ceid: `${region}:zh-${script ?? 'Hans'}` };
    case 'pt':
      return {
        hl: region === 'BR' ? 'pt-BR' : 'pt-PT',
        gl: region,
        ceid: `${region}:pt-${region === 'BR' ? '419' : '150'}`,
      };
    case 'es': {
      const country = region === '419' ? 'MX' : region;
      const hl = SPANISH_AMERICA.test(region) ? 'es-419' : 'es';
      return { hl, gl: country, ceid: `${country}:${hl}` };
    }
    default:
      return { hl: language, gl: region, ceid: `${region}:${language}` };
  }
}

function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return new Intl.Locale('en-US');
  }
}
