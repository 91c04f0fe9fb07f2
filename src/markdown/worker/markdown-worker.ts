/** The script of the worker: the Markdown parser, and nothing of the page. */

import {type ParserPort, serveParser} from './parser-host.js';

serveParser(globalThis as unknown as ParserPort);
