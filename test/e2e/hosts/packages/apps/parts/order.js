/** The same dialog for libraries that want it in the page. Returns it, and the button that opens it. */
export function placeOrder() {
  const app = document.querySelector('#app');
  const opener = document.createElement('button');
  opener.textContent = 'Order';
  const dialog = document.createElement('div');
  dialog.className = 'order';
  dialog.hidden = true;
  const label = document.createElement('label');
  label.append('Amount ', document.createElement('input'));
  const help = document.createElement('button');
  help.textContent = 'Which one?';
  help.dataset.helpletOpen = '';
  dialog.append(label, help);
  app.append(opener, dialog);
  return {opener, dialog};
}
