import type { ReactNode } from 'react';
import type { GapKind, PartyKind } from '../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import { capitalised } from '../i18n/capitalised.js';
import { Day, Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { unitName } from '../parties/unit-name.js';

export const GapFacts = graphql(`
  fragment GapFacts on Gap {
    kind
    since
    purpose
    interventionId
    partyKind
    owner
    endsOn
    closableBy
    goal {
      id
      wording
    }
    party {
      id
      kind
      coordinates
      unit {
        id
        ...UnitName
      }
      guardian {
        id
        relation
      }
    }
    followUp {
      id
      dueOn
    }
  }
`);

/** What is wrong, in words: "Målet Sova på nätterna har ingen som åtagit sig det". */
export function GapSentence({ gap: masked }: { gap: FragmentType<typeof GapFacts> }): ReactNode {
  const gap = readFragment(GapFacts, masked);
  const speech = useSpeech();
  const { t } = speech;
  switch (gap.kind) {
    case 'UNCOVERED_GOAL':
      return gap.goal
        ? t.gaps.uncoveredGoal(
            <strong>
              <Written>{gap.goal.wording}</Written>
            </strong>,
          )
        : t.gaps.uncoveredUnnamedGoal;
    case 'REFERRAL_DECLINED_BY_ALL':
      return gap.purpose
        ? t.gaps.referralDeclined(
            <strong>
              <Written>{gap.purpose}</Written>
            </strong>,
          )
        : t.gaps.referralDeclinedUnnamed;
    case 'ESCALATION_UNDECIDED':
      return t.gaps.escalationUndecided(
        gap.goal && (
          <strong>
            <Written>{gap.goal.wording}</Written>
          </strong>
        ),
      );
    case 'SILENT_PARTY':
      return t.gaps.silentParty(<strong>{partyName()}</strong>);
    case 'FOLLOW_UP_OVERDUE':
      return gap.followUp
        ? t.gaps.followUpOverdue(
            <strong>
              <Day date={gap.followUp.dueOn} />
            </strong>,
          )
        : t.gaps.followUpOverdueUndated;
    case 'FOLLOW_UP_MISSING':
      return gap.followUp ? t.gaps.followUpUndocumented : t.gaps.followUpUndecided;
    case 'INTERVENTION_DECLINED':
      return t.gaps.interventionDeclined(
        <strong>{partyName()}</strong>,
        gap.goal && (
          <strong>
            <Written>{gap.goal.wording}</Written>
          </strong>
        ),
      );
    case 'RESPONSIBLE_LEFT':
      return gap.followUp && !gap.party?.coordinates
        ? t.gaps.responsibleLeft.followUp(<strong>{partyName()}</strong>, <Day date={gap.followUp.dueOn} />)
        : t.gaps.responsibleLeft.coordination(<strong>{partyName()}</strong>);
    case 'CONSENT_EXPIRING':
    case 'CONSENT_EXPIRED':
      return t.gaps[gap.kind === 'CONSENT_EXPIRED' ? 'consentExpired' : 'consentExpiring'](
        gap.owner === 'REGION',
        gap.endsOn && (
          <strong>
            <Day date={gap.endsOn} />
          </strong>
        ),
      );
  }

  function partyName(): string {
    if (!gap.party) return capitalised(t.words.partyInSentence[gap.partyKind ?? 'OTHER']);
    if (gap.party.guardian) return capitalised(t.words.guardian[gap.party.guardian.relation]);
    return unitName(gap.party.unit, gap.party.kind, speech);
  }
}

/** "sedan 3 veckor"; of what is still to come, since when it is known. */
export function GapSince({ gap: { kind, since } }: { gap: { kind: GapKind; since: string } }): ReactNode {
  const { t, dates } = useSpeech();
  return (
    <time dateTime={since} title={dates.full(since)}>
      {(kind === 'CONSENT_EXPIRING' ? t.gaps.knownSince : t.gaps.since)(dates.lasted(since))}
    </time>
  );
}

/** "kan tas om hand av BUP eller BUMM"; nothing when nobody is known to be able to. */
export function ClosableBy({ kinds }: { kinds: readonly PartyKind[] }): ReactNode {
  const { t, listOfAny } = useSpeech();
  const names = [...new Set(kinds.map((kind) => t.words.partyInSentence[kind]))];
  return names.length > 0 ? t.gaps.closableBy(listOfAny(names)) : null;
}
