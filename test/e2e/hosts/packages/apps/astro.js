import {navigate} from './parts/astro/router.js';

// What Astro's <ClientRouter /> does with a click; its component can only be compiled by Astro itself.
document.addEventListener('click', event => {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href || link.origin !== location.origin || event.defaultPrevented) return;
  event.preventDefault();
  void navigate(link.href, {history: 'auto', sourceElement: link});
});
