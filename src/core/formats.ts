/** Month in letters: `dateStyle: 'medium'` gives bare numbers in some languages, and nobody agrees on their order. */
const DATE = {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'} as const;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/** UTC, because articles carry days, not moments: no reader should see the day before. */
export function dateFormat(locale: string): Intl.DateTimeFormat {
  return formatFor(dateFormats, locale, () => new Intl.DateTimeFormat(locale, DATE));
}

export function numberFormat(locale: string): Intl.NumberFormat {
  return formatFor(numberFormats, locale, () => new Intl.NumberFormat(locale));
}

/** For things of one kind one after the other, without "and". */
export function listFormat(locale: string): Intl.ListFormat {
  return formatFor(listFormats, locale, () => new Intl.ListFormat(locale, {type: 'unit', style: 'short'}));
}

/** Making one takes longer than drawing a list of results. */
function formatFor<T>(formats: Map<string, T>, locale: string, make: () => T): T {
  let format = formats.get(locale);
  if (!format) {
    format = make();
    formats.set(locale, format);
  }
  return format;
}
