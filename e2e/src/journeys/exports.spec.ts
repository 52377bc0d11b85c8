import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { faultsOf } from '../../../exports/test/r4.js';
import { get, tokenOf } from '../graph.js';
import { textOfPages } from '../pdf-text.js';
import { amina, aroundEbba, ebba, keysOf, liv, nobody } from '../showcase.js';
import { addresses } from '../stack/running.js';

/** Everybody who may see some plan. */
const logins = [...aroundEbba, 'socialtjanst.hasselby', 'socialtjanst.tyreso', 'bup.bromma'] as const;

type Bundle = Parameters<typeof faultsOf>[0];

async function copy(login: string, planId: string, kind: string): Promise<Response> {
  const headers = { authorization: `Bearer ${await tokenOf(login)}` };
  return fetch(`${addresses().exports}/plans/${planId}/${kind}`, { headers });
}

async function bundleOf(login: string, planId: string): Promise<Bundle> {
  const answer = await copy(login, planId, 'fhir');
  expect(answer.status).toBe(200);
  return (await answer.json()) as Bundle;
}

async function plansOf(login: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const {
      plans,
    }: {
      plans: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    } = await get(
      login,
      'query ($after: String) { plans(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    found.push(...plans.edges.map(({ node }) => node.id));
    if (!plans.pageInfo.hasNextPage) return found;
    after = plans.pageInfo.endCursor;
  }
}

/** All that the graph answers this viewer of a plan when it is read, not exported. */
const readWhole = `query ($id: ID!) { plan(id: $id) {
  id status reasons question strengths guardiansView needAssessedOn startedOn endedOn endReason version
  childsWords { text saidOn } coordinatingUnit { ...U }
  goals { id lifeArea wording measure current status since }
  parties { id kind answer unit { ...U } guardian { id name relation } }
  meetings { id kind status startsAt place attendance { presence } }
  followUps { id dueOn doneOn responsible outcome }
  municipalInterventions { ...I } careInterventions { ...I }
  child { id givenName familyName birthDate gender guardians { id name relation }
    municipalSharing { consents { ...C } } careSharing { consents { ...C } } } }
  viewer { name units { ...U } } }
  fragment U on Unit { id ... on MunicipalUnit { name kind } ... on CareUnit { name kind } }
  fragment I on Intervention { id title description status partyKind from until progress declineReason declinedOn unit { ...U } }
  fragment C on Consent { id owner purpose parts from until state receivers { ...U } signatures { guardianId name signedOn } }`;

function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];
}

/** Where a bundle says something in words, or of somebody. */
const telling = new Set([
  'text',
  'description',
  'display',
  'name',
  'family',
  'given',
  'birthDate',
  'start',
  'end',
  'valueString',
  'authorString',
  'value',
  'title',
]);

function told(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => told(each, key));
  if (value === null || typeof value !== 'object') return telling.has(key) ? [String(value)] : [];
  return Object.entries(value).flatMap(([name, each]) => told(each, name));
}

test('the bundle of every plan that a demo login may see is valid R4, and holds nothing that the graph does not show that login', async () => {
  test.setTimeout(600_000);
  const ofOurs = new Set<string>();
  const seen = new Set<string>();
  let made = 0;
  for (const login of logins) {
    for (const planId of await plansOf(login)) {
      const bundle = await bundleOf(login, planId);
      expect(faultsOf(bundle), `${login} ${planId}`).toEqual([]);
      const shown = new Set(leaves(await get(login, readWhole, { id: planId })));
      // What is not the graph's is the service's own: words of its vocabulary, and what is about the copy itself.
      for (const each of told(bundle))
        if (!shown.has(each)) ofOurs.add(each.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'KEY'));
      seen.add(planId);
      made += 1;
    }
  }
  expect(made).toBeGreaterThan(80);
  expect(seen.size).toBeGreaterThan(40);
  const vocabulary = [...ofOurs].sort();
  expect(vocabulary.length).toBeLessThan(60);
  for (const each of vocabulary) expect(each).toMatch(ownWords);
});

/** The words of the service itself, none of which is about anybody. */
const ownWords = new RegExp(
  `^(${[
    ...[
      'KEY',
      'urn:uuid:KEY',
      'restricted',
      'SIP',
      'Export',
      'Uppföljning',
      'Vårdnadshavare',
      'Samordnad individuell plan \\(SIP\\)',
    ],
    ...[
      'Skola',
      'Elevhälsa',
      'Förskola',
      'Familj',
      'Socialtjänst',
      'SIP-samordning',
      'BUP',
      'Habilitering',
      'BUMM',
      'Vårdcentral',
      'Annan part',
    ],
    ...[
      'mamma',
      'pappa',
      'vårdnadshavare',
      'särskilt förordnad vårdnadshavare',
      'SIP-möte',
      'Uppföljningsmöte',
    ],
    ...[
      'Hälsa',
      'Utbildning',
      'Familj och hem',
      'Vänner och fritid',
      'Trygghet',
      'Ta hand om sig själv',
      'Känslor och beteende',
    ],
    ...['OSL 10 kap\\. 1 §, 12 kap\\. 2 §', 'Vårdens del av planen är inte utlämnad.*'],
  ].join('|')})$`,
  'u',
);

