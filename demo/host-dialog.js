// A dialog as any page has it. Helplet is not told of it.
document.querySelector('#open').addEventListener('click', () => document.querySelector('#transfer').showModal());
