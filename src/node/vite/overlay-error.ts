import {resolve} from 'node:path';
import type {ErrorPayload} from 'vite';
import {HelpletError} from '../../core/errors.js';
import {placeOf} from '../files/paths.js';
import {HelpletErrors} from '../helplet-errors.js';

/** A failed build as Vite's overlay shows it: every error with its place and fix, and the first one to click on. */
export function overlayError(error: unknown, root: string): ErrorPayload['err'] {
  const errors = error instanceof HelpletErrors ? error.errors : [error];
  const [first] = errors;
  const {file, line} = placeOf(first instanceof HelpletError ? first.where : undefined);
  return {
    message: errors.map(inWords).join('\n\n'),
    // Where in Helplet it was thrown says nothing about an article; it does about a mistake of ours.
    stack: first instanceof Error && !(first instanceof HelpletError) ? (first.stack ?? '') : '',
    plugin: 'helplet',
    ...(file ? {id: resolve(root, file), loc: {file: resolve(root, file), line: line ?? 1, column: 1}} : {}),
  };
}

function inWords(error: unknown): string {
  if (!(error instanceof HelpletError)) return error instanceof Error ? error.message : String(error);
  const {where, message, fix} = error;
  return [`${where ? `${where}: ` : ''}${message}`, ...(fix ? [fix] : [])].join('\n');
}
