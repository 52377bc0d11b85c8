import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPlace, type Place } from '../../../dev/src/testing/every-argument.js';
import { harmIn } from '../../../dev/src/testing/harmless.js';
import { hostileTexts, hostileValues } from '../../../dev/src/testing/hostile-values.js';
import type { Answer } from '../../../dev/src/testing/send.js';
import { municipalChild, numberOf } from './imports.js';

/** An owner's service that takes single records. */
export interface TakesRecords {
  readonly schema: GraphQLSchema;
  /** Asks as a system that imports. */
  ask(operation: object): Promise<Answer>;
  stop(): Promise<unknown>;
}

/** Sends hostile values to every place of a mutation that takes single records, in a record of one kind that is good. */
export function testImportArguments(
  mutation: string,
  values: Readonly<Record<string, unknown>>,
  start: () => Promise<TakesRecords>,
): void {
  describe(`every place of ${mutation} where a case system’s value goes in`, () => {
    let service: TakesRecords;
    let places: Place[];
    beforeAll(async () => {
      service = await start();
      const { givenName, familyName, birthDate, registeredMunicipality, stayingMunicipality } =
        municipalChild(1);
      const given: Readonly<Record<string, unknown>> = {
        ...{ identityNumber: numberOf(1).number, key: 'post-1', name: 'Demo-Namn', relation: 'MOTHER' },
        ...{ givenName, familyName, birthDate, registeredMunicipality, stayingMunicipality, grade: 4 },
        ...{
          subject: 'handlaggare-1',
          from: '2026-01-01',
          term: 'HT2026',
          percent: 20,
          sentOn: '2026-01-01',
        },
        ...values,
      };
      const good = (name: string, type: string) =>
        name in given ? given[name] : { String: 'Prov', Boolean: false }[type];
      places = everyPlace(service.schema, good).filter(({ name }) =>
        name.startsWith(`Mutation.${mutation}(`),
      );
    });
    afterAll(() => service.stop());

    /** The operation with the kind alone that the place is in: more would be refused before anything is read. */
    const ofOneKind = (place: Place, ...value: [] | [unknown]) => {
      const kind = kindOf(place);
      const { query, variables } = place.operation(...value);
      const input = variables.input0 as Readonly<Record<string, unknown>>;
      return { query: query.replace('__typename', told), variables: { input0: { [kind]: input[kind] } } };
    };

    it('takes good values of every kind, so that what comes after them is reached', async () => {
      const came: Record<string, string> = {};
      // The child before what is about it.
      const childFirst = places.toSorted((a, b) => Number(isOfChild(b)) - Number(isOfChild(a)));
      for (const place of childFirst) {
        const kind = kindOf(place);
        if (kind in came) continue;
        const { data, text } = await service.ask(ofOneKind(place));
        came[kind] = data ? JSON.stringify(data[mutation]) : text;
      }
      expect(Object.keys(came).length).toBeGreaterThan(3);
      // An intervention needs a plan, which this child has not.
      for (const [kind, told] of Object.entries(came))
        expect(told).toContain(kind === 'intervention' ? '"plan","code":"UNKNOWN"' : 'CREATED');
    });

    it('takes hostile values as data or refuses them with a code, and repeats none', async () => {
      const harmed: string[] = [];
      for (const place of places) {
        for (const value of [...hostileTexts, ...hostileValues]) {
          const harm = harmIn(await service.ask(ofOneKind(place, value)), value);
          // A record's own key is given back: it has a form that neither numbers nor markup have.
          const isOwnKey =
            /^\w+\.\w+\(input\.\w+\.key:\)$/.test(place.name) && harm === 'repeats what was sent';
          if (harm && !(isOwnKey && /^[\w.:-]+$/.test(String(value))))
            harmed.push(`${place.name} ← ${JSON.stringify(value).slice(0, 60)}: ${harm}`);
        }
      }
      expect(harmed).toEqual([]);
    }, 240_000);
  });
}

const told =
  '... on ImportedRecord { kind key outcome faults { field code message } } ... on ChangeRefused { message }';

const kindOf = ({ name }: Place) => /\(input\.(\w+)\./.exec(name)?.[1] ?? '';
const isOfChild = (place: Place) => kindOf(place) === 'child';
