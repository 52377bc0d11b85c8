import type { ServerResponse } from 'node:http';
import type { Logger } from '@samsyn/server/log';
import type { ExportsConfig } from '../config.js';
import { type App, guardFiles } from '../file-scope.js';
import type { Graph, GraphAnswer } from '../graph/graph.js';
import { noCopy } from '../no-copy.js';
import { inPlainText } from '../plain-text.js';
import { toCalendar } from './calendar.js';
import { groupMeetingsDocument, type MeetingInCalendar, meetingDocument } from './meetings-document.js';

const meetingFile = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.ics$/i;
const groupKey = /^[a-z0-9][a-z0-9:.-]{0,99}$/;

/** How far back and ahead of today a group's feed goes. */
const days = { back: 366, ahead: 731 };

interface GroupAnswer {
  readonly busGroup: {
    readonly name: string;
    readonly meetings: readonly MeetingInCalendar[] | null;
  } | null;
}
interface MeetingAnswer {
  readonly groupMeeting: MeetingInCalendar | null;
}

/**
 * Mounts `GET /bus-groups/:groupId/meetings.ics`, a group's meetings, and `/bus-meetings/:meetingId.ics`, one: times and places, from the graph
 * and with the caller's own token. Of what is talked about, and of who comes, nothing.
 */
export function mountCalendars(
  app: App,
  graph: Graph,
  { allowedOrigins, atOnce }: ExportsConfig,
  logger: Logger,
): void {
  let making = 0;

  app.register(async (scope) => {
    guardFiles(scope, allowedOrigins, logger);

    for (const path of ['/bus-groups/:groupId/meetings.ics', '/bus-meetings/:file'])
      scope.options(path, async (_request, reply) => reply.code(204).send());

    /** One question to the graph; no more at once than are borne. */
    const ask = async (
      document: string,
      variables: Readonly<Record<string, unknown>>,
      authorization: string | undefined,
      raw: ServerResponse,
    ) => {
      if (making >= atOnce) throw noCopy.busy();
      making += 1;
      const left = new AbortController();
      raw.once('close', () => left.abort());
      try {
        return await graph.ask(document, variables, authorization ?? '', left.signal);
      } finally {
        making -= 1;
      }
    };

    scope.get<{ Params: { groupId: string } }>(
      '/bus-groups/:groupId/meetings.ics',
      async ({ params, headers }, reply) => {
        if (!groupKey.test(params.groupId)) throw noCopy.noMeetings();
        const now = new Date();
        const time = { from: dayFrom(now, -days.back), to: dayFrom(now, days.ahead) };
        const answer = await ask(
          groupMeetingsDocument,
          { id: params.groupId, ...time },
          headers.authorization,
          reply.raw,
        );
        const group = read<GroupAnswer>(answer).busGroup;
        if (!group) throw noCopy.noMeetings();
        if (group.meetings === null) throw noCopy.ownerAway();
        send(reply, answer, `bus-${params.groupId}.ics`);
        return reply.send(toCalendar(`BUS ${group.name}`, group.meetings, now));
      },
    );

    scope.get<{ Params: { file: string } }>('/bus-meetings/:file', async ({ params, headers }, reply) => {
      const id = meetingFile.exec(params.file)?.[1];
      if (id === undefined) throw noCopy.noMeetings();
      const answer = await ask(meetingDocument, { id }, headers.authorization, reply.raw);
      const meeting = read<MeetingAnswer>(answer).groupMeeting;
      if (!meeting) throw noCopy.noMeetings();
      send(reply, answer, `bus-mote-${meeting.day}.ics`);
      return reply.send(toCalendar(`BUS ${meeting.busGroup.name}`, [meeting], new Date()));
    });
  });
}

/** @throws Refusal when the municipality, which keeps the meetings, could not be asked */
function read<Answer>({ data, faults }: GraphAnswer): Answer {
  if (data == null || faults.length > 0) throw noCopy.ownerAway();
  return inPlainText(data as Answer);
}

interface Reply {
  headers(values: Record<string, string>): unknown;
}

function send(reply: Reply, { operationId }: GraphAnswer, fileName: string): void {
  reply.headers({
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': `attachment; filename="${fileName}"`,
    'x-operation-id': operationId,
  });
}

const dayFrom = (now: Date, days: number) =>
  new Date(now.getTime() + days * 864e5).toISOString().slice(0, 10);
