import { restsOnDemo } from '@samsyn/collaboration/commitments/assessment';
import { CommitmentBasis } from '@samsyn/collaboration/commitments/commitment.enums';
import { assessAll } from '@samsyn/collaboration/commitments/rule';
import { municipalRules } from '@samsyn/collaboration/commitments/rule-table';
import { boundsHold, everHeld, holdsOn } from '@samsyn/collaboration/period.rules';
import { swedishToday } from '../calendar/swedish-day.js';
import { municipalFacts } from '../commitments/municipal-facts.js';
import type { KommunContext } from '../context.js';
import type { ForumHistory, RegisterHistory } from '../forums/forum.loader.js';
import { followUpOn } from '../forums/forum.rules.js';
import { descriptionOn, type ForumOnDay, forumsOn, membersOn, overlapsAmong } from '../forums/show-forum.js';
import type {
  AuditedCommitment,
  AuditedForum,
  AuditFacts,
  ExternalActor,
  ParallelTracks,
} from './audit.facts.js';
import { isKnownOn } from './known-days.rules.js';

const external: readonly ExternalActor[] = ['REGION', 'POLICE', 'ASSOCIATION', 'OTHER'];

/** What is entered of a municipality on a day, as the audit looks at it. */
export async function findAuditFacts(
  municipalityCode: string,
  day: string,
  context: KommunContext,
): Promise<AuditFacts> {
  const register = await context.forums.registers.load(municipalityCode);
  const standing = forumsOn(register, day);
  const forums = standing.filter(({ history }) => isKnownOn(daysOfForum(history), day));
  const [parallel, commitments] = await Promise.all([
    findParallel(register, forums, day, context),
    findCommitments(municipalityCode, day, context),
  ]);
  const isWhole = forums.length === standing.length;
  return { isWhole, forums: forums.map(auditedForum), parallel, commitments };
}

/** The days that are told of a forum: its own, its agreement's and its follow-ups'. */
function daysOfForum({ row, descriptions, followUps }: ForumHistory): (string | null)[] {
  return [row, ...descriptions, ...followUps]
    .filter(everHeld)
    .map(({ fromOn }) => fromOn)
    .concat(descriptions.flatMap(({ agreementFrom }) => agreementFrom ?? []));
}

function auditedForum(forum: ForumOnDay): AuditedForum {
  const { history, day } = forum;
  const told = descriptionOn(forum);
  const actors = new Set(membersOn(forum).map(({ actor }) => actor));
  return {
    ...{ id: history.row.id, name: told.name, isBus: history.row.busGroupId !== null },
    ...{ purpose: told.purpose, convener: told.convener },
    hasRhythm: told.rhythmTimes !== null || told.rhythmWords !== null,
    external: external.filter((actor) => actors.has(actor)),
    agreement: told.agreementStanding as AuditedForum['agreement'],
    followUp: followUpOn(told, history.followUps, day),
    ...{ source: told.source, demo: told.demo },
  };
}

/** Those of which nobody has said that both are meant. */
async function findParallel(
  { notes }: RegisterHistory,
  forums: readonly ForumOnDay[],
  day: string,
  context: KommunContext,
): Promise<ParallelTracks[]> {
  const names = new Map(forums.map((forum) => [forum.history.row.id, descriptionOn(forum).name]));
  const isMeant = ([one, other]: readonly [string, string]) =>
    notes.some((note) => note.forumId === one && note.otherForumId === other && holdsOn(note, day));
  const found = (await overlapsAmong(forums, context)).filter(({ forumIds }) => !isMeant(forumIds));
  return found.map(({ forumIds: [one, other] }) => ({
    id: `${one}:${other}`,
    names: [names.get(one) ?? '', names.get(other) ?? ''],
  }));
}

/** What the municipality can tell of the county agreement's rules, of each of its groups. */
async function findCommitments(
  municipalityCode: string,
  day: string,
  context: KommunContext,
): Promise<AuditedCommitment[]> {
  const ofCounty = municipalRules.filter(({ basis }) => basis === CommitmentBasis.COUNTY_AGREEMENT);
  const groups = [...(await context.groups.ever()).values()].filter(
    (group) => group.municipalityCodes.includes(municipalityCode) && boundsHold(group, day),
  );
  const told = await Promise.all(
    groups.map(async (group) => {
      if (!isKnownOn(await daysOfGroup(group.id, context), day)) return [];
      const facts = await municipalFacts(group, day, context);
      return assessAll(ofCounty, facts, group.id, day, swedishToday()).map(
        ({ rule, standing, ...answer }) => ({
          ...{ rule: rule.key, standing, source: rule.source, demo: restsOnDemo(answer) },
          words: groups.length === 1 ? rule.words : `${group.name}: ${rule.words}`,
        }),
      );
    }),
  );
  return told.flat();
}

/** The days that are told of what the county agreement's rules look at in a group: its documents and its seats. */
async function daysOfGroup(id: string, { documents, busSeats }: KommunContext): Promise<string[]> {
  const [written, seated] = await Promise.all([documents.groups.load(id), busSeats.groups.load(id)]);
  const seats = seated.seats.map(({ row }) => row);
  const all = [...written.documents.flatMap(({ row, versions }) => [row, ...versions]), ...seats];
  return [...all, ...written.absences, ...seated.rosters].filter(everHeld).map(({ fromOn }) => fromOn);
}
