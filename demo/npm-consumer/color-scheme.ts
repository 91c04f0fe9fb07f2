// Only for the demo: keeps to the light or dark that was chosen on the other demo pages.
const theme = new URLSearchParams(location.search).get('theme') ?? sessionStorage.getItem('demo-theme');
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
