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
    ['en', 'server', 'The class HTTPServer.'],
    ['en', 'request', 'Set HTTP_REQUEST_TIMEOUT_MS to 500.'],
    ['en', 'retries', 'The option maxRetries.'],
    ['en', 'max retries', 'The option maxRetries.'],
    ['en', 'max_retries', 'The option maxRetries.'],
    ['en', 'maxRetries', 'The option max_retries.'],
    ['en', 'max-retries', 'The option max_retries.'],
    ['en', 'payload', 'The class WebhookPayloadV2.'],
    ['en', 'v2.1', 'What is new in v2.1.0.'],
    ['en', '2.1', 'What is new in v2.1.0.'],
    ['en', 'ERR 42', 'The message ERR-42 means so.'],
    ['en', 'err_42', 'The message ERR-42 means so.'],
    ['en', '0x80070057', 'Error 0x80070057: a wrong parameter.'],
    ['en', 'net::ERR_CONNECTION_RESET', 'It says net::ERR_CONNECTION_RESET.'],
    ['en', 'connection reset', 'It says net::ERR_CONNECTION_RESET.'],
    ['de', 'Versand', 'Die Versandkosten betragen drei Euro.'],
    ['de', 'Kosten', 'Die Versandkosten betragen drei Euro.'],
    ['de', 'Zahlung', 'Die Ratenzahlungen beginnen im Mai.'],
    ['nl', 'wachtwoord', 'De wachtwoordbeheerder openen.'],
    ['da', 'adresse', 'Skift din leveringsadresse.'],
    ['nb', 'adresse', 'Endre leveringsadressen.'],
    ['fi', 'osoite', 'Vaihda toimitusosoite.'],
    ['hu', 'szám', 'Az ügyfélszám a számlán van.'],
    ['ja', '京都', '東京都に配送します。'],
    ['ja', '線予', '新幹線予約を変更します。'],
    ['zh', '号密', '我的账号密码'],
    ['ko', '밀번', '비밀번호를 변경합니다.'],
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
    ['Node.JS', 'nodejs'],
    ['.net core', 'dotnet'],
    ['(C#)', 'csharp'],
    ['"C#"', 'csharp'],
    ['C# vs', 'csharp'],
    ['how do I use C#?', 'csharp'],
    ['C++.', 'cpp'],
  ])('decide which article comes first: %s', async (query, first) => {
    const {ids} = await openArticles(LANGUAGES);
    expect((await ids(query))[0]).toBe(first);
  });
});

describe('signs of names, options and paths', () => {
  const NAMES = [
    indexed('a-f', 'The letter f and the sharp tone.', {title: 'F'}),
    indexed('a-r', 'An r is a letter, and so is an s.'),
    indexed('a-go', 'Where to go from here, and go again.'),
    indexed('a-env', 'The env of a process: env, env, env.'),
    indexed('a-types', 'Types of a node, and a node of types.', {title: 'Types of a node'}),
    indexed('a-force', 'Use force, and more force.', {title: 'Force'}),
    indexed('a-hosts', 'Hosts, etc. and other hosts.', {title: 'Hosts etc'}),
    indexed('a-home', 'Home, sweet home.', {title: 'Home'}),
    indexed('a-percent', 'There are 100 of them, 100 in all.', {title: '100'}),
    indexed('b-fsharp', 'Write it in F# today.'),
    indexed('b-r', 'Analyse it with R today.', {title: 'R'}),
    indexed('b-go', 'Write it in Go today.', {title: 'Go'}),
    indexed('b-env', 'Put the key into .env first.'),
    indexed('b-types', 'Install @types/node first.'),
    indexed('b-force', 'Call it with --force then.'),
    indexed('b-hosts', 'Edit /etc/hosts then.'),
    indexed('b-home', 'Set $HOME first.'),
    indexed('b-percent', 'It is 100% then.'),
  ];

  it.each([
    ['F#', 'b-fsharp'],
    ['f# how', 'b-fsharp'],
    ['R', 'b-r'],
    ['Go', 'b-go'],
    ['.env', 'b-env'],
    ['where is .env?', 'b-env'],
    ['@types/node', 'b-types'],
    ['--force', 'b-force'],
    ['what does --force do', 'b-force'],
    ['/etc/hosts', 'b-hosts'],
    ['$HOME', 'b-home'],
    ['100%', 'b-percent'],
  ])('decide which article comes first: %s', async (query, first) => {
    const {ids} = await openArticles(NAMES);
    expect((await ids(query))[0]).toBe(first);
  });
});
