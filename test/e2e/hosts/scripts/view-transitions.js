document.querySelector('#change').addEventListener('click', () => {
  document.startViewTransition(() => {
    document.querySelector('#view').textContent = 'After';
  });
});
