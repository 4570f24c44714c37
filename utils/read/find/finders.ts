import type { Finder } from '@/utils/read/account/mention';
import { attribution } from '@/utils/read/find/attribution';
import { date } from '@/utils/read/find/date';
import { name } from '@/utils/read/find/name';
import { number } from '@/utils/read/find/number';
import { quote } from '@/utils/read/find/quote';

/** Every kind of mention that is found and aligned by itself. A new kind is a new file and a line here. */
export const FINDERS: Finder[] = [number, date, name, quote, attribution];
