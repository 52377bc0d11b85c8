import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { units } from '@samsyn/reference/units';

/** How the other owner is met, by a service that asks the graph about it. */
export type Meeting = 'answers' | 'is away' | 'is silent' | 'refuses';

/** A need that the region has assessed, as it shows it to whoever asks in a test. */
export interface KnownNeed {
  readonly id: string;
  readonly childId: string;
  readonly assessedOn: string;
  readonly partyKind: string;
  readonly withdrawnAt: string | null;
}

/** A plan as the municipality shows it to whoever asks in a test. */
export interface KnownPlan {
  readonly id: string;
  readonly status: string;
  readonly child: { readonly id: string };
  readonly goals: readonly { readonly id: string; readonly status: string }[];
}

/** A BUS group as the other owner shows it. */
export interface KnownBusGroup {
  readonly id: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly levels?: readonly {
    readonly id: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
  /** Municipal units whose managers lead it, and those that work in it. */
  readonly ledBy?: readonly string[];
  readonly units?: readonly string[];
  /** false: nobody has said what it holds; these units have a seat in it. */
  readonly compositionKnown?: boolean;
  readonly seated?: readonly string[];
  readonly regionalSeats?: readonly {
    readonly id: string;
    readonly organisation?: string;
    readonly unit?: { readonly id: string };
  }[];
  readonly name?: string;
  /** For which parties it has seats, and when; null: not said. */
  readonly municipalRoster?: object | null;
  readonly municipalSeats?: readonly {
    readonly id: string;
    readonly unit?: { readonly id: string } | null;
  }[];
}

/**
 * Stands where a service of a test's own looks for the gateway, and answers of the other owner's units what its reference
 * data say, and of its plans what the test has told: the service meets nothing but HTTP.
 */
export async function startOtherOwner() {
  let meeting: Meeting = 'answers';
  const plans = new Map<string, KnownPlan>();
  const groups = new Map<string, KnownBusGroup>();
  const needs = new Map<string, KnownNeed>();
  const takenUp = new Map<string, string>();
  const asked: { readonly authorization: string | undefined; readonly ids: readonly string[] }[] = [];
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await textOf(request));
    const ids: string[] = Object.values(variables);
    asked.push({ authorization: request.headers.authorization, ids });
    if (meeting === 'is silent') return;
    if (/\bplan\(/.test(query)) {
      const [id = ''] = ids;
      answerAs(response, meeting, { plan: meeting === 'answers' ? (plans.get(id) ?? null) : null });
      return;
    }
    if (/\bbusGroup\(/.test(query)) {
      const [id = ''] = ids;
      const group = groups.get(id);
      const told = group && {
        municipalSeats: (group.seated ?? []).map((unit) => ({ unit: { id: unit } })),
        ...group,
      };
      answerAs(response, meeting, { busGroup: meeting === 'answers' ? (told ?? null) : null });
      return;
    }
    if (/\bbusGroupsEver\b/.test(query)) {
      answerAs(response, meeting, { busGroupsEver: meeting === 'answers' ? [...groups.values()] : null });
      return;
    }
    if (/\bbusGroups\b/.test(query) && !query.includes('municipalUnit(')) {
      const led = ({ ledBy = [] }: KnownBusGroup) =>
        ledBy.some((unit) => unitsOf(request.headers.authorization).includes(unit));
      const known = [...groups.values()].filter(stands).map((group) => ({
        ...{ compositionKnown: true, ...group, viewerCanChange: led(group) },
        municipalSeats: group.municipalSeats ?? (group.seated ?? []).map((id) => ({ unit: { id } })),
      }));
      answerAs(response, meeting, { busGroups: meeting === 'answers' ? known : null });
      return;
    }
    if (/\bcareNeed\(/.test(query)) {
      answerAs(response, meeting, {
        careNeed: meeting === 'answers' ? (needs.get(variables.id) ?? null) : null,
      });
      return;
    }
    if (/\bchild\(/.test(query)) {
      const careNeedId = takenUp.get(variables.id);
      const plan = careNeedId && { id: careNeedId, careNeed: { id: careNeedId } };
      answerAs(response, meeting, { child: meeting === 'answers' && plan ? { plans: [plan] } : null });
      return;
    }
    const owner = /:\s*careUnit\(/.test(query) ? 'care' : 'municipal';
    const data = Object.fromEntries(
      Object.entries(variables).map(([alias, id]) => {
        const unit = units.find((one) => one.id === id && one.owner === owner);
        const known = [...groups.values()].filter((group) => group.units?.includes(String(id)));
        const busGroups = { known: known.map((group) => ({ busGroup: { id: group.id } })), mayAlso: [] };
        return [alias, meeting === 'answers' && unit ? { id, kind: unit.kind, busGroups } : null];
      }),
    );
    answerAs(
      response,
      meeting,
      query.includes('busGroups { id }') ? { ...data, busGroups: [...groups.values()].filter(stands) } : data,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    /** From now on it is met so. */
    become(next: Meeting): void {
      meeting = next;
    },
    /** From now on the plan is there for whoever asks. */
    shows(plan: KnownPlan): void {
      plans.set(plan.id, plan);
    },
    /** From now on the BUS group is there for whoever asks. */
    showsGroup(group: KnownBusGroup): void {
      groups.set(group.id, group);
    },
    /** From now on the need is there for whoever asks. */
    showsNeed(need: KnownNeed): void {
      needs.set(need.id, need);
    },
    /** From now on the child has a plan that has taken the need up. */
    takesUp(childId: string, careNeedId: string): void {
      takenUp.set(childId, careNeedId);
    },
    /** What it has been asked since the last call, and as whom. */
    takeAsked: () => asked.splice(0),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Not those that have ended. */
function stands({ to }: KnownBusGroup): boolean {
  return to == null || to > new Date().toISOString().slice(0, 10);
}

/** The units that a token says its bearer works in. */
function unitsOf(authorization = ''): readonly string[] {
  const [, payload = ''] = authorization.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')).units;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answerAs(response: ServerResponse, meeting: Meeting, data: object): void {
  const codes: Partial<Record<Meeting, string>> = {
    'is away': 'SUBGRAPH_UNREACHABLE',
    refuses: 'UNAUTHENTICATED',
  };
  const code = codes[meeting];
  answer(
    response,
    code === undefined ? { data } : { data, errors: [{ message: code, extensions: { code } }] },
  );
}
