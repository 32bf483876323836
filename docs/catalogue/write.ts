import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguePage } from './page';

writeFileSync(join(__dirname, '..', 'catalogue.md'), cataloguePage());
