// docs/threats.md against the tests: every attack has a test that exists, or a reason why there is none yet.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const page = 'docs/threats.md';
const listing = resolve('.samsyn/listed-tests.json');
const groups = 11;

/** The rows of the page's tables: each attack, under its heading. */
function attacksOf(text) {
  let group = '';
  const attacks = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) group = line.slice(3);
    if (!line.startsWith('| ') || line.startsWith('| Attack')) continue;
    const cells = line.slice(1, -1).split(' | ');
    attacks.push({ group, cells: cells.map((cell) => cell.trim()) });
  }
  return attacks;
}

/** The tests that a cell names: `file` “title” “title”<br>`file` “title”. */
function proofsIn(cell) {
  return cell.split('<br>').flatMap((part) => {
    const file = /^`([^`]+)` “/.exec(part)?.[1];
    return [...part.matchAll(/“([^”]+)”/g)].map(([, title]) => ({ file, title }));
  });
}

/** What vitest and Playwright themselves find in these files: full names, from the outermost description in. */
function listedTests(files) {
  mkdirSync('.samsyn', { recursive: true });
  const unit = files.filter((file) => /\.test\.tsx?$/.test(file));
  // Nothing is run, so the files may share what they import: a quarter of the time.
  execFileSync('npx', ['vitest', 'list', '--no-isolate', `--json=${listing}`, ...unit], { stdio: 'pipe' });
  const found = JSON.parse(readFileSync(listing, 'utf8')).map(({ file, name }) => ({
    file: relative('.', file),
    name: name.replaceAll(' > ', ' › '),
  }));
  const options = ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--list', '--reporter=json'];
  const { config, suites } = JSON.parse(
    execFileSync('npx', options, { stdio: 'pipe', maxBuffer: 100_000_000 }),
  );
  const enter = (suite, names) => {
    for (const { file, title } of suite.specs ?? []) {
      found.push({ file: relative('.', join(config.rootDir, file)), name: [...names, title].join(' › ') });
    }
    for (const inner of suite.suites ?? []) enter(inner, [...names, inner.title]);
  };
  for (const suite of suites) enter(suite, []);
  return found;
}

const attacks = attacksOf(readFileSync(page, 'utf8'));
const faults = [];
const named = attacks.flatMap(({ group, cells }) => {
  const [attack, answer, proof = ''] = cells;
  if (cells.length !== 3 || !attack || !answer) faults.push(`${group}: ${attack}: not three cells`);
  if (/^not built yet: \S.{15,}/.test(proof)) return [];
  const proofs = proofsIn(proof);
  if (proofs.length === 0) faults.push(`${group}: ${attack}: neither a test nor a reason`);
  return proofs.map((each) => ({ ...each, attack: `${group}: ${attack}` }));
});
if (new Set(attacks.map(({ group }) => group)).size !== groups)
  faults.push(`There are ${groups} groups of attacks.`);

const files = [...new Set(named.map(({ file }) => file))];
const tests = listedTests(files);
for (const { file, title, attack } of named) {
  const inFile = tests.filter((test) => test.file === file);
  if (inFile.length === 0) faults.push(`${attack}: no test in ${file}`);
  else if (!inFile.some(({ name }) => name === title || name.endsWith(` › ${title}`))) {
    faults.push(`${attack}: ${file} has no test “${title}”`);
  }
}
console.log(`${attacks.length} attacks, ${named.length} proofs in ${files.length} files`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
