import { boundsHold, everHeld, holdsOn } from '@samsyn/collaboration/period.rules';
import { seatsOn } from '@samsyn/collaboration/seats/seat-on-day';
import type { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import type { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { boundsOf } from '../bus-groups/group.loader.js';
import type { KommunContext } from '../context.js';
import type { ForumDescriptionRow, ForumFollowUpRow, ForumMemberRow } from './forum.entity.js';
import {
  ForumActor,
  type ForumAgreementStanding,
  type ForumFollowUpKind,
  type ForumFollowUpStanding,
  type ForumForm,
  type ForumIndividualCases,
  type ForumRhythmPer,
  type ForumRhythmRule,
  type ForumTheme,
} from './forum.enums.js';
import type { ForumHistory, RegisterHistory } from './forum.loader.js';
import { agreementEndsOn, findHolding } from './forum.rules.js';
import type { ForumDescription, ForumFollowUp, ForumMember } from './forum.types.js';
import { type ComparedForum, type ComparedMember, findOverlaps, type Overlap } from './overlap.rules.js';

/** A forum with its history, as it is told for a day. */
export interface ForumOnDay {
  readonly history: ForumHistory;
  readonly day: string;
}

/** Of a register the forums that there are on a day, by name. */
export function forumsOn({ forums }: RegisterHistory, day: string): ForumOnDay[] {
  return forums
    .filter(({ row }) => boundsHold(boundsOf(row), day))
    .map((history) => ({ history, day }))
    .sort((a, b) => descriptionOn(a).name.localeCompare(descriptionOn(b).name, 'sv'));
}

/** What a forum is on a day; on one before anything was said of it, what was said first. */
export function descriptionOn({ history, day }: ForumOnDay): ForumDescriptionRow {
  const rows = history.descriptions.filter(everHeld);
  const found = findHolding(rows, day) ?? rows[0];
  if (!found) throw new Error(`forum ${history.row.id} has no description`);
  return found;
}

/** Who takes part on a day, of those who are entered. With the forum its members end. */
export function membersOn({ history, day }: ForumOnDay): ForumMemberRow[] {
  return history.members.filter((member) => holdsOn(member, day));
}

/** Which of a day’s forums may be parallel tracks. Of a local BUS group the municipality’s own seats are its members. */
export async function overlapsAmong(
  forums: readonly ForumOnDay[],
  context: Pick<KommunContext, 'busSeats' | 'groups'>,
): Promise<Overlap[]> {
  return findOverlaps(await Promise.all(forums.map((forum) => compared(forum, context))));
}

async function compared(
  forum: ForumOnDay,
  context: Pick<KommunContext, 'busSeats' | 'groups'>,
): Promise<ComparedForum> {
  const { themes, reasons, ageFrom, ageTo } = descriptionOn(forum);
  const members = [...membersOn(forum), ...(await seatsOf(forum, context))];
  return { id: forum.history.row.id, themes, reasons, ageFrom, ageTo, members };
}

/** Seats are many to an organisation; members are compared once each. */
async function seatsOf(
  { history, day }: ForumOnDay,
  { busSeats, groups }: Pick<KommunContext, 'busSeats' | 'groups'>,
): Promise<ComparedMember[]> {
  const { busGroupId } = history.row;
  const group = busGroupId === null ? undefined : (await groups.ever()).get(busGroupId);
  if (!group) return [];
  const seats = seatsOn(await busSeats.groups.load(group.id), group, day).map(({ row }) => row);
  const once = new Map(
    seats.map(({ party, organisation }) => [`${party} ${organisation}`, { party, organisation }]),
  );
  return [...once.values()];
}

export function showDescription(row: ForumDescriptionRow): ForumDescription {
  const isRhythmSaid = row.rhythmTimes !== null || row.rhythmWords !== null;
  return {
    id: row.id,
    name: row.name,
    form: row.form as ForumForm,
    purpose: row.purpose,
    themes: row.themes as ForumTheme[],
    reasons: row.reasons as NeedReason[],
    ageFrom: row.ageFrom,
    ageTo: row.ageTo,
    targetGroup: row.targetGroup,
    membersComplete: row.membersComplete,
    convener: row.convener,
    contact: row.contact,
    rhythm: isRhythmSaid
      ? {
          rule: row.rhythmRule as ForumRhythmRule | null,
          times: row.rhythmTimes,
          every: row.rhythmEvery,
          per: row.rhythmPer as ForumRhythmPer | null,
          words: row.rhythmWords,
        }
      : null,
    agreement: {
      standing: row.agreementStanding as ForumAgreementStanding,
      text: row.agreement,
      from: row.agreementFrom,
      fromKnownTo: row.agreementFromKnownTo as DayResolution | null,
      to: row.agreementTo,
      termMonths: row.agreementTermMonths,
      renewal: row.agreementRenewal,
      endsOn: agreementEndsOn(row),
      followUpMonths: row.followUpMonths,
    },
    followUpSaid: row.followUp as ForumFollowUpStanding,
    followUpWords: row.followUpWords,
    individualCases: row.individualCases as ForumIndividualCases,
    ...boundsOf(row),
    fromKnownTo: row.fromKnownTo as DayResolution | null,
    source: row.source,
    demo: row.demo,
  };
}

export async function showMember(
  row: ForumMemberRow,
  { units }: Pick<KommunContext, 'units'>,
): Promise<ForumMember> {
  return {
    id: row.id,
    organisation: row.organisation,
    functionThere: row.functionThere,
    party: row.party as PartyKind | null,
    actor: row.actor as ForumActor | null,
    external: row.actor === null ? null : row.actor !== ForumActor.MUNICIPALITY,
    unit: row.unitId === null ? null : await units.find(row.unitId),
    ...boundsOf(row),
    source: row.source,
    demo: row.demo,
  };
}

export function showFollowUp(row: ForumFollowUpRow): ForumFollowUp {
  return {
    id: row.id,
    madeOn: row.fromOn,
    madeOnKnownTo: row.fromKnownTo as DayResolution | null,
    kind: row.kind as ForumFollowUpKind,
    what: row.what,
    documentedIn: row.documentedIn,
    source: row.source,
    demo: row.demo,
  };
}
