import type { TemplateName } from '../outlets';
import { jsonLd, jsonLdGraph } from './jsonLd';
import { microdata } from './microdata';
import type { Template } from './page';
import { bare, openGraphOnly } from './plain';
import { amp, liveBlog, noisy, paywall } from './special';

/** Every way in which an outlet of the stand prints its pages. */
export const TEMPLATES: Record<TemplateName, Template> = {
  jsonLd,
  jsonLdGraph,
  microdata,
  openGraph: openGraphOnly,
  bare,
  paywall,
  liveBlog,
  amp,
  noisy,
};