test('who sees less gets less: the region’s part, a name, the whereabouts', async () => {
  const { planId } = await keysOf(ebba);
  const parts = (bundle: Bundle) => JSON.stringify(bundle);
  const whole = parts(await bundleOf('socialtjanst.farsta', planId));
  expect(whole).toContain('KBT mot skolångest');
  expect(whole).toContain('"Consent"');
  // The school's staff keeps none of the consents.
  expect(parts(await bundleOf('elevhalsa.farsta', planId))).not.toContain('"Consent"');
  const ofAmina = await keysOf(amina);
  const without = parts(await bundleOf('socialtjanst.farsta', ofAmina.planId));
  expect(without).toContain('Vårdens del av planen är inte utlämnad');
  expect(without).not.toContain('"code":"REGION"');
  const ofLiv = await keysOf(liv);
  expect(parts(await bundleOf('socialtjanst.farsta', ofLiv.planId))).not.toContain('identityNumber');
});

test('a copy of a protected child names, to every login that may read it, no unit but the plan’s and the reader’s own', async () => {
  test.setTimeout(600_000);
  type Unit = { id: string; name?: string };
  type Read = {
    plan: {
      parties: { kind: string; unit: Unit | null }[];
      child: { protectedIdentity: boolean | null; careProtectedIdentity: boolean | null };
    };
    viewer: { units: Unit[] };
  };
  const read = `query ($id: ID!) { plan(id: $id) { parties { kind unit { ...U } } child { protectedIdentity careProtectedIdentity } }
    viewer { units { ...U } } } fragment U on Unit { id ... on MunicipalUnit { name } ... on CareUnit { name } }`;
  let looked = 0;
  for (const login of logins) {
    for (const planId of await plansOf(login)) {
      const { plan, viewer } = await get<Read>(login, read, { id: planId });
      const keptBack = plan.parties.some(({ kind, unit }) => !unit && !['FAMILY', 'OTHER'].includes(kind));
      if (!plan.child.protectedIdentity && !plan.child.careProtectedIdentity && !keptBack) continue;
      const named = [...viewer.units, ...plan.parties.flatMap(({ unit }) => unit ?? [])];
      const ids = new Set(named.map(({ id }) => id));
      const bundle = await bundleOf(login, planId);
      for (const { resource } of bundle.entry ?? []) {
        if (resource?.resourceType !== 'Organization') continue;
        expect(ids, `${login} ${planId}`).toContain(resource.identifier?.[0]?.value);
      }
      const answer = await copy(login, planId, 'pdf');
      const pages = textOfPages(Buffer.from(await answer.arrayBuffer())).join(' ');
      // Units are called after where they are.
      const places =
        pages.match(/(Socialtjänsten|Elevhälsan|BUP|Habiliteringen|SIP-samordningen) [A-ZÅÄÖ][\p{L}-]*/gu) ??
        [];
      const names = new Set(named.map(({ name }) => name));
      for (const each of places) expect([...names].join(' '), `${login} ${planId}`).toContain(each);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(3);
});

test('a stranger and the secretariat get, of a plan that is there, the bytes of one that is not', async () => {
  const { planId } = await keysOf(ebba);
  for (const login of ['socialtjanst.tyreso', 'bup.bromma', 'sekretariat.bussam']) {
    const answers = new Set<string>();
    for (const kind of ['fhir', 'pdf', 'pdf?language=en']) {
      for (const id of [planId, nobody, randomUUID()]) {
        const answer = await copy(login, id, kind);
        expect(answer.status).toBe(404);
        answers.add(await answer.text());
      }
    }
    expect(answers.size).toBe(1);
  }
});

test('a copy stands in both owners’ logs, as what it is, under the operation that the copy names', async () => {
  const { planId } = await keysOf(ebba);
  const answer = await copy('socialtjanst.farsta', planId, 'pdf');
  const pages = textOfPages(Buffer.from(await answer.arrayBuffer()));
  expect(pages[0]).toContain('Plan för Demo-Ebba T.');
  type Log = { edges: { node: Record<string, string> }[] };
  const { plan } = await get<{ plan: { child: { kommun: Log; region: Log } } }>(
    'socialtjanst.farsta',
    `query ($id: ID!) { plan(id: $id) { child { kommun: municipalAccessLog(first: 20) { edges { node { action operationId decision } } }
      region: careAccessLog(first: 20) { edges { node { action operationId decision } } } } } }`,
    { id: planId },
  );
  for (const owner of ['kommun', 'region'] as const) {
    expect(plan.child[owner].edges.map(({ node }) => node)).toContainEqual({
      ...{ action: 'EXPORT_PDF', decision: 'ALLOWED' },
      operationId: answer.headers.get('x-operation-id'),
    });
  }
});
