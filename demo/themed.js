// A light and dark switch as a site may have one. All it does is to set `color-scheme`, by way of demo.css.
const root = document.documentElement;
const button = document.querySelector('.scheme');

function isDark() {
  return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function show() {
  button.setAttribute('aria-pressed', String(isDark()));
}

button.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  show();
});
show();
