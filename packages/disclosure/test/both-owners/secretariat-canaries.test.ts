import { randomInt } from 'node:crypto';
import { figureTables } from '@samsyn/figures/tables';
import { strFromU8, unzipSync } from 'fflate';
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../../../dev/src/ports.js';
import { Random, seedFrom } from '../../../../dev/src/seed/random.js';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { loadSupergraph } from '../../../../gateway/src/planning/supergraph.js';
import { readSupergraph } from '../../../../gateway/src/supergraph-file.js';
import { day } from '../../../../services/region/test/records.js';
import { BuiltService } from '../built-service.js';
import { findCanaries, nameOf } from '../canaries/canary.js';
import { group, type Organisations, recordOrganisations } from '../canaries/organisations.js';
import { people } from '../canaries/people.js';
import { type Planted, plantChildren } from '../canaries/planted.js';
import { ourValues } from '../canaries/questions.js';
import { everyPlace, randomQuestion, type ValueFor } from '../canaries/random-question.js';
import { startTalkativeStack } from '../canaries/talkative-stack.js';
import { maySee } from '../canaries/who-may-see.js';
import type { Person } from '../model/record-model.js';

const seed = process.env.CANARY_SEED ?? String(randomInt(1_000_000_000));
const drawnQuestions = 150;
const lanes = 6;
const closed = 'VT2026';
const secretariat = people.find(({ role }) => role === 'SECRETARIAT') as Person;
const keeper = people.find(({ name }) => name === 'socialsekreterare') as Person;

/** Everything that a person is told in this test: where from, and the bytes. */
interface Told {
  readonly asked: string;
  readonly text: string;
}

