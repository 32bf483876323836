// Holds the imports against the rooms and doors of .dependency-cruiser.cjs. The cruiser finds nothing, and complains of
// nothing, when it cannot parse TypeScript: so it must have seen every source file.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, format } from 'dependency-cruiser';

const { options, ...rules } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const folders = ['src', 'dialogs', 'cards'];
const { output } = await cruise(folders, { ...options, validate: true, ruleSet: rules });
const seen = output.modules.filter(({ source }) => /^(src|dialogs|cards)\/.*\.ts$/.test(source)).length;
const { output: report } = await format(output, { outputType: 'err' });
console.log(report);
const files = sourceFiles(folders).length;
if (seen < files) console.error(`directions: ${seen} files cruised of ${files}`);
process.exitCode = output.summary.error > 0 || seen < files ? 1 : 0;

function sourceFiles(from) {
  return from.flatMap((folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts')));
}
