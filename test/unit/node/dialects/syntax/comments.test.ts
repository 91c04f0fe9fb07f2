import {describe, expect, it} from 'vitest';
import type {DialectName} from '../../../../../src/node/dialects/dialect.js';
import {translate} from './translate.js';

describe('What is not for readers', () => {
  it.each<[string, string, DialectName?]>([
    ['a %%b%% c', 'a  c', 'obsidian'],
    ['a\n\n%%\nb\n\nc\n%%\n\nd', 'a\n\n\n\n\n\n\n\nd', 'obsidian'],
    ['[TOC]\n\na', '\n\na'],
    ['a\n\n[[toc]]\n\nb', 'a\n\n\n\nb'],
    ['[[_TOC_]]', ''],
    ['* TOC\n{:toc}\n\na', '\n\n\na'],
    ['1. This is replaced\n{:toc .large}\n\na', '\n\n\na'],
    ['a HTML\n\n*[HTML]: Hyper\n*[W3C]: World\n\nb', 'a HTML\n\n\n\n\nb'],
  ])('is dropped: %j', (markdown, plain, dialect) => {
    expect(translate(markdown, dialect)).toBe(plain.trimEnd());
  });

  it.each<[string, DialectName?]>([
    ['100 %% of 20 %% x', undefined],
    ['`%%a%%`', 'obsidian'],
    ['```\n%%\n[TOC]\n*[a]: b\n%%\n```', 'obsidian'],
    ['a %% b', 'obsidian'],
    ['the [TOC] of it', undefined],
  ])('is not %j', (markdown, dialect) => {
    expect(translate(markdown, dialect)).toBe(markdown);
  });
});
