import { queryFor } from '@/utils/gather/query';
import type { Service, ServiceSettings } from '@/utils/gather/services/service';
import type { Article } from '@/utils/model';
import { sendsLine } from '../options/sourceView';
import type { Words } from '../shared/words';

/** A search that the reader can send once: the words, each of which can be left out, and who may be asked. */
export interface SearchView {
  words: string[];
  services: { id: string; name: string; sends: string }[];
}

/** The services there are, and what the reader typed for each. */
export interface Offered {
  services: Service[];
  settingsOf(id: string): ServiceSettings;
}

/** The search for other accounts of an article, by the services that need no set-up or have it. */
export function searchView(article: Article, { services, settingsOf }: Offered, words: Words): SearchView {
  const isReady = ({ id, fields }: Service) =>
    fields.every(({ name, optional }) => optional || settingsOf(id)[name] !== undefined);
  const ready = services.filter((service) => isReady(service) && !service.wordless);
  return {
    words: queryFor(article, words.now).terms,
    services: ready.map((service) => ({ id: service.id, name: service.name, sends: sendsLine(service, words) })),
  };
}
