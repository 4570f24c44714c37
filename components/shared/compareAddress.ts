/** Where the accounts of an article's story stand side by side. */
export const compareAddress = (articleId: string): string => `compare.html?article=${encodeURIComponent(articleId)}`;
