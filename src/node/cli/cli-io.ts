import pc from 'picocolors';

/** A stream that text goes to; `isTTY` is true when a person is watching. */
export interface CliStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** What a command needs of the process that runs it. */
export interface CliIo {
  readonly stdout: CliStream;
  readonly stderr: CliStream;
  /** Default: that of the process. */
  readonly stdin?: NodeJS.ReadableStream;
  /** What relative paths refer to. */
  readonly cwd: string;
  /** The script with the elements, for `build --inline`. Default: the one that comes with the package. */
  readonly inlineRuntime?: string;
}

/** Colours for a stream: none where nobody sees them, or NO_COLOR asks for none. */
export function colorsFor(stream: CliStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(pc.isColorSupported && stream.isTTY === true);
}
