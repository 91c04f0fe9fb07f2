// Only for these demos: a bar that leads back to the overview and chooses light or dark. A page of yours needs neither.
const WORDS = {
  en: {bar: 'Demos', overview: 'Helplet demos', auto: 'Auto', light: 'Light', dark: 'Dark'},
  ar: {bar: 'العروض', overview: 'عروض Helplet', auto: 'تلقائي', light: 'فاتح', dark: 'داكن'},
};
const THEMES = ['auto', 'light', 'dark'];

// `?theme=dark` counts for this page and for those visited next. Helplet follows `color-scheme`, which demo.css sets.
const theme = rememberTheme();
if (theme !== 'auto') document.documentElement.dataset.theme = theme;
document.currentScript.replaceWith(makeBar(WORDS[document.documentElement.lang] ?? WORDS.en));

function rememberTheme() {
  const wanted = new URLSearchParams(location.search).get('theme');
  if (THEMES.includes(wanted)) sessionStorage.setItem('demo-theme', wanted);
  return sessionStorage.getItem('demo-theme') ?? 'auto';
}

function makeBar(words) {
  const bar = document.createElement('nav');
  bar.className = 'demo-bar';
  bar.setAttribute('aria-label', words.bar);
  bar.append(makeLink(words.overview, 'index.html', document.body.classList.contains('overview') && 'page'));
  for (const name of THEMES) bar.append(makeLink(words[name], addressWithTheme(name), name === theme && 'true'));
  return bar;
}

function makeLink(text, address, current) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  if (current) link.setAttribute('aria-current', current);
  return link;
}

function addressWithTheme(name) {
  const address = new URL(location.href);
  address.searchParams.set('theme', name);
  return address.pathname + address.search;
}
