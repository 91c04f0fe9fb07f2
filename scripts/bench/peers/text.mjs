// Peers run in Node and in browsers; both know these.
const decoder = new TextDecoder();

/**
 * @param {import('../types.mjs').IndexFiles} files
 * @param {string} name
 */
export function textOf(files, name) {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`There is no file ${name}`);
  return decoder.decode(bytes);
}

/**
 * @param {import('../types.mjs').IndexFiles} files
 * @param {string} name
 */
export function jsonOf(files, name) {
  return JSON.parse(textOf(files, name));
}
