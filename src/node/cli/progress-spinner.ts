import yoctoSpinner, {type Spinner} from 'yocto-spinner';
import type {Progress} from '../progress.js';
import type {CliStream} from './cli-io.js';

/** Quick work shows nothing: a spinner that flashes says less than none. */
const DELAY_MS = 1000;

const STAGES: Readonly<Record<Progress['stage'], string>> = {
  reading: 'Reading articles',
  indexing: 'Building the search index',
  searching: 'Searching for titles',
  writing: 'Writing files',
  measuring: 'Measuring sizes',
};

/** Shows on a terminal how far long work is; on anything else, nothing. */
export class ProgressSpinner {
  readonly #stream: CliStream;
  readonly #started = Date.now();
  #spinner?: Spinner;

  constructor(stream: CliStream) {
    this.#stream = stream;
  }

  /** Shows a stage of a build. */
  update = ({stage, done, total}: Progress): void => {
    this.show(total > 1 ? `${STAGES[stage]} ${done + 1}/${total}` : STAGES[stage]);
  };

  show(text: string): void {
    if (!this.#stream.isTTY || Date.now() - this.#started < DELAY_MS) return;
    this.#spinner ??= yoctoSpinner({stream: this.#stream as NodeJS.WriteStream}).start();
    this.#spinner.text = text;
  }

  stop(): void {
    this.#spinner?.stop();
    this.#spinner = undefined;
  }
}
