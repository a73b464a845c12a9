import { destination, type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/**
 * The log says what happened to which board, never who said what: no secret, no name, no answer, no text of a document
 * goes in, at any level. Ids of boards and seats may.
 */
export type Log = Logger;

/** To standard error, unless somebody else reads it: standard output is for the address that people open. */
export const createLog = (level: Config['logLevel'], to: DestinationStream = destination(2)): Log =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: ['req.headers.cookie', 'req.headers.authorization', '*.secret', '*.hash', '*.cookie'],
        remove: true,
      },
    },
    to,
  );
