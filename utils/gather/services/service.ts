import type { Item, Result } from '@/utils/model';
import type { Problem } from '../problem';
import type { Query } from '../query';

export interface ServiceRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

export interface ServiceAnswer {
  status: number;
  text: string;
}

/** Sends one request; the failure says why not: no answer, too large, not allowed. Any status is an answer. */
export type AskService = (request: ServiceRequest) => Promise<Result<ServiceAnswer, Problem>>;

/** What the reader typed for a service, by the names of its fields. */
export type ServiceSettings = Record<string, string>;

export interface ServiceField {
  name:
    | 'base'
    | 'index'
    | 'authorization'
    | 'user'
    | 'password'
    | 'key'
    | 'token'
    /** Which field of an index holds what. */
    | `field.${'url' | 'title' | 'summary' | 'published' | 'outlet' | 'language'}`;
  /** Keys and passwords are kept on the device, never exported, and shown as dots. */
  secret?: boolean;
  optional?: boolean;
}

/** One search service or server of the reader's own. Off until the reader switches it on. */
export interface Service {
  id: string;
  name: string;
  /** It has terms of use that the reader must see first. */
  licensed?: true;
  /** It is told no words of the story: what it holds is filtered here. */
  wordless?: true;
  fields: ServiceField[];
  /** Least time between two requests, in milliseconds. */
  spacing: number;
  /** Host patterns that the browser must grant. */
  hosts(settings: ServiceSettings): string[];
  /** Fills an index of the reader's own: gives how many items it took, or why not. */
  fill?(items: Item[], settings: ServiceSettings, ask: AskService): Promise<Result<number, Problem>>;
  /** Items for the query, or why there are none. */
  search(query: Query, settings: ServiceSettings, ask: AskService, now: number): Promise<Result<Item[], Problem>>;
}

/** The pattern for a server that the reader typed, or none while it is no http(s) address. */
export function patternOf(base: string | undefined): string[] {
  if (!URL.canParse(base ?? '')) return [];
  const { protocol, hostname } = new URL(base as string);
  return /^https?:$/.test(protocol) ? [`${protocol}//${hostname}/*`] : [];
}

/** An address below the server that the reader typed, with these parameters. */
export function below(base: string | undefined, path: string, parameters: Record<string, string> = {}): string {
  const url = new URL(`${(base ?? '').replace(/\/+$/, '')}${path}`);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
