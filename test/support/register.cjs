// Lets a child process of a test require TypeScript: `node -r ./test/support/register.cjs file.ts`. What was compiled once
// is kept: a test starts many processes that load the same files.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const cache = join(__dirname, '../../node_modules/.cache/compiled');
mkdirSync(cache, { recursive: true });
const how = readFileSync(__filename, 'utf8') + require('@swc/core/package.json').version;

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const kept = join(cache, `${createHash('sha1').update(`${how}\n${filename}\n${source}`).digest('hex')}.js`);
  if (!existsSync(kept)) keep(kept, compiled(filename, source));
  module._compile(readFileSync(kept, 'utf8'), filename);
};

function compiled(filename, source) {
  // Loading the compiler takes as long as reading what it has compiled.
  const { transformSync } = require('@swc/core');
  return transformSync(source, {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  }).code;
}

/** Others may be keeping the same. */
function keep(file, code) {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, code);
  renameSync(partial, file);
}
