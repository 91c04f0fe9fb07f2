import type {Plugin} from 'vite';

/** Makes a build fail that needs more than one file: the inline script has to work wherever it is pasted. */
export function oneFile(): Plugin {
  return {
    name: 'helplet:one-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const names = Object.keys(bundle).filter(name => !name.endsWith('.licenses.json'));
      if (names.length > 1)
        throw new Error(`The inline script must stand alone, but the build made ${names.join(', ')}`);
    },
  };
}
