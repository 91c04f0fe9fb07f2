import {HelpletError} from '../core/errors.js';

/** Everything that was wrong, together: people fix ten files in one go rather than in ten builds. */
export class HelpletErrors extends AggregateError {
  override readonly name = 'HelpletErrors';
  declare readonly errors: HelpletError[];

  constructor(errors: readonly HelpletError[]) {
    const [first, ...others] = errors;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    super(errors, `${first?.where ? `${first.where}: ` : ''}${first?.message}${more}`);
  }
}

/** Gathers the errors of many steps, so that the first one does not hide the others. */
export class ErrorCollector {
  readonly errors: HelpletError[] = [];

  /** Runs a step. Its HelpletErrors are kept and undefined returned; what nobody foresaw is thrown on. */
  async collect<T>(step: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      if (error instanceof HelpletErrors) this.errors.push(...error.errors);
      else if (error instanceof HelpletError) this.errors.push(error);
      else throw error;
      return undefined;
    }
  }
}
