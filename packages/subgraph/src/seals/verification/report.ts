import type { Finding } from './findings.js';
import type { LogVerification } from './verify-log.js';

const range = (first: bigint, last: bigint, one: string) =>
  first === last ? `${one} ${first}` : `${one}s ${first}–${last}`;

/** One finding in words. */
export function inWords(finding: Finding): string {
  switch (finding.kind) {
    case 'LINE_EDITED': {
      const where = finding.columns.length > 0 ? finding.columns.join(', ') : 'where is not known';
      return `line ${finding.line} (batch ${finding.batch}) was edited: ${where}`;
    }
    case 'LINE_ADDED':
      return `line ${finding.line} was added to batch ${finding.batch} after it was sealed`;
    case 'LINE_MOVED':
      return `line ${finding.line} (batch ${finding.batch}) holds what line ${finding.from} held when it was sealed`;
    case 'LINES_REMOVED': {
      const { batch, count, first, last } = finding;
      return `${range(first, last, 'line')} (batch ${batch}, ${count} in all) ${count === 1 ? 'was' : 'were'} removed`;
    }
    case 'LINES_UNNUMBERED':
      return `${finding.count} of the lines have no number of their own`;
    case 'SEAL_EDITED':
      return `seal ${finding.batch} was edited${finding.column ? `: ${finding.column}` : ', where is not known'}`;
    case 'SEALED_LINES_EDITED':
      return `what seal ${finding.batch} keeps of its lines was edited; ${
        finding.linesUnchanged
          ? 'the lines themselves are as they were sealed'
          : 'lines of the batch were changed too, and which cannot be told'
      }`;
    case 'SEAL_NOT_SIGNED':
      return `seal ${finding.batch} is not signed with the owner’s key${
        finding.why === 'unknown key' ? ': it names a key that was not given here' : ''
      }`;
    case 'CHAIN_BROKEN':
      return `seal ${finding.batch} does not follow on the seal before it`;
    case 'SEALS_REMOVED': {
      const { first, last, heldByPeer, lines } = finding;
      const how = heldByPeer ? ': the other owner holds them' : '';
      const over = lines.last >= lines.first ? `; over ${range(lines.first, lines.last, 'line')}` : '';
      return `${range(first, last, 'seal')} ${first === last ? 'is' : 'are'} gone${how}${over}`;
    }
    case 'SEAL_REPLACED':
      return `seal ${finding.batch} is not the one that the other owner holds: the log was written anew from there or before`;
    case 'PEER_COPY_NOT_SIGNED':
      return `the other owner’s copy of seal ${finding.batch} is not signed with the owner’s key`;
  }
}

/** What a person reads: one line for how much was verified, and one for each finding. */
export function reportOf(name: string, { lines, seals, unsealed, peer, findings, more }: LogVerification) {
  const open =
    unsealed.count === 0
      ? 'all of them sealed'
      : `${unsealed.count} not sealed yet, since ${unsealed.since?.toISOString() ?? 'an unknown time'}`;
  const compared = peer.compared
    ? peer.holds === null
      ? 'The other owner holds none of its seals, so a cut-off end would not show.'
      : `The other owner holds its seals up to ${peer.holds}.`
    : 'The other owner’s copies were not asked for, so a cut-off end would not show.';
  const wrong = findings.map((finding) => `  ✗ ${inWords(finding)}`);
  if (more > 0) wrong.push(`  ✗ and ${more} more`);
  return [
    `${name}: ${lines} lines in ${seals} seals, ${open}. ${compared}`,
    ...(wrong.length > 0 ? wrong : ['  ✓ nothing was edited, added, removed or moved']),
  ].join('\n');
}

/** The same for programs; numbers of lines and seals as text, since they may be larger than JSON's. */
export function reportForPrograms(name: string, verification: LogVerification): object {
  const text = JSON.stringify({ log: name, ...verification }, (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return JSON.parse(text);
}
