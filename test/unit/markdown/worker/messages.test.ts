import {expect, it} from 'vitest';
import {parseReply, parseRequest} from '../../../../src/markdown/worker/messages.js';

const REQUEST = {
  type: 'parse',
  id: 1,
  markdown: 'a',
  options: {mark: 'm', footnotesTitle: 'f'},
  highlighter: 'https://x.example/highlighter.js',
};

it('takes what page and worker say for what it is', () => {
  expect(parseRequest(REQUEST)).toBe(REQUEST);
  for (const reply of [
    {type: 'started', id: 1},
    {type: 'html', id: 1, html: ''},
    {type: 'refused', id: 1, reason: 'failed', message: ''},
  ]) {
    expect(parseReply(reply)).toBe(reply);
  }
});

it.each([
  null,
  'parse',
  [],
  {},
  {...REQUEST, id: '1'},
  {...REQUEST, markdown: 1},
  {...REQUEST, options: 0},
  {...REQUEST, highlighter: 1},
])('hears no request in %j', value => {
  expect(parseRequest(value)).toBeUndefined();
});

it.each([
  null,
  'html',
  {type: 'html'},
  {type: 'html', id: 1},
  {type: 'refused', id: 1},
  {type: 'ready', id: 1},
  {id: 1},
])('hears no reply in %j', value => {
  expect(parseReply(value)).toBeUndefined();
});
