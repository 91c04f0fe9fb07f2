// A router of ten lines: links change the address and the view, and nothing is loaded anew.
const view = document.querySelector('#view');
const draw = () => {
  view.textContent = location.pathname;
};
document.querySelector('nav').addEventListener('click', event => {
  event.preventDefault();
  history.pushState({}, '', event.target.getAttribute('href'));
  draw();
});
addEventListener('popstate', draw);
