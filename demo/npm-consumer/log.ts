const LONGEST = 12;
const list = document.querySelector('#log');

/** Writes an event to the top of the list. */
export function say(name: string, detail: string): void {
  const item = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = name;
  item.append(code, detail);
  list?.prepend(item);
  if (list && list.children.length > LONGEST) list.lastElementChild?.remove();
}
