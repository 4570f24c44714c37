/** An address that a link may lead to: http(s), whatever is stored or imported. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
