import {defineConfig} from 'vite';

export default defineConfig({
  // Relative addresses, so that the built app works in whatever folder it is put.
  base: './',
  build: {target: 'es2022'},
});
