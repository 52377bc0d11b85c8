import type { GroupPartiesFragment, MandatoryParty, PartyKind } from '../../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { PartyName } from '../../../parties/party.js';
import { Card } from '../../../ui/card.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import styles from './seats.module.css';

const GroupParties = graphql(`
  fragment GroupParties on BusGroup {
    id
    day
    municipalSeatsKnown
    regionalSeatsKnown
    independentSchools
    parties {
      party
      presence
    }
  }
`);

/** Whose colour and mark each of the five bears. */
const lookOf: Record<MandatoryParty, PartyKind> = {
  SOCIAL_SERVICES: 'SOCIAL_SERVICES',
  EDUCATION: 'SCHOOL',
  CHILD_PSYCHIATRY: 'CHILD_PSYCHIATRY',
  HABILITATION: 'HABILITATION',
  PAEDIATRICS: 'PAEDIATRICS',
};

/** The five mandatory parties and independent schools: who takes part, who is missing, and of whom it is not known. */
export function PartiesCard({ group: masked }: { group: FragmentType<typeof GroupParties> }) {
  const words = useWords().parties;
  const group = readFragment(GroupParties, masked);
  return (
    <Card title={words.title}>
      {group.parties ? (
        <ul className={styles.parties}>
          {group.parties.map(({ party, presence }) => (
            <li key={party} className={styles.party}>
              <PartyName kind={lookOf[party]}>{words.name[party]}</PartyName>
              <Presence presence={presence} />
            </li>
          ))}
          <li className={styles.party}>
            <span>{words.independent}</span>
            <Presence
              presence={
                group.independentSchools === null
                  ? 'UNKNOWN'
                  : group.independentSchools
                    ? 'PRESENT'
                    : 'NOT_INVITED'
              }
            />
          </li>
        </ul>
      ) : (
        <p>{words.away}</p>
      )}
      <p className={styles.whoSaid}>
        {words.entered(group.municipalSeatsKnown, group.regionalSeatsKnown ?? null)}
      </p>
    </Card>
  );
}

function Presence({
  presence,
}: {
  presence: NonNullable<GroupPartiesFragment['parties']>[number]['presence'] | 'NOT_INVITED';
}) {
  const words = useWords().parties;
  switch (presence) {
    case 'PRESENT':
      return (
        <Tag tone="well" icon="check">
          {words.presence.PRESENT}
        </Tag>
      );
    case 'MISSING':
      return (
        <Tag tone="gap" icon="warning">
          {words.presence.MISSING}
        </Tag>
      );
    case 'NOT_INVITED':
      return <Tag tone="neutral">{words.presence.NOT_INVITED}</Tag>;
    case 'UNKNOWN':
      return <Tag tone="neutral">{words.presence.UNKNOWN}</Tag>;
  }
}
