import {describe, expect, it} from 'vitest';
import {indexed} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

const OTHERS = [indexed('other', 'Nothing of this kind.'), indexed('more', 'Other matters.')];

describe('a part of a word', () => {
  it.each([
    ['en', 'navigation', 'The option keyboardNavigationCluster.'],
    ['en', 'cluster', 'The option keyboardNavigationCluster.'],
    ['en', 'timeout', 'Set HTTP_REQUEST_TIMEOUT_MS to 500.'],
    ['en', 'invoice', 'Call getInvoiceById.'],
    ['de', 'Erstattung', 'Die Rückerstattung dauert drei Tage.'],
    ['de', 'Adresse', 'Die Rechnungsadresse ändern.'],
    ['nl', 'rekening', 'De bankrekening wijzigen.'],
    ['sv', 'lösenord', 'Återställ huvudlösenordet.'],
    ['ja', '幹線', '新幹線の予約を変更します。'],
    ['zh', '款政', '我们的退款政策如下。'],
  ])('is found where no article has it alone (%s: %s)', async (locale, query, text) => {
    const {ids} = await openArticles([indexed('wanted', text), ...OTHERS], {locale});
    expect(await ids(query)).toEqual(['wanted']);
  });

  it.each([
    [
      'en',
      'navigation',
      'The option keyboardNavigationCluster: one, two, three.',
      'About navigation and more that follows it here.',
    ],
    ['en', 'export', 'Call csvExportOptions with care.', 'The export of a table takes a while, so be patient with it.'],
    ['de', 'Erstattung', 'Die Rückerstattung dauert.', 'Eine Erstattung dauert drei Tage, wenn die Bank geöffnet ist.'],
    ['de', 'Nummer', 'Ihre Kundennummer.', 'Die Nummer steht auf der Rechnung, die wir Ihnen schicken.'],
  ])('stands below the whole word (%s: %s)', async (locale, query, part, whole) => {
    const {ids} = await openArticles([indexed('a-part', part), indexed('whole', whole), ...OTHERS], {locale});
    expect(await ids(query)).toEqual(['whole', 'a-part']);
  });
});

describe('signs of a word', () => {
  const LANGUAGES = [
    indexed('c', 'Write a program in C today.', {title: 'C'}),
    indexed('cpp', 'Write a program in C++ today.', {title: 'C++'}),
    indexed('csharp', 'Write a program in C# today.', {title: 'C#'}),
    indexed('net', 'Use the net of the bank.', {title: 'The net'}),
    indexed('dotnet', 'Use it with .NET 8.', {title: '.NET'}),
    indexed('node', 'Every node runs some js of its own.', {title: 'Node and js'}),
    indexed('nodejs', 'Runs on node.js only.', {title: 'node.js'}),
  ];

  it.each([
    ['C#', 'csharp'],
    ['c++', 'cpp'],
    ['C', 'c'],
    ['program in C', 'c'],
    ['.NET', 'dotnet'],
    ['node.js', 'nodejs'],
    ['how do I use C#?', 'csharp'],
    ['C++.', 'cpp'],
  ])('decide which article comes first: %s', async (query, first) => {
    const {ids} = await openArticles(LANGUAGES);
    expect((await ids(query))[0]).toBe(first);
  });
});
