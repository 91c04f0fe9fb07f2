// The tables of docs/insight.md.
import {readEvents} from '../build/doc-comments.mjs';
import {code, table} from './markdown.mjs';

/** Every event, in the order of their names. */
export function eventsTable() {
  return table(
    ['event', 'when', 'fields', 'cancelable'],
    readEvents().map(({name, comment, fields, isCancelable}) => [
      code(name),
      comment.text,
      fields.map(({signature}) => code(signature.replaceAll('readonly ', ''))).join(', '),
      isCancelable ? 'yes' : 'no',
    ]),
  );
}

/** What those fields hold whose names do not say it. */
export function fieldsTable() {
  return table(
    ['field', 'of', 'what it holds'],
    readEvents().flatMap(({name, fields}) =>
      fields.filter(({comment}) => comment.text).map(field => [code(field.name), code(name), field.comment.text]),
    ),
  );
}
