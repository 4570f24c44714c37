import { browser } from '@/utils/browser/api';
import { servePorts } from '@/utils/browser/encode/servePorts';
import { extractHtml } from '@/utils/browser/gather/extractHtml';
import type { ExtractRequest } from '@/utils/browser/gather/offscreen';

browser.runtime.onMessage.addListener((message: unknown) => {
  const { name, html, url } = message as ExtractRequest;
  return name === 'extractPage' ? Promise.resolve(extractHtml(html, url)) : undefined;
});
servePorts();
