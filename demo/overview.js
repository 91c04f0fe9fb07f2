// The front page: switches between themes, and copies lines.
// The snippet of the documentation: commands that come before anything has loaded wait in order.
window.Helplet ??= (...command) => Helplet.q.push(command);
Helplet.q ??= [];

const LOOKS = {
  default: {label: '', greeting: ''},
  bank: {label: 'Alder & Sons', greeting: 'Good day. How may we help you?'},
  game: {label: 'Rift Runners', greeting: 'Stuck? Search the codex'},
  children: {label: 'Pip', greeting: 'Hello! What would you like to know?'},
};

// Path data, or <svg> elements. Where a theme has no icon of its own, Helplet's comes back.
const TOPICS = ['wallet', 'shield', 'arrows', 'card', 'id', 'percent'];
const ICONS = {
  game: {
    wallet: 'M6 3.5h8l3.5 4.5L10 17 2.5 8zM2.5 8h15M10 3.5 7 8l3 9 3-9z',
    shield: 'M10 2.5l6.5 2v6L10 17.5l-6.5-7v-6zM10 2.5v15M3.5 8.5h13',
    arrows: 'M3 6.5h11l-3.5-3.5M17 13.5H6l3.5 3.5',
    card: 'M14.5 2.5h3v3l-8.5 8.5-3-3zM4.5 9.5l6 6M6 14l-3.5 3.5',
    id: 'M4 16.5V8.5l6-5.5 6 5.5v8h-4V11H8v5.5z',
    percent: 'M11.5 2.5 4.5 11.5h4.5l-1 6 7-9h-4.5z',
  },
  children: {
    wallet:
      'M3.25 10.25c0-2.75 2.75-4.5 5.75-4.5 1.5 0 2.75.3 3.75 1l2.5-1v2.75q.75.75 1.1 1.75h.9v3h-1.25q-.5.75-1.25 1.25v2h-2.5v-1.1H7.5v1.1H5v-2.1q-1.75-1.4-1.75-4.15zM13 10v.01M7.75 8.4q1.25-.5 2.5-.35',
    shield: 'M10 16.5S3.25 12.5 3.25 7.9A3.6 3.6 0 0 1 10 6.2a3.6 3.6 0 0 1 6.75 1.7C16.75 12.5 10 16.5 10 16.5z',
    arrows: 'M3.5 6.75h11.5M12 3.5l3.25 3.25L12 10M16.5 13.5H5M8 10.25 4.75 13.5 8 16.75',
    card: 'M3.25 7.75h13.5V11H3.25zM4.75 11v5.75h10.5V11M10 7.75v9M10 7.75C8.5 2.5 5.25 3 5.25 5.25 5.25 7 7.5 7.75 10 7.75s4.75-.75 4.75-2.5C14.75 3 11.5 2.5 10 7.75',
    id: 'M10 3a7 7 0 1 0 0 14 7 7 0 1 0 0-14M7.5 7.75v.75M12.5 7.75v.75M6.5 11.5c1.75 3 5.25 3 7 0',
    percent: 'M10 2.75l2.2 4.6 5.05.65-3.7 3.5.95 5L10 14l-4.5 2.5.95-5-3.7-3.5 5.05-.65z',
  },
};

const panel = document.querySelector('helplet-panel');
const stage = document.querySelector('.stage');
const looks = document.querySelector('.looks');
const themeLine = document.querySelector('#theme-line');
const ownLine = themeLine.textContent;

// `?look=game` begins with that theme.
const wanted = new URLSearchParams(location.search).get('look');
if (Object.hasOwn(LOOKS, wanted ?? '')) looks.elements.look.value = wanted;
looks.addEventListener('change', () => wear(looks.elements.look.value));
if (looks.elements.look.value !== 'default') wear(looks.elements.look.value);

function wear(look) {
  for (const link of document.querySelectorAll('link[data-look]'))
    link.media = link.dataset.look === look ? 'all' : 'not all';
  stage.dataset.look = look;
  for (const [attribute, text] of Object.entries(LOOKS[look])) panel.setAttribute(attribute, text);
  themeLine.textContent = look === 'default' ? ownLine : `<link rel="stylesheet" href="themes/${look}.css">`;
  // Also draws the home view again, whose order a theme may set.
  Helplet('setIcons', Object.fromEntries(TOPICS.map(name => [name, ICONS[look]?.[name]])));
}

for (const button of document.querySelectorAll('.copy')) {
  const code = button.closest('.line').querySelector('code');
  button.setAttribute('aria-label', `Copy: ${button.closest('li').querySelector('p').textContent}`);
  // Only pages from a safe origin may write to the clipboard.
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
    document.querySelector('#copied').textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
      document.querySelector('#copied').textContent = '';
    }, 1600);
  });
}
