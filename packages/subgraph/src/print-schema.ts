import { readFile, writeFile } from 'node:fs/promises';
import { buildSubgraph, type SubgraphParts } from './schema.js';

/**
 * Writes a service's SDL to the file that is committed and composed, or, with `--check`, says whether that file still
 * tells the truth (exit code 1 when not).
 */
export async function printSchema(
  service: string,
  parts: SubgraphParts,
  file: URL,
  args: readonly string[],
): Promise<void> {
  const { sdl } = await buildSubgraph(parts);
  if (!args.includes('--check')) {
    await writeFile(file, sdl);
    return;
  }
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== sdl) {
    process.stderr.write(`${service}/schema.graphql is not what the code says. Run: npm run schema\n`);
    process.exitCode = 1;
  }
}
