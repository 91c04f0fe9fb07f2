/**
 * A connection to a WebDriver server: https://w3c.github.io/webdriver/
 *
 * @typedef {'GET' | 'POST' | 'DELETE'} Method
 */
export class WebDriver {
  #base;
  /** The last command: a server answers one at a time. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** @param {string} base The server's address. */
  constructor(base) {
    this.#base = base;
  }

  /** @param {object} capabilities */
  async startSession(capabilities) {
    const {sessionId} = await this.send('POST', '/session', {capabilities: {alwaysMatch: capabilities}});
    this.#base += `/session/${sessionId}`;
  }

  /**
   * @param {Method} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  send(method, path, body = {}) {
    const command = this.#last.then(() => this.#fetch(method, path, body));
    // The caller hears of a failure; the next command must not.
    this.#last = command.catch(() => {});
    return command;
  }

  /**
   * @param {string} script The body of a function.
   * @param {...unknown} args
   */
  evaluate(script, ...args) {
    return this.send('POST', '/execute/sync', {script, args});
  }

  /**
   * @param {Method} method
   * @param {string} path
   * @param {object} body
   */
  async #fetch(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      headers: {'content-type': 'application/json'},
      ...(method === 'POST' ? {body: JSON.stringify(body)} : {}),
    });
    const {value} = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new WebDriverError(path, value.error, value.message);
    return value;
  }
}

export class WebDriverError extends Error {
  /**
   * @param {string} path
   * @param {string} code As in the specification: `no such frame`.
   * @param {string} message
   */
  constructor(path, code, message) {
    super(`WebDriver ${path}: ${code}: ${message}`);
    this.code = code;
  }
}
