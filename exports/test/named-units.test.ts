import { randomUUID } from 'node:crypto';
import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfPages } from '../../e2e/src/pdf-text.js';
import { type FullAnswer, fullAnswer } from './answers.js';
import { faultsOf } from './r4.js';
import { type Exports, startExports } from './service.js';

let service: Exports;
beforeAll(async () => {
  service = await startExports();
});
afterAll(() => service.close());

const school = {
  id: 'elevhalsa-farsta',
  __typename: 'MunicipalUnit',
  name: 'Elevhälsan Farsta',
  kind: 'STUDENT_HEALTH',
};
const habilitation = {
  id: 'hab-farsta',
  __typename: 'CareUnit',
  name: 'Habiliteringen Farsta',
  kind: 'HABILITATION',
};
const ownOf = ({ municipal }: FullAnswer) => municipal.unit;

/** A plan whose parties are named to the reader all but one, and that names that one in every other place. */
function told({ municipal, care }: FullAnswer): void {
  const { plan, child } = municipal;
  const everywhere = [...child.disclosures, ...care.child.disclosures].slice(0, 2);
  for (const each of everywhere) Object.assign(each, { active: true, receiver: habilitation });
  for (const each of [...child.sharing.consents, ...care.child.sharing.consents])
    Object.assign(each, { receivers: [habilitation, ownOf({ municipal, care })] });
  for (const each of [...plan.municipalInterventions, ...(care.plan.careInterventions ?? [])])
    Object.assign(each, { unit: habilitation, partyKind: 'HABILITATION' });
  Object.assign(plan, { coordinatingUnit: habilitation });
  for (const each of plan.gaps.items)
    if (each.party) Object.assign(each.party, { unit: habilitation, kind: 'HABILITATION' });
  Object.assign(plan.parties[3] as object, { kind: 'STUDENT_HEALTH', unit: school });
}

async function copiesOf(
  change: (answer: FullAnswer) => void,
  errors: { path: string[]; extensions: { code: string } }[] = [],
) {
  const data = fullAnswer();
  told(data);
  change(data);
  service.answer({ data, errors });
  const fetched = async (kind: string) => {
    const answer = await service.get(`/plans/${randomUUID()}/${kind}`);
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const fhir = (await fetched('fhir')).toString();
  const pdf = textOfPages(await fetched('pdf'))
    .join(' ')
    .replaceAll('\u00a0', ' ');
  return { fhir, pdf };
}

describe('which units a copy names', () => {
  it('all that the graph tells, of a child whose identity nobody has marked', async () => {
    const { fhir, pdf } = await copiesOf(() => {});
    for (const copy of [fhir, pdf]) {
      expect(copy).toContain('Habiliteringen Farsta');
      expect(copy).toContain('Elevhälsan Farsta');
    }
  });

  it.each<[string, (answer: FullAnswer) => void]>([
    [
      'the municipality has marked',
      ({ municipal }) => Object.assign(municipal.child, { protectedIdentity: true }),
    ],
    ['the region has marked', ({ care }) => Object.assign(care.child, { protectedIdentity: true })],
    [
      'the plan keeps a party’s unit back, the mark itself being kept back',
      ({ municipal, care }) => {
        Object.assign(municipal.child, { protectedIdentity: null });
        Object.assign(care.child, { protectedIdentity: null });
        Object.assign(municipal.plan.parties[1] as object, { unit: null });
      },
    ],
    [
      'the region has marked, and its part does not come into the copy',
      ({ care }) => {
        Object.assign(care.child, { protectedIdentity: true });
        care.plan.careInterventions = null;
      },
    ],
  ])(
    'those of the plan’s parties and the reader’s own, when %s; all others by their function',
    async (_who, mark) => {
      const { fhir, pdf } = await copiesOf(mark);
      expect(fhir).not.toMatch(/hab-farsta|Habiliteringen/);
      expect(pdf).not.toMatch(/hab-farsta|Habiliteringen Farsta/);
      for (const copy of [fhir, pdf]) {
        expect(copy).toContain('Habilitering');
        expect(copy).toContain('Socialtjänsten Farsta');
        expect(copy).toContain('Elevhälsan Farsta');
      }
      const bundle = JSON.parse(fhir) as Bundle;
      expect(faultsOf(bundle)).toEqual([]);
      // A key made of the unit's would tell it to whoever makes the same.
      const units = bundle.entry?.filter(({ resource }) => resource?.resourceType === 'Organization');
      expect(units).toHaveLength(_who.includes('kept back') ? 2 : 3);
    },
  );
});
