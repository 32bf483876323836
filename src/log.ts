import { pino } from 'pino';
import type { Log } from './teams/log';

/** Lines of JSON on standard output: ids, kinds and counts, never a name nor what people typed. */
export function openLog(level: string): Log {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    info: (fields, event) => log.info(fields, event),
    warn: (fields, event) => log.warn(fields, event),
    error: (fields, event) => log.error(fields, event),
  };
}
