import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signRequest } from '@samsyn/server/request-signature';
import { askHeldSeals, giveSeal } from '@samsyn/subgraph/seals/peer-requests';
import { type Seal, signedSeal } from '@samsyn/subgraph/seals/seal';
import { sealKey } from '@samsyn/subgraph/seals/seal-keys';
import { sealMessage } from '@samsyn/subgraph/seals/seal-message';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../../dev/src/ports.js';
import { gatewayKey, sendAsGateway } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { verifyOwner } from '../src/audit/verify-owner.js';
import { BuiltService } from './built-service.js';
import { SealedLog } from './sealed-log.js';

const peerKey = randomBytes(32);

describe('two owners', () => {
  let kommun: SealedLog;
  let region: SealedLog;
  let ports: { kommun: number; region: number };
  let services: BuiltService[] = [];
  const urlOf = (port: number) => `http://127.0.0.1:${port}`;
  const peerAt = (port: number, key = peerKey) => ({ url: urlOf(port), keys: [key] });

  const start = (owner: 'kommun' | 'region') => {
    const [log, peer, peerPort] =
      owner === 'kommun' ? [kommun, region, ports.region] : [region, kommun, ports.kommun];
    return BuiltService.start(owner, ports[owner], log.urls.appUrl, {
      SEAL_KEY: log.secret.toString('hex'),
      SEAL_EVERY_MS: '20',
      PEER_URL: urlOf(peerPort),
      PEER_KEYS: peerKey.toString('hex'),
      PEER_SEAL_PUBLIC_KEYS: peer.key.publicKey.text,
    });
  };
  const heldBy = async (log: SealedLog): Promise<number[]> => {
    const { rows } = await log.owner.query('select number from peer_seal order by number');
    return rows.map(({ number }) => Number(number));
  };
  const lastOf = async (log: SealedLog) => (await log.seals()).at(-1) as Seal;
  const until = async (isSo: () => Promise<boolean>) => {
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) if (await isSo()) return;
    throw new Error('it did not come to that');
  };

  beforeAll(async () => {
    [kommun, region] = await Promise.all([SealedLog.of('kommun'), SealedLog.of('region')]);
    ports = { kommun: await findFreePort(), region: await findFreePort() };
    services = [await start('kommun'), await start('region')];
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await Promise.all([kommun.leave(), region.leave()]);
  });

  it('keep each other’s seals, and nothing of each other’s lines', async () => {
    await kommun.write(3);
    await until(async () => (await heldBy(region)).length > 0);
    await region.write(2);
    await until(async () => (await heldBy(kommun)).length > 0);
    const { rows } = await region.owner.query('select * from peer_seal');
    expect(Object.keys(rows[0])).not.toContain('line_digests');
    expect(JSON.stringify(rows)).not.toMatch(/bup|Demo|PLAN/);
  });

  it('tell each other what they keep, so that a cut-off end shows', async () => {
    await kommun.write(1);
    const latest = await lastOf(kommun).then(async () => {
      await until(async () => (await kommun.verify()).unsealed.count === 0);
      return lastOf(kommun);
    });
    await until(async () => (await heldBy(region)).includes(Number(latest.number)));
    const held = async (after: bigint) => (await askHeldSeals(peerAt(ports.region), after)).seals;
    expect(await kommun.verify(held)).toMatchObject({
      findings: [],
      peer: { compared: true, holds: latest.number },
    });
    const cutOff = await kommun.verifyAfter(async () => {
      await kommun.owner.query('delete from access_log where id >= $1', [latest.firstLine]);
      await kommun.owner.query('delete from log_seal where number = $1', [latest.number]);
    }, held);
    expect(cutOff.findings).toMatchObject([
      { kind: 'SEALS_REMOVED', first: latest.number, last: latest.number, heldByPeer: true },
    ]);
  });

  it('are verified while lines are written and sealed: what comes meanwhile is not missed', async () => {
    const held = (after: bigint) => askHeldSeals(peerAt(ports.region), after);
    const peer = {
      latest: async () => (await held(10n ** 17n)).latest,
      page: async (after: bigint) => {
        // Long enough for the next seal to be there.
        await pause(60);
        return (await held(after)).seals;
      },
    };
    let isWriting = true;
    const writing = (async () => {
      while (isWriting) await kommun.write(1);
    })();
    for (let round = 0; round < 10; round += 1) {
      const { findings, peer: compared } = await verifyOwner({
        databaseUrl: kommun.urls.ownerUrl,
        publicKeys: [kommun.key.publicKey],
        peer,
      });
      expect(findings).toEqual([]);
      expect(compared.holds).toBeGreaterThan(0n);
    }
    isWriting = false;
    await writing;
    await until(async () => (await kommun.verify()).unsealed.count === 0);
    const last = Number((await lastOf(kommun)).number);
    await until(async () => (await heldBy(region)).includes(last));
  });

  describe('do not keep', () => {
    const next = async (key = kommun.key, changes: Partial<Seal> = {}) => {
      const latest = await lastOf(kommun);
      return signedSeal(
        { ...latest, number: latest.number + 1n, previousDigest: latest.digest, ...changes },
        key,
      );
    };
    const send = async (seal: Seal, headers: Record<string, string> = {}) => {
      const body = JSON.stringify(sealMessage(seal));
      const answer = await fetch(`${urlOf(ports.region)}/seals`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return answer.status;
    };
    const signed = (seal: Seal, key: Buffer, path = '/seals') =>
      signRequest(key, {
        method: 'POST',
        path,
        body: JSON.stringify(sealMessage(seal)),
        authorization: undefined,
        operationId: undefined,
      });

    it.each([
      ['nobody signed', async (): Promise<number> => send(await next())],
      [
        'the gateway’s key signed',
        async () => {
          const seal = await next();
          return send(seal, signed(seal, gatewayKey));
        },
      ],
      [
        'was signed for another address',
        async () => {
          const seal = await next();
          return send(seal, signed(seal, peerKey, '/graphql'));
        },
      ],
    ])('what %s: 401', async (_what, attempt) => {
      const before = await heldBy(region);
      expect(await attempt()).toBe(401);
      expect(await heldBy(region)).toEqual(before);
    });

    it('the same request twice: 401', async () => {
      const seal = await lastOf(kommun);
      const headers = signed(seal, peerKey);
      expect(await send(seal, headers)).toBe(200);
      expect(await send(seal, headers)).toBe(401);
    });

    it('a seal that was not made with the owner’s seal key: 403', async () => {
      const forged = await next(sealKey(randomBytes(32)));
      expect(await giveSeal(peerAt(ports.region), forged)).toBe(403);
    });

    it('a seal of their own that comes back: 403', async () => {
      expect(await giveSeal(peerAt(ports.region), await lastOf(region))).toBe(403);
    });

    it('a seal that does not follow on those they keep, even with the right key: 409', async () => {
      const latest = await lastOf(kommun);
      const fork = await next(kommun.key, { number: latest.number, sealedAt: new Date() });
      expect(await giveSeal(peerAt(ports.region), fork)).toBe(409);
      const unchained = await next(kommun.key, { previousDigest: randomBytes(32) });
      expect(await giveSeal(peerAt(ports.region), unchained)).toBe(409);
      expect(await giveSeal(peerAt(ports.region), await next(kommun.key, { number: 0n }))).toBe(409);
    });

    it('what is no seal: 400', async () => {
      const body = { ...(await next()), lineCount: -1 } as Seal;
      expect(await giveSeal(peerAt(ports.region), body)).toBe(400);
    });
  });

  it('are not disturbed when the other is away, and catch up when it is back', async () => {
    await services.pop()?.stop();
    const before = await heldBy(region);
    const token = await testToken('socialtjanst.farsta');
    for (let visit = 0; visit < 5; visit += 1) {
      const { data } = await sendAsGateway(
        urlOf(ports.kommun),
        { authorization: `Bearer ${token}` },
        { query: '{ child(id: "00000000-0000-4000-8000-000000000000") { id } }' },
      );
      expect(data).toEqual({ child: null });
      await pause(30);
    }
    await until(async () => (await kommun.verify()).unsealed.count === 0);
    expect((await kommun.verify()).findings).toEqual([]);
    expect(await heldBy(region)).toEqual(before);

    services.push(await start('region'));
    const latest = Number((await lastOf(kommun)).number);
    expect(latest).toBeGreaterThan(before.at(-1) ?? 0);
    await until(async () => (await heldBy(region)).at(-1) === latest);
    // The newest comes first, and vouches for those that were made meanwhile.
    expect(await heldBy(region)).toEqual([...before, latest]);
  });
});
