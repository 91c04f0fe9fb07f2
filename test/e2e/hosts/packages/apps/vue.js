import {createApp, h, ref} from 'vue';

createApp({
  setup() {
    const shown = ref(true);
    const toggle = () => {
      shown.value = !shown.value;
    };
    return () => [
      h('button', {type: 'button', onClick: toggle}, 'Toggle'),
      shown.value ? h('helplet-panel', {bundle: '/help/'}) : undefined,
      shown.value ? h('helplet-launcher') : undefined,
    ];
  },
}).mount('#app');
