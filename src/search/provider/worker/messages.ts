import type {Manifest} from '../../../core/bundle.js';
import {isRecord} from '../../../core/manifest.js';
import {SearchError, type SearchErrorCode, type SearchResponse} from '../../../core/search-provider.js';
import type {Question} from '../forwarding-provider.js';

/** Which bundle a worker answers from. Sent first. */
export interface OpenMessage {
  readonly type: 'open';
  readonly id: number;
  /** Absolute URL of the bundle's folder. */
  readonly base: string;
  /** Preferred locale, BCP 47. */
  readonly locale?: string | undefined;
  /** What the page has already fetched and checked. */
  readonly manifest?: Manifest | undefined;
  /** Absolute URLs of stemmers and stop words, by language code. */
  readonly languages: Readonly<Record<string, string>>;
  /** Absolute URLs of files that the page has asked for already: each comes in a {@link FileMessage}. */
  readonly files: readonly string[];
}

/** A file of the bundle that the page asked for while the worker was starting. */
export interface FileMessage {
  readonly type: 'file';
  readonly url: string;
  /** Missing where the page did not get it: the worker may have more luck, or learns why. */
  readonly bytes?: ArrayBuffer | undefined;
}

/** A request that is answered with one `result` or `error` of the same id, unless it is aborted first. */
export type QuestionMessage = Question & {
  readonly id: number;
  /** True to hear of earlier, rougher answers. */
  readonly partial: boolean;
};

/** What a page says to its worker. */
export type WorkerRequest =
  | OpenMessage
  | FileMessage
  | QuestionMessage
  /** Stops the request of that id; nothing more is heard of it. */
  | {readonly type: 'abort'; readonly id: number}
  /** Answered with `alive` as soon as the worker is free. */
  | {readonly type: 'ping'};

/** What a worker says to its page. */
export type WorkerReply =
  /** Sent once, when the script has run. */
  | {readonly type: 'ready'}
  | {readonly type: 'alive'}
  /** A newer bundle has taken the place of the one that the page opened: what comes from now on is of the newer one. */
  | {readonly type: 'replaced'}
  | {readonly type: 'result'; readonly id: number; readonly value: unknown}
  | {readonly type: 'partial'; readonly id: number; readonly value: SearchResponse}
  | ErrorMessage;

export interface ErrorMessage {
  readonly type: 'error';
  readonly id: number;
  readonly code: SearchErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
}

/** @returns undefined for anything that is no request. */
export function parseRequest(value: unknown): WorkerRequest | undefined {
  return isRecord(value) && isRequest(value) ? (value as unknown as WorkerRequest) : undefined;
}

/** @returns undefined for anything that is no reply. */
export function parseReply(value: unknown): WorkerReply | undefined {
  return isRecord(value) && isReply(value) ? (value as unknown as WorkerReply) : undefined;
}

/** Errors lose their class and their own fields on the way between threads, so they travel as plain data. */
export function errorMessage(id: number, error: unknown): ErrorMessage {
  const {code, message, retryable, retryAfterMs} =
    error instanceof SearchError
      ? error
      : new SearchError('unavailable', error instanceof Error ? error.message : String(error));
  return {type: 'error', id, code, message, retryable, ...(retryAfterMs === undefined ? {} : {retryAfterMs})};
}

export function errorOf({code, message, retryable, retryAfterMs}: ErrorMessage): SearchError {
  return new SearchError(code, message, {retryable, ...(retryAfterMs === undefined ? {} : {retryAfterMs})});
}

type Fields = Readonly<Record<string, unknown>>;

function isRequest(value: Fields): boolean {
  if (value.type === 'ping') return true;
  if (value.type === 'file') return typeof value.url === 'string';
  if (!isId(value.id)) return false;
  if (value.type === 'abort') return true;
  return value.type === 'open' ? isOpenMessage(value) : typeof value.partial === 'boolean' && isQuestion(value);
}

function isOpenMessage({base, locale, manifest, languages, files}: Fields): boolean {
  return (
    typeof base === 'string' &&
    isOptional(locale, 'string') &&
    (manifest === undefined || isRecord(manifest)) &&
    isRecord(languages) &&
    [...Object.values(languages), ...(Array.isArray(files) ? files : [files])].every(url => typeof url === 'string')
  );
}

function isQuestion({type, locale, request, reference}: Fields): boolean {
  switch (type) {
    case 'warm':
      return true;
    case 'describe':
      return isOptional(locale, 'string');
    case 'search':
      return isRecord(request) && isSearchRequest(request);
    case 'article':
      return isRecord(reference) && typeof reference.id === 'string' && isOptional(reference.locale, 'string');
    case 'highlight':
      return isRecord(request) && isHighlightRequest(request);
    default:
      return false;
  }
}

function isHighlightRequest({texts, query, intent, locale}: Fields): boolean {
  return (
    Array.isArray(texts) &&
    texts.every(text => typeof text === 'string') &&
    typeof query === 'string' &&
    (intent === 'typeahead' || intent === 'submit') &&
    isOptional(locale, 'string')
  );
}

function isSearchRequest(request: Fields): boolean {
  const {query, intent, locale, filters, segments, facets, sort, page, pageSize, excerpts, explain} = request;
  return (
    typeof query === 'string' &&
    (intent === 'typeahead' || intent === 'submit') &&
    [locale, sort].every(text => isOptional(text, 'string')) &&
    [page, pageSize].every(count => isOptional(count, 'number')) &&
    [excerpts, explain].every(choice => isOptional(choice, 'boolean')) &&
    (filters === undefined || isRecord(filters)) &&
    [facets, segments].every(list => list === undefined || Array.isArray(list))
  );
}

function isReply(value: Fields): boolean {
  if (value.type === 'ready' || value.type === 'alive' || value.type === 'replaced') return true;
  if (!isId(value.id)) return false;
  switch (value.type) {
    case 'result':
      return 'value' in value;
    case 'partial':
      return isRecord(value.value) && Array.isArray(value.value.hits);
    case 'error':
      return (
        typeof value.code === 'string' &&
        Object.hasOwn(ERROR_CODES, value.code) &&
        typeof value.message === 'string' &&
        typeof value.retryable === 'boolean' &&
        isOptional(value.retryAfterMs, 'number')
      );
    default:
      return false;
  }
}

/** A record and not a list, so that the compiler misses a code that is missing here. */
const ERROR_CODES: Readonly<Record<SearchErrorCode, true>> = {
  aborted: true,
  timeout: true,
  network: true,
  auth: true,
  'rate-limited': true,
  'bad-request': true,
  'not-found': true,
  unavailable: true,
  'bad-response': true,
  'corrupt-index': true,
  'version-skew': true,
};

function isId(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isOptional(value: unknown, type: 'string' | 'number' | 'boolean'): boolean {
  return value === undefined || typeof value === type;
}
