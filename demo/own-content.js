// Shows the compiled folder that `?bundle=` names. Anyone can write such a link, so only folders of this site count.
const parameters = new URLSearchParams(location.search);
const wanted = parameters.get('bundle') || 'help/';
const panel = document.querySelector('helplet-panel');
// Articles in another language than this page: `&locale=ar`
panel.setAttribute('locale', parameters.get('locale') ?? '');

if (isOfThisSite(wanted)) panel.setAttribute('bundle', wanted);
else panel.replaceWith(makeRefusal());

function isOfThisSite(address) {
  return URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin === location.origin;
}

function makeRefusal() {
  const problem = document.createElement('main');
  problem.className = 'problem';
  const title = document.createElement('h1');
  title.textContent = 'This bundle is not shown';
  const text = document.createElement('p');
  text.textContent =
    'A help bundle has to come from the same site as this page. Give its folder, such as ?bundle=help/.';
  problem.append(title, text);
  return problem;
}
