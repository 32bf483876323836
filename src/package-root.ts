import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of Jalon's own package.json, whether this runs from the sources or from the build. */
export function packageRoot(from: string = __dirname): string {
  return existsSync(join(from, 'package.json')) ? from : packageRoot(dirname(from));
}
