// Checks who may import whom (.dependency-cruiser.cjs). TypeScript 7 has no API that dependency-cruiser could use, and
// its swc reader does not know JSX, so swc is told here to read .tsx files as such.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });

const { cruise } = await import('dependency-cruiser');
const config = require('../.dependency-cruiser.cjs');

const folders = [
  'packages',
  'reference',
  'services',
  'gateway',
  'exports',
  'dashboard/src',
  'dashboard/server',
  'dev/src',
  'e2e',
];
/** A check that reads nothing reports success: this many modules there are at least. */
const fewest = 250;

const { output } = await cruise(folders, {
  ...config.options,
  ruleSet: config,
  validate: true,
  outputType: 'json',
});
const { summary, modules } = JSON.parse(output);
const read = modules.filter((module) => /\.tsx?$/.test(module.source)).length;

for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle?.length ? cycle.map((step) => step.name).join(' → ') : to;
  console.error(`${rule.name}: ${from} → ${way}`);
}
if (read < fewest) console.error(`Only ${read} TypeScript files were read; there are more than ${fewest}.`);
if (summary.violations.length > 0 || read < fewest) process.exit(1);
console.log(`${read} TypeScript files keep the import rules.`);
