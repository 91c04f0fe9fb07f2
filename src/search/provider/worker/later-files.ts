/** The files that the search worker imports once it runs, in the form that bundlers copy: see `worker-files.ts`. */

/** Where stemmers and stop words are, by language code. The worker loads those of its articles; English is part of its script. */
export function languageFiles(): Record<string, string> {
  return {
    ar: new URL('../../analysis/languages/ar.js?no-inline', import.meta.url).href,
    bg: new URL('../../analysis/languages/bg.js?no-inline', import.meta.url).href,
    cs: new URL('../../analysis/languages/cs.js?no-inline', import.meta.url).href,
    da: new URL('../../analysis/languages/da.js?no-inline', import.meta.url).href,
    de: new URL('../../analysis/languages/de.js?no-inline', import.meta.url).href,
    el: new URL('../../analysis/languages/el.js?no-inline', import.meta.url).href,
    es: new URL('../../analysis/languages/es.js?no-inline', import.meta.url).href,
    fa: new URL('../../analysis/languages/fa.js?no-inline', import.meta.url).href,
    fi: new URL('../../analysis/languages/fi.js?no-inline', import.meta.url).href,
    fr: new URL('../../analysis/languages/fr.js?no-inline', import.meta.url).href,
    ga: new URL('../../analysis/languages/ga.js?no-inline', import.meta.url).href,
    he: new URL('../../analysis/languages/he.js?no-inline', import.meta.url).href,
    hi: new URL('../../analysis/languages/hi.js?no-inline', import.meta.url).href,
    hu: new URL('../../analysis/languages/hu.js?no-inline', import.meta.url).href,
    hy: new URL('../../analysis/languages/hy.js?no-inline', import.meta.url).href,
    id: new URL('../../analysis/languages/id.js?no-inline', import.meta.url).href,
    it: new URL('../../analysis/languages/it.js?no-inline', import.meta.url).href,
    ja: new URL('../../analysis/languages/ja.js?no-inline', import.meta.url).href,
    ko: new URL('../../analysis/languages/ko.js?no-inline', import.meta.url).href,
    lt: new URL('../../analysis/languages/lt.js?no-inline', import.meta.url).href,
    nb: new URL('../../analysis/languages/nb.js?no-inline', import.meta.url).href,
    ne: new URL('../../analysis/languages/ne.js?no-inline', import.meta.url).href,
    nl: new URL('../../analysis/languages/nl.js?no-inline', import.meta.url).href,
    pl: new URL('../../analysis/languages/pl.js?no-inline', import.meta.url).href,
    pt: new URL('../../analysis/languages/pt.js?no-inline', import.meta.url).href,
    ro: new URL('../../analysis/languages/ro.js?no-inline', import.meta.url).href,
    ru: new URL('../../analysis/languages/ru.js?no-inline', import.meta.url).href,
    sa: new URL('../../analysis/languages/sa.js?no-inline', import.meta.url).href,
    sl: new URL('../../analysis/languages/sl.js?no-inline', import.meta.url).href,
    sr: new URL('../../analysis/languages/sr.js?no-inline', import.meta.url).href,
    sv: new URL('../../analysis/languages/sv.js?no-inline', import.meta.url).href,
    ta: new URL('../../analysis/languages/ta.js?no-inline', import.meta.url).href,
    th: new URL('../../analysis/languages/th.js?no-inline', import.meta.url).href,
    tr: new URL('../../analysis/languages/tr.js?no-inline', import.meta.url).href,
    uk: new URL('../../analysis/languages/uk.js?no-inline', import.meta.url).href,
    vi: new URL('../../analysis/languages/vi.js?no-inline', import.meta.url).href,
    zh: new URL('../../analysis/languages/zh.js?no-inline', import.meta.url).href,
  };
}

/** What the worker's script imports as soon as it runs. */
export function secondStageScript(): URL {
  return new URL('./engine-second-stage.js?no-inline', import.meta.url);
}
