import { verifyStack } from '@samsyn/dev/launcher/stack-logs';
import { ask } from '../graph.js';
import { expect, test } from '../journey.js';
import { stateDirectory } from '../stack/running.js';

/** Milliseconds in which a line is sealed, and its seal is with the other owner: a second each, and some to spare. */
const patience = 10_000;

test('what is read is sealed within seconds, the other owner keeps the seal, and the verification finds nothing wrong', async () => {
  const before = await verifyStack(stateDirectory());
  await ask('bup.farsta', '{ plans(first: 5) { edges { node { id child { careContacts { id } } } } } }');
  await expect
    .poll(
      async () => {
        const { kommun, region } = await verifyStack(stateDirectory());
        const isNewer = (now: typeof kommun, then: typeof kommun) =>
          now.lines > then.lines && (now.peer.holds ?? 0n) > (then.peer.holds ?? 0n);
        return {
          findings: [...kommun.findings, ...region.findings],
          isSealedAnew: isNewer(kommun, before.kommun) && isNewer(region, before.region),
        };
      },
      { timeout: patience, intervals: [500] },
    )
    .toEqual({ findings: [], isSealedAnew: true });
});
