import 'unpoly/unpoly.js';
import 'unpoly/unpoly.css';

// Every link is Unpoly's, and replaces the whole body.
window.up.link.config.followSelectors.push('a[href]');
window.up.fragment.config.mainTargets = ['body'];
