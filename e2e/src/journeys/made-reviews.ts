import type { Page, Route } from '@playwright/test';

const moment = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
const key = (number: number) => `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;

/** What is said of each line of a sample: nothing while it is open. */
type Verdict = 'IN_ORDER' | 'FOLLOW_UP' | null;

function line(number: number, verdict: Verdict, given: object = {}) {
  return {
    __typename: 'LogReviewLine',
    id: String(number),
    operationId: key(number),
    at: moment(3 + number),
    actor: 'Demo Socialsekreterare 01, Socialtjänsten Farsta',
    action: 'READ',
    parts: ['PLAN', 'IDENTITY'],
    decision: 'ALLOWED',
    ground: 'ASSIGNMENT',
    childId: `5c475553-${key(number).slice(9)}`,
    byViewer: false,
    verdict,
    note: verdict === 'FOLLOW_UP' ? 'Arbetar inte med barnet. Fråga varför.' : null,
    ...given,
  };
}

function review(number: number, isSigned: boolean) {
  const verdict = isSigned ? 'IN_ORDER' : null;
  return {
    __typename: 'LogReview',
    id: key(number),
    owner: 'MUNICIPALITY',
    drawnAt: moment(number),
    drawnBy: 'Demo Chef Farsta',
    from: moment(number + 30),
    until: moment(number + 1),
    lineCount: 72,
    signedAt: isSigned ? moment(number) : null,
    signedBy: isSigned ? 'Demo Chef Farsta' : null,
    viewerCanSign: !isSigned,
    lines: [
      line(1, isSigned ? 'FOLLOW_UP' : null, { decision: 'REFUSED', ground: null, parts: ['SCHOOLING'] }),
      line(2, verdict),
      line(3, verdict, { action: 'WITHDRAW_CONSENT' }),
    ],
  };
}

export type Review = ReturnType<typeof review>;

/** A sample that waits, two that are signed, and one from before these. */
export const waiting = review(1, false);
export const done: readonly Review[] = [review(20, true), review(50, true)];
export const older: readonly Review[] = [review(80, true)];

interface Asked {
  readonly operationName: string;
  readonly variables: {
    readonly unit: string;
    readonly municipal: boolean;
    readonly care: boolean;
    readonly first: number;
    readonly after: string | null;
    readonly lines: boolean;
  };
}

/** What is answered; it can be changed while the page is open. */
export interface Answering {
  /** newest first; null for who does not manage the unit */
  reviews: readonly Review[] | null;
  /** there are older ones than these */
  more?: boolean;
  /** the viewer's units in place of the real one */
  units?: readonly object[];
  /** what the owner says in place of the lines */
  linesAre?: undefined | 'away' | 'late';
  listIs?: undefined | 'away' | 'late';
}

const away = (path: string[]) => [
  { message: 'Out of reach.', path, extensions: { code: 'SUBGRAPH_UNREACHABLE', service: 'kommun' } },
];

/**
 * Answers the page about reviews in the graph's place. A unit has one open sample at a time, and all journeys have one unit
 * to share; who reads is asked of the graph itself.
 *
 * @returns what has been asked so far
 */
export async function answerReviews(page: Page, given: Answering) {
  const asked: Asked['variables'][] = [];
  await page.route('**/graphql', async (route: Route) => {
    const body: Asked | null = route.request().postDataJSON();
    if (body?.operationName !== 'LogReviews') return route.fallback();
    const { variables } = body;
    const postData = JSON.stringify({
      ...body,
      variables: { ...variables, municipal: false, care: false },
    });
    const response = await route.fetch({ postData });
    const { data } = await response.json();
    if (given.units) data.viewer.units = given.units;
    if (!variables.municipal && !variables.care) return route.fulfill({ response, json: { data } });
    asked.push(variables);
    const state = variables.lines ? given.linesAre : given.listIs;
    if (state === 'late') return;
    const field = variables.municipal ? 'municipal' : 'care';
    const isAway = state === 'away';
    data[field] = isAway ? null : connection(given, variables);
    await route.fulfill({ response, json: { data, ...(isAway && { errors: away([field]) }) } });
  });
  return asked;
}

function connection({ reviews, more = false }: Answering, { first, after, lines }: Asked['variables']) {
  if (reviews === null) return null;
  const from = after === null ? 0 : reviews.findIndex(({ id }) => id === after) + 1;
  const page = reviews.slice(from, from + first);
  return {
    __typename: 'LogReviewConnection',
    pageInfo: { __typename: 'PageInfo', hasNextPage: more, endCursor: page.at(-1)?.id ?? null },
    edges: page.map(({ lines: ofReview, ...node }) => ({
      __typename: 'LogReviewEdge',
      cursor: node.id,
      node: lines ? { ...node, lines: ofReview } : node,
    })),
  };
}

/** Answers a mutation that has a field for each owner, without asking the graph. */
export async function answerChange(page: Page, operation: string, result: object): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const body: Asked | null = route.request().postDataJSON();
    if (body?.operationName !== operation) return route.fallback();
    const field = body.variables.municipal ? 'municipal' : 'care';
    await route.fulfill({ json: { data: { __typename: 'Mutation', [field]: result } } });
  });
}

/** What an owner answers when something is wrong with what was sent. */
export function invalid(field: string, code: string) {
  return { __typename: 'InvalidInput', problems: [{ __typename: 'InputProblem', field, code }] };
}