describe('the secretariat, before both owners’ records of children, groups, deviations, surveys and figures', () => {
  let stack: Awaited<ReturnType<typeof startTalkativeStack>>;
  let files: BuiltService;
  let planted: Planted;
  let organisations: Organisations;
  let schema: GraphQLSchema;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    stack = await startTalkativeStack();
    files = await BuiltService.startExports(await findFreePort(), stack.gateway);
    planted = await plantChildren(stack, new Random(seedFrom(seed), 0), 4, async () => {
      organisations = await recordOrganisations(stack);
    });
    // Counted in a term that is closed, so that figures of these children are asked for too.
    await stack.sql.kommun(`update plan set started_on = '2026-03-02'`);
    await stack.sql.kommun(
      `insert into school_absence (child_id, term, percent) select id, '${closed}', 60 from child`,
    );
    schema = loadSupergraph(await readSupergraph()).apiSchema;
    for (const { name, units, role } of [secretariat, keeper])
      tokens.set(
        name,
        await testToken('socialtjanst.farsta', { sub: name, name, units: [...units], roles: [role] }),
      );
  }, 120_000);
  afterAll(async () => {
    await files?.stop();
    await stack?.stop();
  });

  const headersOf = ({ name }: Person) => ({ authorization: `Bearer ${tokens.get(name)}` });
  const whole = (headers: Headers, text: string) => {
    const cursors = [...text.matchAll(/ursor":"([^"]+)"/g)].map(([, cursor]) =>
      Buffer.from(cursor as string, 'base64').toString(),
    );
    return [JSON.stringify([...headers]), text, ...cursors].join('\n');
  };
  async function ask(person: Person, query: string): Promise<Told> {
    expect(
      validate(schema, parse(query)).map(({ message }) => message),
      query,
    ).toEqual([]);
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(person) },
      body: JSON.stringify({ query }),
    });
    return { asked: query, text: whole(response.headers, await response.text()) };
  }
  async function take(person: Person, path: string): Promise<Told> {
    const response = await fetch(`${files.url}${path}`, { headers: headersOf(person) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A workbook is a packed folder: its parts are what is read.
    const parts = path.includes('.xlsx') && response.ok ? Object.values(unzipSync(bytes)) : [bytes];
    return {
      asked: `${response.status} ${path}`,
      text: whole(response.headers, parts.map((part) => strFromU8(part)).join('\n')),
    };
  }

  /** Values with which questions lead to what there is. */
  function valuesTowards(childId: string, place: number): ValueFor {
    const random = new Random(seedFrom(`${seed} ${childId}`), place);
    const ours = ourValues(random, planted, { childId });
    const { deviations, surveys } = organisations;
    const ids: Record<string, readonly string[]> = {
      deviation: [deviations.decidedId, deviations.reportedId],
      survey: [surveys.closedId, surveys.openId, surveys.draftId],
      groupMeeting: [organisations.meetingId],
      forum: [organisations.forumId],
      ...{ busGroup: [group], districtPart: ['farsta'] },
    };
    return (argument, field) => {
      const known = argument.name === 'id' ? ids[field.name] : undefined;
      if (known) return JSON.stringify(known[place % known.length]);
      if (argument.name === 'term') return JSON.stringify(closed);
      // The county's bodies are of today; what stood in 2020 is asked for then: the groups of the tests.
      if (field.name === 'bussam') return argument.name === 'on' ? `"${day(0)}"` : day(0).slice(0, 4);
      if (argument.name === 'on') return '"2020-11-20"';
      return ours(argument, field);
    };
  }

  /** For each filter that a way in takes: one question for each field and value of it. */
  function* everyFilter(values: ValueFor): Generator<string> {
    const named = [...planted.canaries.filter(({ table }) => table === 'child')].map(({ text }) => text);
    for (const way of Object.values(schema.getQueryType()?.getFields() ?? {}))
      for (const argument of way.args) {
        const filter = getNamedType(argument.type);
        if (!isInputObjectType(filter)) continue;
        const others = way.args.flatMap((each) => {
          const value = each === argument ? undefined : values(each, way);
          return value === undefined ? [] : [`${each.name}: ${value}`];
        });
        for (const field of Object.values(filter.getFields())) {
          const type = getNamedType(field.type);
          const choices = isEnumType(type)
            ? type.getValues().map(({ name }) => name)
            : {
                Boolean: ['true', 'false'],
                Date: ['"2020-01-01"', `"${day(0)}"`],
                ID: ['soc-farsta', 'bup-farsta', group, ...planted.plans.keys()].map((id) => `"${id}"`),
                String: ['Demo', ...named].map((text) => `"${text}"`),
              }[type.name];
          if (!choices)
            throw new Error(`say what ${way.name}(${argument.name}: { ${field.name} }) is asked with`);
          for (const choice of choices) {
            const given = [...others, `${argument.name}: { ${field.name}: ${choice} }`].join(', ');
            yield `{ ${way.name}(${given}) { ${leavesOf(getNamedType(way.type).name)} } }`;
          }
        }
      }
  }
  /** What a list says of its rows, and else the type's own values. */
  function leavesOf(name: string): string {
    const type = schema.getType(name);
    if (!isObjectType(type)) return '__typename';
    const node = type.getFields().edges
      ? getNamedType(type.getFields().edges?.type as GraphQLOutputType).name
      : undefined;
    if (node) {
      const row = schema.getType(node);
      const of = isObjectType(row) ? getNamedType(row.getFields().node?.type as GraphQLOutputType).name : '';
      return `totalCount edges { cursor node { ${leavesOf(of)} } }`;
    }
    const isLeaf = ({ type: of }: { type: unknown }) => {
      const each = getNamedType(of as GraphQLOutputType);
      return !isObjectType(each) && !('getFields' in each) && !('getTypes' in each);
    };
    return [
      '__typename',
      ...Object.values(type.getFields())
        .filter((field) => isLeaf(field) && field.args.length === 0)
        .map((field) => field.name),
    ].join(' ');
  }

  const figureQuestion = (owner: 'municipal' | 'care', table: string, term: string) =>
    `{ ${owner}Figures(table: ${table}, term: "${term}") { basis source rows { ${owner === 'care' ? '' : 'areaId areaName'}
       busGroup { id name } total { value protected } cells { category value protected } } } }`;

  /** All that is asked, of whomever. */
  function* everythingTold(person: Person): Generator<() => Promise<Told>> {
    const children = [...planted.plans.keys()];
    for (const [place, childId] of children.slice(0, 2).entries())
      for (const query of everyPlace(schema, valuesTowards(childId, place), 'anything'))
        yield () => ask(person, query);
    for (const query of everyFilter(valuesTowards(children[0] as string, 0))) yield () => ask(person, query);
    for (let place = 0; place < drawnQuestions; place += 1) {
      const random = new Random(seedFrom(`${seed} drawn`), place);
      yield () =>
        ask(person, randomQuestion(schema, random, valuesTowards(random.pick(children), place), 'anything'));
    }
    for (const { id, owner } of figureTables)
      for (const term of [closed, 'HT2026']) {
        yield () => ask(person, figureQuestion(owner === 'KOMMUN' ? 'municipal' : 'care', id, term));
        const slug = id.toLowerCase().replaceAll('_', '-');
        for (const format of ['csv', 'xlsx'])
          yield () => take(person, `/figures/${slug}.${format}?term=${term}`);
      }
    yield () => take(person, '/deviations.csv');
    yield () => take(person, `/bus-groups/${group}/meetings.ics`);
    yield () => take(person, `/bus-meetings/${organisations.meetingId}.ics`);
    for (const planId of planted.plans.values())
      for (const format of ['fhir', 'pdf']) yield () => take(person, `/plans/${planId}/${format}`);
  }

  /** Asks one after another in a few lanes: what is refused is answered at a beat. */
  async function inLanes(
    questions: Iterator<() => Promise<Told>>,
    hear: (told: Told) => void,
  ): Promise<void> {
    const lane = async () => {
      for (let next = questions.next(); !next.done; next = questions.next()) hear(await next.value());
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  it('is told of no child, in no byte of an answer, an error or a file, whatever is asked', async () => {
    const keys = [...planted.plans].flat();
    const foreign: object[] = [];
    const seen = new Set<string>();
    let taken = 0;
    await inLanes(everythingTold(secretariat), ({ asked, text }) => {
      for (const canary of findCanaries(text, planted.canaries))
        if (maySee(secretariat, canary, planted.children)) seen.add(nameOf(canary));
        else foreign.push({ of: nameOf(canary), row: canary.row, asked });
      for (const key of keys)
        if (text.includes(key)) foreign.push({ of: 'the key of a child or its plan', asked });
      if (/^200 .*(csv|xlsx|ics)/.test(asked)) taken += 1;
    });
    expect({ seed, foreign: foreign.slice(0, 3) }).toEqual({ seed, foreign: [] });
    // It is told what is the secretariat's to know, so that these questions lead to something.
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['region deviation.what', 'region deviation_step.note', 'region deviation_analysis.text'],
        ...['region survey.title', 'region bussam_question.question', 'region bussam_decision.what'],
        ...[
          'kommun bus_agenda_item.title',
          'kommun bus_decision.wording',
          'kommun forum_description.purpose',
        ],
      ]),
    );
    expect(taken).toBeGreaterThanOrEqual(2 * figureTables.length);
  }, 240_000);

  it('asks what leads whoever keeps the record to these children: names, numbers, words, and a copy', async () => {
    // One child that the keeper works with, as whoever else may not.
    const of = [...planted.plans.keys()][0] as string;
    await stack.world.assign(keeper.name, of, 'soc-farsta', { until_on: day(30) });
    const seen = new Set<string>();
    const places = [...everyPlace(schema, valuesTowards(of, 0), 'anything')];
    const questions = places.map((query) => () => ask(keeper, query));
    await inLanes(questions.values(), ({ text }) => {
      for (const canary of findCanaries(text, planted.canaries)) seen.add(nameOf(canary));
    });
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['kommun child.identity_number', 'kommun child.given_name', 'kommun guardian.name'],
        ...['kommun plan.question', 'kommun goal.wording', 'kommun plan_meeting.place'],
      ]),
    );
    const copy = await take(keeper, `/plans/${planted.plans.get(of)}/fhir`);
    expect(findCanaries(copy.text, planted.canaries).length, copy.asked).toBeGreaterThan(5);
  }, 120_000);
});
