// Counts what the policy stopped, and says what it was.
const output = document.querySelector('#violations');
let count = 0;

document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
  count += 1;
  output.textContent = `Stopped ${count} so far; the last one by ${effectiveDirective}: ${blockedURI}`;
});
