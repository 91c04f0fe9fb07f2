import barba from '@barba/core';

document.body.dataset.barba = 'wrapper';
barba.init({prevent: () => false});
