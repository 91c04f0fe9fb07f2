import {isRecord} from '../../core/is-record.js';
import type {RefusalReason} from '../limits.js';
import type {HtmlOptions} from '../markdown-to-html.js';

/** What a page asks its worker. One at a time. */
export interface ParseRequest {
  readonly type: 'parse';
  readonly id: number;
  readonly markdown: string;
  readonly options: HtmlOptions;
  /** Absolute URL of what gives code its colours. */
  readonly highlighter: string;
}

/** What a worker answers; before the first, that it is ready. */
export type ParseReply =
  /** It has all it needs and begins to parse: its time counts from here. */
  | {readonly type: 'started'; readonly id: number}
  | {readonly type: 'html'; readonly id: number; readonly html: string}
  | {readonly type: 'refused'; readonly id: number; readonly reason: RefusalReason; readonly message: string};

/** @returns undefined for anything that is no request. */
export function parseRequest(value: unknown): ParseRequest | undefined {
  const isRequest =
    isRecord(value) &&
    value.type === 'parse' &&
    typeof value.id === 'number' &&
    typeof value.markdown === 'string' &&
    typeof value.highlighter === 'string' &&
    isRecord(value.options);
  return isRequest ? (value as unknown as ParseRequest) : undefined;
}

/** @returns undefined for anything that is no reply. */
export function parseReply(value: unknown): ParseReply | undefined {
  if (!isRecord(value) || typeof value.id !== 'number') return undefined;
  const isReply =
    value.type === 'started' ||
    (value.type === 'html' && typeof value.html === 'string') ||
    (value.type === 'refused' && typeof value.reason === 'string' && typeof value.message === 'string');
  return isReply ? (value as unknown as ParseReply) : undefined;
}
