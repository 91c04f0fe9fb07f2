import Swup from 'swup';

new Swup({containers: ['#root'], animationSelector: false});
