import { attribution } from '@/utils/compare/find/attribution';
import { date } from '@/utils/compare/find/date';
import { name } from '@/utils/compare/find/name';
import { number } from '@/utils/compare/find/number';
import { quote } from '@/utils/compare/find/quote';
import type { Finder } from '@/utils/compare/mention';

/** Every kind of mention that is found and aligned by itself. A new kind is a new file and a line here. */
export const FINDERS: Finder[] = [number, date, name, quote, attribution];
