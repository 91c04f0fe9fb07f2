import type {Translation} from './translation.js';

const RULES = new Intl.PluralRules('ar');

/** Arabic counts in six forms; the dual carries the number in the word itself. */
function plural(
  count: number,
  formatted: string,
  forms: {one: string; two: string; few: string; many: string; other: string},
): string {
  const category = RULES.select(count);
  if (category === 'one') return forms.one;
  if (category === 'two') return forms.two;
  return `${formatted} ${category === 'few' ? forms.few : category === 'many' ? forms.many : forms.other}`;
}

const results = (count: number, formatted: string): string =>
  plural(count, formatted, {one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', other: 'نتيجة'});

export const ar: Translation = {
  locale: 'ar',
  help: 'المساعدة',
  openHelp: 'المساعدة',
  openHelpCentre: 'فتح مركز المساعدة',
  closeHelp: 'إغلاق المساعدة',
  back: 'رجوع',
  backTo: place => `رجوع إلى ${place}`,
  home: 'المساعدة',
  greeting: 'كيف يمكننا مساعدتك؟',
  search: 'ابحث عن مساعدة',
  clearSearch: 'مسح البحث',
  searching: 'جارٍ البحث',
  browse: 'تصفّح حسب الموضوع',
  orBrowse: 'أو تصفّح',
  popular: 'الأكثر قراءة',
  allCategories: 'الكل',
  categories: 'الفئات',
  topics: 'الموضوع',
  filters: 'عوامل التصفية',
  clearFilters: 'إزالة عوامل التصفية',
  updatedWhen: 'آخر تحديث',
  anyTime: 'أي وقت',
  pastMonth: 'آخر ٣٠ يومًا',
  pastYear: 'آخر سنة',
  sortBy: 'الترتيب حسب',
  sortRelevance: 'الصلة',
  sortUpdated: 'آخر تحديث',
  sortPublished: 'الأحدث',
  sortViews: 'الأكثر مشاهدة',
  results: 'النتائج',
  resultCount: results,
  resultCountFor: (count, formatted, query) => `${results(count, formatted)} عن «${query}»`,
  resultsFor: query => `نتائج «${query}»`,
  allResults: (count, formatted) => `عرض كل النتائج: ${results(count, formatted)}`,
  articleCount: (count, formatted) =>
    plural(count, formatted, {one: 'مقالة واحدة', two: 'مقالتان', few: 'مقالات', many: 'مقالة', other: 'مقالة'}),
  shownOf: (shown, total) => `${shown} من ${total}`,
  showMore: (_count, formatted) => `عرض ${formatted} أخرى`,
  showAll: formatted => `عرض الكل (${formatted})`,
  nothingFor: query => `لا توجد نتائج عن «${query}»`,
  nothingIn: (category, query) => `لا شيء في ${category} عن «${query}»`,
  didYouMean: 'هل تقصد',
  nothingHint: 'تحقّق من الإملاء، أو جرّب كلمات أقل أو أبسط.',
  inOtherCategories: 'في فئات أخرى',
  published: date => `نُشر ${date}`,
  publishedOn: date => `نُشر في ${date}`,
  updated: date => `حُدّث ${date}`,
  updatedOn: date => `حُدّث في ${date}`,
  viewCount: (count, formatted) =>
    plural(count, formatted, {one: 'مشاهدة واحدة', two: 'مشاهدتان', few: 'مشاهدات', many: 'مشاهدة', other: 'مشاهدة'}),
  onThisPage: 'في هذه الصفحة',
  sectionCount: (count, formatted) =>
    plural(count, formatted, {one: 'قسم واحد', two: 'قسمان', few: 'أقسام', many: 'قسمًا', other: 'قسم'}),
  breadcrumb: 'مسار التنقل',
  related: 'مقالات ذات صلة',
  copy: 'نسخ',
  copied: 'تم النسخ',
  code: 'شيفرة',
  table: 'جدول',
  image: 'صورة',
  linkToSection: heading => `رابط إلى «${heading}»`,
  note: 'ملاحظة',
  tip: 'نصيحة',
  important: 'مهم',
  warning: 'تحذير',
  caution: 'تنبيه',
  backToText: 'رجوع إلى النص',
  footnotes: 'الحواشي',
  nothingHere: 'لا توجد مقالات هنا بعد',
  loading: 'جارٍ التحميل',
  stillStuck: 'ما زلت بحاجة إلى مساعدة؟',
  contact: 'تواصل معنا',
  didNotFind: 'لم تجد ما تبحث عنه؟',
  move: 'تنقّل',
  open: 'فتح',
  close: 'إغلاق',
  retry: 'إعادة المحاولة',
  offline: 'أنت غير متصل بالإنترنت.',
  searchFailed: 'البحث لا يستجيب',
  articleFailed: 'تعذّر تحميل هذه المقالة',
  articleMissing: 'لم تعد هذه المقالة موجودة',
  failedKept: 'فشل الاتصال بمركز المساعدة مرتين. سؤالك محفوظ؛ أعد المحاولة أو تواصل معنا.',
  failedSetup: 'تعذّرت قراءة مركز المساعدة. الخطأ من جانبنا، وسؤالك محفوظ.',
  failedHint: 'فشل الاتصال بمركز المساعدة مرتين. أعد المحاولة بعد قليل.',
  missingHint: 'ربما نُقلت أو تغيّر اسمها. ابحث عنها أو ابدأ من الصفحة الرئيسية للمساعدة.',
};
