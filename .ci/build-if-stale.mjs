// Builds what is missing or older than its sources, so that `npm start` works on a fresh machine. Silent on stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = 'dist/src/main.js';
if (!existsSync(built) || newestOf(['src', 'dialogs', 'cards', 'package.json']) > statSync(built).mtimeMs) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 2, 2], shell: true });
  process.exitCode = status ?? 1;
}

function newestOf(paths) {
  return Math.max(
    ...paths.map((path) => (statSync(path).isDirectory() ? newestOf(filesIn(path)) : statSync(path).mtimeMs)),
  );
}

function filesIn(folder) {
  return readdirSync(folder).map((name) => join(folder, name));
}
