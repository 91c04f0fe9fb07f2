import {Writable} from 'node:stream';
import type {CliStream} from '../../../src/node/cli/cli-io.js';
import {runCli} from '../../../src/node/cli/run-cli.js';

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What `--json` printed. */
  json<T>(): T;
}

/** Runs the command line as a person in `cwd` would, without a terminal. */
export async function run(cwd: string, argv: readonly string[], options: {inlineRuntime?: string} = {}): Promise<Run> {
  const stdout = new Recorder();
  const stderr = new Recorder();
  const exitCode = await runCli(argv, {stdout, stderr, cwd, ...options});
  return {exitCode, stdout: stdout.text, stderr: stderr.text, json: () => JSON.parse(stdout.text)};
}

/** The errors that `--json` prints. */
export interface ErrorsJson {
  readonly errors: readonly {code: string; message: string; where?: string; fix?: string}[];
}

class Recorder extends Writable implements CliStream {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
