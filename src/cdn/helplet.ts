/**
 * The one script tag: `<script type="module" src="…/helplet.js" data-bundle="help/"></script>`. Only this file keeps its
 * name; everything else has a hash in it and can be cached for ever.
 */
import {startHelplet} from './loader.js';

startHelplet(import.meta.url);
