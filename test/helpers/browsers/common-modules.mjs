/** The one library in use that is no ES module where browsers without a bundler can read it. */
const COMMON_MODULE = /\/highlight\.js\/lib\/core\.js$/;

/**
 * Serves it as one.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commonModulesPlugin() {
  return {
    name: 'common-modules',
    transform({path, body}) {
      if (!COMMON_MODULE.test(path) || typeof body !== 'string') return undefined;
      return body.replace('module.exports = highlight;', 'export default highlight;');
    },
  };
}
