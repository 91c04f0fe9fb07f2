// Every command with parameters to begin with, as they stand between the parentheses.
const COMMANDS = {
  open: '{"to": "article/faq/recovery-phrase"}',
  close: '',
  toggle: '',
  show: '',
  hide: '',
  search: '"scan"',
  article: '"faq/passkeys-web", {"heading": "sign-in"}',
  category: '"Announcements"',
  home: '',
  back: '',
  suggest: '["documents/fees", "faq/withdraw"]',
  identify: '{"segments": ["business"]}',
  setLocale: '"de"',
  setTheme: '"dark"',
  setTranslations: '{"locale": "en", "greeting": "What are you looking for?"}',
  setIcons: '{"wallet": "M3 6h14v10H3zM3 9h14"}',
  ready: '',
  destroy: '',
};

const EVENTS = [
  'ready',
  'open',
  'close',
  'search',
  'no-results',
  'result-click',
  'article-view',
  'article-close',
  'feedback',
  'contact',
  'error',
];

const form = document.querySelector('#options');
const log = document.querySelector('#log');

for (const [name, parameters] of Object.entries(COMMANDS))
  document.querySelector('#commands').append(commandRow(name, parameters));
document.querySelector('#clear').addEventListener('click', () => log.replaceChildren());
form.addEventListener('input', showTag);
form.addEventListener('submit', event => {
  event.preventDefault();
  Helplet('destroy');
  start();
});

start();

/** Puts a panel and its launcher on the page, and listens to all that they tell it. */
function start() {
  Helplet('init', {bundle: 'help/', ...chosenOptions()});
  for (const name of EVENTS) Helplet('on', name, event => write(name, detailsOf(event)));
  showTag();
}

function chosenOptions() {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
}

function showTag() {
  const dataset = Object.entries({bundle: 'help/', ...chosenOptions()}).map(
    ([name, value]) => `data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}="${value}"`,
  );
  const parts = ['<script type="module" src="helplet/helplet.js"', ...dataset];
  document.querySelector('#tag').textContent = `${parts.join('\n  ')}></script>`;
}

function commandRow(name, parameters) {
  const row = document.createElement('li');
  const run = document.createElement('button');
  run.className = 'run';
  run.type = 'button';
  run.textContent = 'Run';
  run.setAttribute('aria-label', `Run ${name}`);
  let field;
  if (parameters) {
    field = document.createElement('input');
    field.value = parameters;
    field.spellcheck = false;
    const label = document.createElement('label');
    label.append(`${name}(`, field, ')');
    row.append(label, run);
  } else {
    const text = document.createElement('span');
    text.className = 'fixed';
    text.textContent = `${name}()`;
    row.append(text, run);
  }
  run.addEventListener('click', () => runCommand(name, field?.value ?? ''));
  return row;
}

function runCommand(name, text) {
  let parameters;
  try {
    parameters = JSON.parse(`[${text}]`);
  } catch (error) {
    write(name, error.message, true);
    return;
  }
  write(`${name}()`, text);
  // Once the panel is there a command answers with a promise. What was wrong stands on the console, with what would be right.
  Helplet(name, ...parameters);
}

/** The fields of an event that its class adds. */
function detailsOf(event) {
  const names = Object.keys(event).filter(name => name !== 'isTrusted');
  return names.map(name => `${name}: ${textOf(event[name])}`).join(', ');
}

function textOf(value) {
  return value instanceof Error ? value.message : (JSON.stringify(value) ?? '');
}

function write(name, details, isWrong = false) {
  const item = document.createElement('li');
  const title = document.createElement('code');
  title.textContent = name;
  const text = document.createElement('span');
  text.textContent = details;
  text.classList.toggle('wrong', isWrong);
  item.append(title, text);
  log.prepend(item);
}
